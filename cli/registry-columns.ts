// The tables of units, of the plan and of stated numbers, as offices keep them.
import { plain, readDayCell } from './rows.ts';
import type { Column } from './rows.ts';

const kinds: Readonly<Record<string, string>> = {
  'dang bo': 'committee',
  'dang bo co so': 'grassroots-committee',
  'dang bo cap tren': 'higher-committee',
  'dang bo cap tren co so': 'higher-committee',
  'dang bo cap tren truc tiep co so': 'higher-committee',
  'dang bo cap tren truc tiep cua co so': 'higher-committee',
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

/** `Quý II/2021`, `Q2/2021`, `2021` -> 2021-Q2, 2021; what is written otherwise is handed on. */
function readPeriodCell(cell: string): string {
  const roman: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };
  const [, quarter = '', year] = /^(?:quy|q) ?(i{1,3}|iv|[1-4]) ?(?:[/-]| nam )? ?(\d{4})$/.exec(plain(cell)) ?? [];
  if (year) return `${year}-Q${roman[quarter] ?? quarter}`;
  const [, month, ofYear] = /^(?:thang )?(\d{1,2}) ?[/-] ?(\d{4})$/.exec(plain(cell)) ?? [];
  if (month && ofYear) return `${ofYear}-${month.padStart(2, '0')}`;
  return /^nam (\d{4})$/.exec(plain(cell))?.[1] ?? cell;
}

export const historyColumns: readonly Column[] = [
  { name: 'unit', alias: ['don vi', 'ma don vi'], required: true },
  { name: 'period', alias: ['ky', 'ky bao cao'], required: true, read: readPeriodCell },
  { name: 'admitted', alias: ['ket nap', 'so ket nap', 'dang vien moi'] },
  { name: 'official', alias: ['chinh thuc', 'chuyen chinh thuc', 'chuyen dang chinh thuc'] },
  { name: 'members', alias: ['dang vien', 'dang vien cuoi ky', 'tong so dang vien'] },
];

export const planColumns: readonly Column[] = [
  { name: 'unit', alias: ['don vi', 'ma don vi'], required: true },
  { name: 'year', alias: ['nam'], required: true },
  { name: 'planned', alias: ['chi tieu', 'ke hoach'], required: true },
  { name: 'from', alias: ['tu ngay', 'hieu luc tu'], required: true, read: readDayCell },
];

const inputKinds: Readonly<Record<string, string>> = {
  'dau nhiem ky': 'termStart',
  'dang vien dau nhiem ky': 'termStart',
  'dau nam': 'yearStart',
  'dang vien dau nam': 'yearStart',
  'cuoi ky': 'periodEnd',
  'dang vien cuoi ky': 'periodEnd',
  'du bi': 'probationary',
  'dang vien du bi': 'probationary',
  'chi bo': 'cells',
  'dang bo bo phan': 'subCommittees',
  'het nguon': 'noSource',
};

export const inputColumns: readonly Column[] = [
  { name: 'kind', alias: ['loai', 'loai so lieu'], required: true, read: (cell) => inputKinds[plain(cell)] ?? cell },
  { name: 'unit', alias: ['don vi', 'ma don vi'], required: true },
  { name: 'date', alias: ['ngay', 'thoi diem'], required: true, read: readDayCell },
  { name: 'n', alias: ['so luong', 'so'], required: true },
];
