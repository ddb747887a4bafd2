// Tinos has the measures of Times New Roman, which Party papers are set in, and may be embedded (SIL OFL, Apache).
import { readFileSync } from 'node:fs';
import type { Fonts } from './printing.ts';

/** Name beside a function's bundle -> path in the project. */
export const fontFiles = {
  'fonts/regular.ttf': '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf',
  'fonts/bold.ttf': '@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf',
  'fonts/italic.ttf': '@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf',
} as const;

export function readFonts(locate: (name: keyof typeof fontFiles) => string): Fonts {
  const read = (name: keyof typeof fontFiles) => readFileSync(locate(name));
  return { regular: read('fonts/regular.ttf'), bold: read('fonts/bold.ttf'), italic: read('fonts/italic.ttf') };
}
