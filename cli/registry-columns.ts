// The tables of units and of the plan, as offices keep them.
import { plain, readDayCell } from './rows.ts';
import type { Column } from './rows.ts';

const kinds: Readonly<Record<string, string>> = {
  'dang bo': 'committee',
  'dang bo co so': 'committee',
  'dang bo bo phan': 'sub-committee',
  'chi bo': 'cell',
  'chi bo co so': 'cell',
  'chi bo truc thuoc': 'cell',
};

export const unitColumns: readonly Column[] = [
  { name: 'code', alias: ['ma', 'ma don vi'], required: true },
  { name: 'name', alias: ['ten', 'ten don vi'], required: true },
  { name: 'kind', alias: ['loai', 'loai hinh'], required: true, read: (cell) => kinds[plain(cell)] ?? cell },
  { name: 'parent', alias: ['cap tren', 'ma cap tren', 'truc thuoc'], required: true },
  { name: 'validFrom', alias: ['validfrom', 'tu ngay', 'hieu luc tu'], required: true, read: readDayCell },
  { name: 'validTo', alias: ['validto', 'den ngay', 'hieu luc den'], read: readDayCell },
];

export const planColumns: readonly Column[] = [
  { name: 'unit', alias: ['don vi', 'ma don vi'], required: true },
  { name: 'year', alias: ['nam'], required: true },
  { name: 'planned', alias: ['chi tieu', 'ke hoach'], required: true },
  { name: 'from', alias: ['tu ngay', 'hieu luc tu'], required: true, read: readDayCell },
];
