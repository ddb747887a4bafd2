// Which unit of the registry a paper names: as the registry writes it, else without "Đảng bộ", "Chi bộ", else with a
// misread letter in eight; nothing where none or more than one fits.
import { closeTexts, foldName } from '../dossier/person-name.ts';

interface Named {
  readonly code: string;
  readonly name: string;
}

const kinds = /^(?:dang (?:bo|uy)|chi bo|chi uy)(?: co so| truc thuoc| bo phan)?\s+/;
const letters = (text: string) =>
  foldName(text)
    .replace(/[^a-z0-9 ]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
/** `"CHI BỘ PHÒNG TỔ CHỨC"` -> `"phong to chuc"` */
export const bareName = (text: string) => letters(text).replace(kinds, '');
const digits = (text: string) => text.replace(/\D/g, '');

/** "Phòng 1" is not a slip of "Phòng 2". */
export const closeNamesOfUnits = (one: string, other: string) =>
  digits(one) === digits(other) && closeTexts(one, other);

const fits: readonly ((unit: Named, text: string) => boolean)[] = [
  ({ code }, text) => code.toLowerCase() === text.trim().toLowerCase(),
  ({ name }, text) => letters(name) === letters(text),
  ({ name }, text) => bareName(name) === bareName(text),
  ({ name }, text) =>
    closeNamesOfUnits(letters(name), letters(text)) || closeNamesOfUnits(bareName(name), bareName(text)),
];

/** `unitNamed([{ code: 'D09/01', name: 'Chi bộ Văn phòng' }], 'CB VĂN PHÒNG')` -> nothing; `'Văn phòng'` -> D09/01 */
export function unitNamed<U extends Named>(units: readonly U[], text: string): U | undefined {
  for (const isFit of fits) {
    const found = units.filter((unit) => isFit(unit, text));
    if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  }
  return undefined;
}
