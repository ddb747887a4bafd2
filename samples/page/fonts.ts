// Fonts that npm carries, registered under names of our own, so that no system font is ever used.
import { createRequire } from 'node:module';
import { GlobalFonts } from '@napi-rs/canvas';

const require = createRequire(import.meta.url);
type Files = Readonly<Record<string, string>>;
const files: Files = {
  'Sample Serif': 'tinos/400Regular/Tinos_400Regular.ttf',
  'Sample Serif Bold': 'tinos/700Bold/Tinos_700Bold.ttf',
  'Sample Serif Italic': 'tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf',
  'Sample Serif Bold Italic': 'tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf',
  'Sample Sans': 'be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf',
  'Sample Sans Bold': 'be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf',
  'Sample Sans Italic': 'be-vietnam-pro/400Regular_Italic/BeVietnamPro_400Regular_Italic.ttf',
  'Sample Sans Bold Italic': 'be-vietnam-pro/700Bold_Italic/BeVietnamPro_700Bold_Italic.ttf',
  'Sample Book': 'lora/400Regular/Lora_400Regular.ttf',
  'Sample Book Bold': 'lora/700Bold/Lora_700Bold.ttf',
  'Sample Book Italic': 'lora/400Regular_Italic/Lora_400Regular_Italic.ttf',
  'Sample Book Bold Italic': 'lora/700Bold_Italic/Lora_700Bold_Italic.ttf',
  'Sample Office': 'arimo/400Regular/Arimo_400Regular.ttf',
  'Sample Office Bold': 'arimo/700Bold/Arimo_700Bold.ttf',
  'Sample Office Italic': 'arimo/400Regular_Italic/Arimo_400Regular_Italic.ttf',
  'Sample Office Bold Italic': 'arimo/700Bold_Italic/Arimo_700Bold_Italic.ttf',
  'Sample Pen': 'sriracha/400Regular/Sriracha_400Regular.ttf',
  'Sample Hand': 'patrick-hand/400Regular/PatrickHand_400Regular.ttf',
};
const ofHouseD: Files = {
  'Sample Press': 'stix-two-text/400Regular/STIXTwoText_400Regular.ttf',
  'Sample Press Bold': 'stix-two-text/700Bold/STIXTwoText_700Bold.ttf',
  'Sample Press Italic': 'stix-two-text/400Regular_Italic/STIXTwoText_400Regular_Italic.ttf',
  'Sample Press Bold Italic': 'stix-two-text/700Bold_Italic/STIXTwoText_700Bold_Italic.ttf',
  'Sample Plain': 'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'Sample Plain Bold': 'source-sans-3/700Bold/SourceSans3_700Bold.ttf',
  'Sample Plain Italic': 'source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  'Sample Plain Bold Italic': 'source-sans-3/700Bold_Italic/SourceSans3_700Bold_Italic.ttf',
  'Sample Note': 'mali/400Regular/Mali_400Regular.ttf',
};

const ofHouseE: Files = {
  'Sample Letter': 'gelasio/400Regular/Gelasio_400Regular.ttf',
  'Sample Letter Bold': 'gelasio/700Bold/Gelasio_700Bold.ttf',
  'Sample Letter Italic': 'gelasio/400Regular_Italic/Gelasio_400Regular_Italic.ttf',
  'Sample Letter Bold Italic': 'gelasio/700Bold_Italic/Gelasio_700Bold_Italic.ttf',
  'Sample Screen': 'carlito/400Regular/Carlito_400Regular.ttf',
  'Sample Screen Bold': 'carlito/700Bold/Carlito_700Bold.ttf',
  'Sample Screen Italic': 'carlito/400Regular_Italic/Carlito_400Regular_Italic.ttf',
  'Sample Screen Bold Italic': 'carlito/700Bold_Italic/Carlito_700Bold_Italic.ttf',
  'Sample Marker': 'pangolin/400Regular/Pangolin_400Regular.ttf',
};

const ofHouseF: Files = {
  'Sample Source': 'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'Sample Source Bold': 'source-serif-4/700Bold/SourceSerif4_700Bold.ttf',
  'Sample Source Italic': 'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  'Sample Source Bold Italic': 'source-serif-4/700Bold_Italic/SourceSerif4_700Bold_Italic.ttf',
  'Sample Clear': 'roboto/400Regular/Roboto_400Regular.ttf',
  'Sample Clear Bold': 'roboto/700Bold/Roboto_700Bold.ttf',
  'Sample Clear Italic': 'roboto/400Regular_Italic/Roboto_400Regular_Italic.ttf',
  'Sample Clear Bold Italic': 'roboto/700Bold_Italic/Roboto_700Bold_Italic.ttf',
  'Sample Script': 'playpen-sans/400Regular/PlaypenSans_400Regular.ttf',
};

const ofHouseG: Files = {
  'Sample Novel': 'noto-serif/400Regular/NotoSerif_400Regular.ttf',
  'Sample Novel Bold': 'noto-serif/700Bold/NotoSerif_700Bold.ttf',
  'Sample Novel Italic': 'noto-serif/400Regular_Italic/NotoSerif_400Regular_Italic.ttf',
  'Sample Novel Bold Italic': 'noto-serif/700Bold_Italic/NotoSerif_700Bold_Italic.ttf',
  'Sample Engineer': 'ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf',
  'Sample Engineer Bold': 'ibm-plex-sans/700Bold/IBMPlexSans_700Bold.ttf',
  'Sample Engineer Italic': 'ibm-plex-sans/400Regular_Italic/IBMPlexSans_400Regular_Italic.ttf',
  'Sample Engineer Bold Italic': 'ibm-plex-sans/700Bold_Italic/IBMPlexSans_700Bold_Italic.ttf',
  'Sample Round': 'itim/400Regular/Itim_400Regular.ttf',
};

/** Half bold: the bold face's đ has no letter in a printed PDF. */
const ofHouseH: Files = {
  'Sample Reader': 'literata/400Regular/Literata_400Regular.ttf',
  'Sample Reader Bold': 'literata/600SemiBold/Literata_600SemiBold.ttf',
  'Sample Reader Italic': 'literata/400Regular_Italic/Literata_400Regular_Italic.ttf',
  'Sample Reader Bold Italic': 'literata/600SemiBold_Italic/Literata_600SemiBold_Italic.ttf',
  'Sample Open': 'open-sans/400Regular/OpenSans_400Regular.ttf',
  'Sample Open Bold': 'open-sans/700Bold/OpenSans_700Bold.ttf',
  'Sample Open Italic': 'open-sans/400Regular_Italic/OpenSans_400Regular_Italic.ttf',
  'Sample Open Bold Italic': 'open-sans/700Bold_Italic/OpenSans_700Bold_Italic.ttf',
  'Sample Swift': 'mynerve/Mynerve_400Regular.ttf',
};

const ofHouseI: Files = {
  'Sample Journal': 'merriweather/400Regular/Merriweather_400Regular.ttf',
  'Sample Journal Bold': 'merriweather/700Bold/Merriweather_700Bold.ttf',
  'Sample Journal Italic': 'merriweather/400Regular_Italic/Merriweather_400Regular_Italic.ttf',
  'Sample Journal Bold Italic': 'merriweather/700Bold_Italic/Merriweather_700Bold_Italic.ttf',
  'Sample Civil': 'sarabun/400Regular/Sarabun_400Regular.ttf',
  'Sample Civil Bold': 'sarabun/700Bold/Sarabun_700Bold.ttf',
  'Sample Civil Italic': 'sarabun/400Regular_Italic/Sarabun_400Regular_Italic.ttf',
  'Sample Civil Bold Italic': 'sarabun/700Bold_Italic/Sarabun_700Bold_Italic.ttf',
  'Sample Ballpoint': 'grandstander/300Light/Grandstander_300Light.ttf',
};

const ofHouseJ: Files = {
  'Sample Essay': 'spectral/400Regular/Spectral_400Regular.ttf',
  'Sample Essay Bold': 'spectral/700Bold/Spectral_700Bold.ttf',
  'Sample Essay Italic': 'spectral/400Regular_Italic/Spectral_400Regular_Italic.ttf',
  'Sample Essay Bold Italic': 'spectral/700Bold_Italic/Spectral_700Bold_Italic.ttf',
  'Sample Browser': 'fira-sans/400Regular/FiraSans_400Regular.ttf',
  'Sample Browser Bold': 'fira-sans/700Bold/FiraSans_700Bold.ttf',
  'Sample Browser Italic': 'fira-sans/400Regular_Italic/FiraSans_400Regular_Italic.ttf',
  'Sample Browser Bold Italic': 'fira-sans/700Bold_Italic/FiraSans_700Bold_Italic.ttf',
  'Sample Felt': 'gluten/300Light/Gluten_300Light.ttf',
};

const ofHouseK: Files = {
  'Sample Garamond': 'eb-garamond/400Regular/EBGaramond_400Regular.ttf',
  'Sample Garamond Bold': 'eb-garamond/700Bold/EBGaramond_700Bold.ttf',
  'Sample Garamond Italic': 'eb-garamond/400Regular_Italic/EBGaramond_400Regular_Italic.ttf',
  'Sample Garamond Bold Italic': 'eb-garamond/700Bold_Italic/EBGaramond_700Bold_Italic.ttf',
  'Sample Work': 'work-sans/400Regular/WorkSans_400Regular.ttf',
  'Sample Work Bold': 'work-sans/700Bold/WorkSans_700Bold.ttf',
  'Sample Work Italic': 'work-sans/400Regular_Italic/WorkSans_400Regular_Italic.ttf',
  'Sample Work Bold Italic': 'work-sans/700Bold_Italic/WorkSans_700Bold_Italic.ttf',
  'Sample Copybook': 'dancing-script/500Medium/DancingScript_500Medium.ttf',
};

const ofHouseL: Files = {
  'Sample Crimson': 'crimson-pro/400Regular/CrimsonPro_400Regular.ttf',
  'Sample Crimson Bold': 'crimson-pro/700Bold/CrimsonPro_700Bold.ttf',
  'Sample Crimson Italic': 'crimson-pro/400Regular_Italic/CrimsonPro_400Regular_Italic.ttf',
  'Sample Crimson Bold Italic': 'crimson-pro/700Bold_Italic/CrimsonPro_700Bold_Italic.ttf',
  'Sample Nunito': 'nunito-sans/400Regular/NunitoSans_400Regular.ttf',
  'Sample Nunito Bold': 'nunito-sans/700Bold/NunitoSans_700Bold.ttf',
  'Sample Nunito Italic': 'nunito-sans/400Regular_Italic/NunitoSans_400Regular_Italic.ttf',
  'Sample Nunito Bold Italic': 'nunito-sans/700Bold_Italic/NunitoSans_700Bold_Italic.ttf',
  'Sample Fine': 'shantell-sans/300Light_Italic/ShantellSans_300Light_Italic.ttf',
};

const ofHouseM: Files = {
  'Sample Gentium': 'gentium-book-plus/400Regular/GentiumBookPlus_400Regular.ttf',
  'Sample Gentium Bold': 'gentium-book-plus/700Bold/GentiumBookPlus_700Bold.ttf',
  'Sample Gentium Italic': 'gentium-book-plus/400Regular_Italic/GentiumBookPlus_400Regular_Italic.ttf',
  'Sample Gentium Bold Italic': 'gentium-book-plus/700Bold_Italic/GentiumBookPlus_700Bold_Italic.ttf',
  'Sample Franklin': 'libre-franklin/400Regular/LibreFranklin_400Regular.ttf',
  'Sample Franklin Bold': 'libre-franklin/700Bold/LibreFranklin_700Bold.ttf',
  'Sample Franklin Italic': 'libre-franklin/400Regular_Italic/LibreFranklin_400Regular_Italic.ttf',
  'Sample Franklin Bold Italic': 'libre-franklin/700Bold_Italic/LibreFranklin_700Bold_Italic.ttf',
  'Sample Cadre': 'charm/400Regular/Charm_400Regular.ttf',
};

function register(fonts: Files): void {
  for (const [name, file] of Object.entries(fonts)) {
    if (GlobalFonts.has(name)) continue;
    if (!GlobalFonts.registerFromPath(require.resolve(`@expo-google-fonts/${file}`), name))
      throw new Error(`font ${name} was not found`);
  }
}
register(files);
/** Only once a paper of that house is set, so that the other houses' papers need none of its packages. */
export const registerHouseD = () => register(ofHouseD);
export const registerHouseE = () => register(ofHouseE);
export const registerHouseF = () => register(ofHouseF);
export const registerHouseG = () => register(ofHouseG);
export const registerHouseH = () => register(ofHouseH);
export const registerHouseI = () => register(ofHouseI);
export const registerHouseJ = () => register(ofHouseJ);
export const registerHouseK = () => register(ofHouseK);
export const registerHouseL = () => register(ofHouseL);
export const registerHouseM = () => register(ofHouseM);

export type Family =
  | 'Sample Serif'
  | 'Sample Sans'
  | 'Sample Book'
  | 'Sample Office'
  | 'Sample Press'
  | 'Sample Plain'
  | 'Sample Letter'
  | 'Sample Screen'
  | 'Sample Source'
  | 'Sample Clear'
  | 'Sample Novel'
  | 'Sample Engineer'
  | 'Sample Reader'
  | 'Sample Open'
  | 'Sample Journal'
  | 'Sample Civil'
  | 'Sample Essay'
  | 'Sample Browser'
  | 'Sample Garamond'
  | 'Sample Work'
  | 'Sample Crimson'
  | 'Sample Nunito'
  | 'Sample Gentium'
  | 'Sample Franklin';
export type Hand =
  | 'Sample Hand'
  | 'Sample Pen'
  | 'Sample Note'
  | 'Sample Marker'
  | 'Sample Script'
  | 'Sample Round'
  | 'Sample Swift'
  | 'Sample Ballpoint'
  | 'Sample Felt'
  | 'Sample Copybook'
  | 'Sample Fine'
  | 'Sample Cadre';

/** Between letters: next to nothing keeps a face from joining Th and fi, which no office's program does. */
export const letterSpacing = (font: string): string =>
  /^Sample (Reader|Journal|Civil|Essay|Browser|Garamond|Work|Crimson|Nunito|Gentium|Franklin|Cadre)/.test(font)
    ? '0.01px'
    : '0px';

export function fontName(family: Family, bold = false, italic = false): string {
  return [family, bold ? 'Bold' : '', italic ? 'Italic' : ''].filter(Boolean).join(' ');
}
