// Fonts that npm carries, registered under names of our own, so that no system font is ever used.
import { createRequire } from 'node:module';
import { GlobalFonts } from '@napi-rs/canvas';

const require = createRequire(import.meta.url);
const files: Readonly<Record<string, string>> = {
  'Sample Serif': 'tinos/400Regular/Tinos_400Regular.ttf',
  'Sample Serif Bold': 'tinos/700Bold/Tinos_700Bold.ttf',
  'Sample Serif Italic': 'tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf',
  'Sample Serif Bold Italic': 'tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf',
  'Sample Sans': 'be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf',
  'Sample Sans Bold': 'be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf',
  'Sample Sans Italic': 'be-vietnam-pro/400Regular_Italic/BeVietnamPro_400Regular_Italic.ttf',
  'Sample Sans Bold Italic': 'be-vietnam-pro/700Bold_Italic/BeVietnamPro_700Bold_Italic.ttf',
  'Sample Hand': 'patrick-hand/400Regular/PatrickHand_400Regular.ttf',
};

for (const [name, file] of Object.entries(files)) {
  if (!GlobalFonts.registerFromPath(require.resolve(`@expo-google-fonts/${file}`), name))
    throw new Error(`font ${name} was not found`);
}

export type Family = 'Sample Serif' | 'Sample Sans';

export function fontName(family: Family, bold = false, italic = false): string {
  return [family, bold ? 'Bold' : '', italic ? 'Italic' : ''].filter(Boolean).join(' ');
}
export const handFont = 'Sample Hand';
