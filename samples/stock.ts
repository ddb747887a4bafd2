// What names of people, places and offices a dossier is drawn from: most houses share one stock, a house may bring its own.
import type { Organization } from './dossier.ts';
import * as lexicon from './lexicon.ts';
import type { Random } from './random.ts';

/** An organization without those who lead it. */
export type NamedUnit = Pick<Organization, 'kind' | 'office' | 'cell' | 'division' | 'top' | 'place'>;

export interface Stock {
  readonly surnames: readonly string[];
  /** Middle and given names. */
  readonly givenNames: Readonly<Record<'male' | 'female', readonly string[]>>;
  readonly ethnicGroups: readonly string[];
  readonly religions: readonly string[];
  readonly educations: readonly string[];
  readonly positions: readonly string[];
  readonly absences: readonly string[];
  readonly grades: readonly string[];
  /** Where a person was born or comes from, and where one lives. */
  readonly place: (random: Random) => string;
  readonly residence: (random: Random) => string;
  readonly organization: (random: Random) => NamedUnit;
}

export const kindsOfUnit = [
  'chi-bo-co-so',
  'chi-bo-truc-thuoc',
  'chi-bo-truc-thuoc',
  'chi-bo-duoi-dang-uy-bo-phan',
] as const;

function inventPlace(random: Random): string {
  const province = `tỉnh ${random.pick(lexicon.provinces)}`;
  if (random.chance(0.25)) return `phường ${random.pick(lexicon.wards)}, ${random.pick(lexicon.towns)}, ${province}`;
  return `xã ${random.pick(lexicon.communes)}, huyện ${random.pick(lexicon.districts)}, ${province}`;
}

const inventResidence = (random: Random) =>
  `tổ ${random.int(1, 30)}, phường ${random.pick(lexicon.wards)}, ${random.pick(lexicon.towns)}, tỉnh Thái Nguyên`;

const tops = [
  {
    committee: 'Đảng ủy Khối các cơ quan tỉnh',
    organization: 'Đảng bộ Khối các cơ quan tỉnh',
    superior: 'Tỉnh ủy Thái Nguyên',
    code: 'ĐUK',
  },
  {
    committee: 'Đảng ủy Khối Doanh nghiệp tỉnh',
    organization: 'Đảng bộ Khối Doanh nghiệp tỉnh',
    superior: 'Tỉnh ủy Thái Nguyên',
    code: 'ĐUK',
  },
  { committee: 'Huyện ủy Phú Lâm', organization: 'Đảng bộ huyện Phú Lâm', superior: 'Tỉnh ủy Thái Nguyên', code: 'HU' },
  {
    committee: 'Thành ủy Sông Lam',
    organization: 'Đảng bộ thành phố Sông Lam',
    superior: 'Tỉnh ủy Thái Nguyên',
    code: 'ThU',
  },
] as const;

function inventUnit(random: Random): NamedUnit {
  const kind = random.pick(kindsOfUnit);
  const office = random.pick(lexicon.offices);
  return {
    kind,
    office,
    cell: kind === 'chi-bo-co-so' ? office : random.pick(lexicon.cells),
    ...(kind === 'chi-bo-duoi-dang-uy-bo-phan' && { division: random.pick(lexicon.divisions) }),
    top: random.pick([tops[0], tops[0], tops[0], tops[1], tops[2], tops[3]]),
    place: random.pick(['Thái Nguyên', 'Thái Nguyên', 'Sông Lam', 'Phú Lâm']),
  };
}

export const commonStock: Stock = {
  ...lexicon,
  place: inventPlace,
  residence: inventResidence,
  organization: inventUnit,
};
