// Names of the bodies of a dossier's unit, as its papers call them.
import type { Organization } from '../dossier.ts';

export const cellName = (unit: Organization) => `Chi bộ ${unit.cell}`;
/** What stands above the cell: the top body's organisation for a grassroots cell, the office's committee otherwise. */
export const partyAbove = (unit: Organization) =>
  unit.kind === 'chi-bo-co-so' ? unit.top.organization : `Đảng bộ ${unit.office}`;
export const committeeName = (unit: Organization) => `Đảng ủy ${unit.office}`;
export const divisionName = (unit: Organization) => `Đảng ủy bộ phận ${unit.division ?? ''}`.trim();
/** To whom the cell sends its resolution. */
export const addressee = (unit: Organization) =>
  unit.kind === 'chi-bo-co-so' ? unit.top.committee : committeeName(unit);
export const sealOf = (name: string) => `${name.toLocaleUpperCase('vi')} * ĐẢNG CỘNG SẢN VIỆT NAM *`;
