// The demo's invented tree of Party organisations and their targets for 2022.
import type { Organization } from './dossier.ts';

const period = { validFrom: '2020-01-01', validTo: '' };
export const demoUnits = [
  { code: 'KCQ', name: 'Đảng bộ Khối các cơ quan tỉnh', kind: 'committee', parent: '', ...period },
  { code: 'SDT', name: 'Đảng bộ Sở Điều phối Đô thị', kind: 'committee', parent: 'KCQ', ...period },
  { code: 'SDT-NV', name: 'Đảng bộ bộ phận Khối Nghiệp vụ', kind: 'sub-committee', parent: 'SDT', ...period },
  { code: 'SDT-NV1', name: 'Chi bộ Phòng Nghiệp vụ 1', kind: 'cell', parent: 'SDT-NV', ...period },
  { code: 'SDT-TC', name: 'Chi bộ Phòng Tổ chức - Hành chính', kind: 'cell', parent: 'SDT', ...period },
  { code: 'VGC', name: 'Đảng bộ Viện Giống cây Suối Vàng', kind: 'committee', parent: 'KCQ', ...period },
  { code: 'VGC-KT', name: 'Chi bộ Phòng Kỹ thuật', kind: 'cell', parent: 'VGC', ...period },
  { code: 'VGC-KH', name: 'Chi bộ Phòng Kế hoạch - Tài chính', kind: 'cell', parent: 'VGC', ...period },
  { code: 'BSL', name: 'Chi bộ Báo Sông Lam', kind: 'cell', parent: 'KCQ', ...period },
  { code: 'TVT', name: 'Chi bộ Thư viện Tổng hợp Phú Hào', kind: 'cell', parent: 'KCQ', ...period },
  { code: 'QKN', name: 'Chi bộ Quỹ Hỗ trợ Khởi nghiệp Trẻ', kind: 'cell', parent: 'KCQ', ...period },
] as const;
export type UnitCode = (typeof demoUnits)[number]['code'];

/** Grassroots units' targets; the top unit's own is their sum. */
export const demoPlan: Readonly<Partial<Record<UnitCode, number>>> = { KCQ: 8, SDT: 2, VGC: 2, BSL: 1, TVT: 2, QKN: 1 };

const top = {
  committee: 'Đảng ủy Khối các cơ quan tỉnh',
  organization: 'Đảng bộ Khối các cơ quan tỉnh',
  superior: 'Tỉnh ủy Thái Nguyên',
  code: 'ĐUK',
};
const people = { committeeSecretary: 'Lường Khắc Tiệp', topSigner: 'Bế Thị Lụa', topRole: 'PHÓ BÍ THƯ' } as const;
const below = (office: string, cell: string, cellSecretary: string): Organization => ({
  kind: 'chi-bo-truc-thuoc',
  office,
  cell,
  top,
  place: 'Thái Nguyên',
  cellSecretary,
  ...people,
});
const grassroots = (cell: string, cellSecretary: string): Organization => ({
  kind: 'chi-bo-co-so',
  office: cell,
  cell,
  top,
  place: 'Thái Nguyên',
  cellSecretary,
  ...people,
});

/** The cells that papers of the demo come from. */
export const demoCells = {
  'SDT-NV1': {
    ...below('Sở Điều phối Đô thị', 'Phòng Nghiệp vụ 1', 'Tạ Ngọc Diệp'),
    kind: 'chi-bo-duoi-dang-uy-bo-phan',
    division: 'Khối Nghiệp vụ',
  },
  'SDT-TC': below('Sở Điều phối Đô thị', 'Phòng Tổ chức - Hành chính', 'Vi Quốc Bảo'),
  'VGC-KT': below('Viện Giống cây Suối Vàng', 'Phòng Kỹ thuật', 'Hứa Duy Hòa'),
  'VGC-KH': below('Viện Giống cây Suối Vàng', 'Phòng Kế hoạch - Tài chính', 'Mai Thị Yến'),
  BSL: grassroots('Báo Sông Lam', 'Trịnh Công Thành'),
  TVT: grassroots('Thư viện Tổng hợp Phú Hào', 'Đinh Thu Trang'),
  QKN: grassroots('Quỹ Hỗ trợ Khởi nghiệp Trẻ', 'Phan Sỹ Nguyên'),
} as const satisfies Partial<Record<UnitCode, Organization>>;
