// What must lie in a dossier: Hướng dẫn 12-HD/BTCTW (18/01/2022), part II, 1.1, and Điều lệ Đảng 4.1 on introducers; the
// guidance before and after it is cited where it governs, and supposed to ask for the same.
// It depends on where the chi bộ stands: a chi bộ cơ sở has no papers of a committee above it (7, 8, 14, 15), and only
// a chi bộ under a đảng ủy bộ phận has that committee's appraisal (7, 14).
import { monthsBetween } from '../rules/calendar-months.ts';
import { textOf } from '../rules/evidence.ts';
import { citationOn } from '../rules/legal-texts.ts';
import type { InForce, Said } from '../rules/rule.ts';
import {
  admissionConsidered,
  ceremonyStatements,
  current,
  dayIn,
  isAnnulled,
  ofType,
  recognitionConsidered,
} from './papers.ts';
import type { Dossier } from './papers.ts';
import { foldName } from './person-name.ts';

export type CellPosition = 'grassroots-cell' | 'cell-of-committee' | 'cell-of-sub-committee';

export interface Missing {
  readonly documentType: string;
  readonly reason: Said;
}

interface Requirement {
  readonly documentType: string;
  readonly positions?: readonly CellPosition[];
  readonly vi: string;
  readonly en: string;
}

/**
 * Which guidance of the Organisation Commission lists the papers, by the day the chi bộ met. The list of 2022 was read; of
 * the others number and year are known, and of 38-HD not the day in 2024.
 */
const lists: readonly InForce[] = [
  { citation: 'Hướng dẫn 09-HD/BTCTW (05/6/2017)', to: '2022-01-18' },
  { citation: 'Hướng dẫn 12-HD/BTCTW (18/01/2022), phần II, điểm 1.1', from: '2022-01-18', to: '2025-01-01' },
  { citation: 'Hướng dẫn 38-HD/BTCTW (2024)', from: '2025-01-01' },
];
const underCommittee: readonly CellPosition[] = ['cell-of-committee', 'cell-of-sub-committee'];

const admission: readonly Requirement[] = [
  {
    documentType: 'awareness-certificate',
    vi: 'Giấy chứng nhận học lớp bồi dưỡng nhận thức về Đảng',
    en: 'the certificate of the awareness class',
  },
  { documentType: 'application', vi: 'Đơn xin vào Đảng', en: 'the application' },
  { documentType: 'personal-history', vi: 'Lý lịch của người xin vào Đảng', en: 'the personal history' },
  {
    documentType: 'opinion-summary',
    vi: 'Tổng hợp ý kiến nhận xét đối với người vào Đảng',
    en: 'the summary of opinions',
  },
  {
    documentType: 'cell-admission-resolution',
    vi: 'Nghị quyết đề nghị kết nạp của chi bộ',
    en: 'the resolution of the cell',
  },
  {
    documentType: 'admission-appraisal',
    positions: ['cell-of-sub-committee'],
    vi: 'Báo cáo thẩm định của đảng ủy bộ phận',
    en: 'the appraisal of the sub-committee',
  },
  {
    documentType: 'committee-admission-resolution',
    positions: underCommittee,
    vi: 'Nghị quyết đề nghị kết nạp của đảng ủy cơ sở',
    en: 'the resolution of the grassroots committee',
  },
];

const recognition: readonly Requirement[] = [
  {
    documentType: 'new-member-certificate',
    vi: 'Giấy chứng nhận học lớp bồi dưỡng đảng viên mới',
    en: 'the certificate of the class for new members',
  },
  { documentType: 'self-review', vi: 'Bản tự kiểm điểm của đảng viên dự bị', en: 'the self-review' },
  { documentType: 'mentor-review', vi: 'Bản nhận xét đảng viên dự bị', en: 'the mentor’s review' },
  {
    documentType: 'probation-opinion-summary',
    vi: 'Tổng hợp ý kiến nhận xét đối với đảng viên dự bị',
    en: 'the summary of opinions on the probationary member',
  },
  {
    documentType: 'cell-official-resolution',
    vi: 'Nghị quyết đề nghị công nhận chính thức của chi bộ',
    en: 'the resolution of the cell on recognition',
  },
  {
    documentType: 'official-appraisal',
    positions: ['cell-of-sub-committee'],
    vi: 'Báo cáo thẩm định của đảng ủy bộ phận (chính thức)',
    en: 'the appraisal of the sub-committee on recognition',
  },
  {
    documentType: 'committee-official-resolution',
    positions: underCommittee,
    vi: 'Nghị quyết đề nghị công nhận chính thức của đảng ủy cơ sở',
    en: 'the resolution of the grassroots committee on recognition',
  },
];

/** Kept from the admission: recognition rests on it (list b, item 4, of the same guidance). */
const decided: Requirement = {
  documentType: 'admission-decision',
  vi: 'Quyết định kết nạp đảng viên',
  en: 'the decision to admit',
};

const recognitionTypes = new Set([...recognition.map(({ documentType }) => documentType), 'official-decision']);
const admissionTypes = new Set([
  ...admission.map(({ documentType }) => documentType),
  'member-introduction',
  'youth-union-resolution',
  'trade-union-resolution',
  'admission-decision',
]);

const has = ({ papers }: Dossier, documentType: string) =>
  papers.some((document) => document.documentType === documentType);

/** "ĐẢNG BỘ KHỐI CÁC CƠ QUAN TỈNH" above a chi bộ: nothing lies between the two. */
const topName = 'dang bo khoi';
const subCommittee = 'bo phan';

/** Whose resolution a decision rests on tells where the chi bộ stands. */
function positionCited(dossier: Dossier): CellPosition | undefined {
  const cited = ['admission-decision', 'official-decision'].flatMap((type) => {
    const decision = current(dossier, type);
    return (decision && textOf(decision, 'basisResolutionNumber')) ?? [];
  });
  if (cited.some((number) => number.endsWith('/CB'))) return 'grassroots-cell';
  const byCommittee =
    cited.some((number) => number.endsWith('/ĐU')) ||
    dossier.papers.some(({ documentType }) => /^committee-.*-resolution$/.test(documentType));
  return byCommittee ? 'cell-of-committee' : undefined;
}

/** Where the chi bộ stands: by the registry, else read off the papers; undefined where no paper tells. */
export function cellPositionOf(dossier: Dossier): CellPosition | undefined {
  if (dossier.position) return dossier.position;
  if (has(dossier, 'admission-appraisal') || has(dossier, 'official-appraisal')) return 'cell-of-sub-committee';
  const resolution = dossier.papers.find(({ documentType }) => /^cell-.*-resolution$/.test(documentType));
  const superior = foldName((resolution && textOf(resolution, 'superiorOrganization')) ?? '');
  if (superior.includes(subCommittee)) return 'cell-of-sub-committee';
  const cited = positionCited(dossier);
  if (cited || superior === '') return cited;
  return superior.includes(topName) ? 'grassroots-cell' : 'cell-of-committee';
}

const whyPosition: Readonly<Record<CellPosition, Said>> = {
  'grassroots-cell': { vi: 'chi bộ cơ sở', en: 'a grassroots cell' },
  'cell-of-committee': { vi: 'chi bộ trực thuộc đảng ủy cơ sở', en: 'a cell under a grassroots committee' },
  'cell-of-sub-committee': { vi: 'chi bộ thuộc đảng ủy bộ phận', en: 'a cell under a sub-committee' },
};

/** Where neither the meeting's day nor the one on which it is looked at is known: the forms of 2022 are the usual ones. */
const supposedDay = '2022-12-31';

function missingOf(
  requirements: readonly Requirement[],
  dossier: Dossier,
  position: CellPosition | undefined,
  met: string | undefined,
): Missing[] {
  const list = citationOn(lists, met ?? dossier.asOf ?? supposedDay) ?? '';
  return requirements
    .filter(({ positions }) => !positions || (position !== undefined && positions.includes(position)))
    .filter(({ documentType }) => !has(dossier, documentType))
    .map(({ documentType, positions, vi, en }) => {
      const where = positions && position ? whyPosition[position] : undefined;
      return {
        documentType,
        reason: {
          vi: `Thiếu: ${vi} (${where ? `bắt buộc với ${where.vi}; ` : ''}${list}).`,
          en: `Missing: ${en} (${where ? `asked of ${where.en}; ` : ''}${list}).`,
        },
      };
    });
}

/** "Độ tuổi thanh niên": up to here the youth union introduces, above it the trade union. From memory, so only advice. */
const youthUnionAge = 30;

function unionOf(dossier: Dossier): Said {
  const birth = ['application', 'personal-history', 'admission-decision'].flatMap(
    (type) => dayIn(dossier, type, 'birthDate')?.day ?? [],
  )[0];
  const decided = dayIn(dossier, 'admission-decision', 'documentDate');
  const day = (admissionConsidered(dossier) ?? decided)?.day ?? dossier.asOf;
  if (birth === undefined || day === undefined)
    return { vi: 'Đoàn hoặc Công đoàn cơ sở', en: 'the youth or trade union' };
  return monthsBetween(birth, day) <= 12 * youthUnionAge
    ? { vi: 'Đoàn cơ sở (người vào Đảng trong tuổi thanh niên)', en: 'the youth union (the person is of its age)' }
    : {
        vi: 'Công đoàn cơ sở (người vào Đảng quá tuổi Đoàn)',
        en: 'the trade union (the person is past the youth union)',
      };
}

/** Two official members introduce, or one and the youth union or the trade union (Điều lệ Đảng 4.1). */
function missingIntroductions(dossier: Dossier): Missing[] {
  const introducers = ofType(dossier, 'member-introduction').length;
  const union = has(dossier, 'youth-union-resolution') || has(dossier, 'trade-union-resolution');
  if (introducers >= 2 || (introducers === 1 && union)) return [];
  const wanted = unionOf(dossier);
  const basis = 'Điều 4.1, Điều lệ Đảng (19/01/2011)';
  const reason = {
    vi: `Thiếu giấy giới thiệu (có ${introducers}): cần hai đảng viên chính thức, hoặc một đảng viên và nghị quyết của ${wanted.vi} (${basis}).`,
    en: `Introductions are missing (${introducers} there): two official members, or one and the resolution of ${wanted.en} (${basis}).`,
  };
  return [{ documentType: 'member-introduction', reason }];
}

const isAny = (dossier: Dossier, types: ReadonlySet<string>) =>
  dossier.papers.some(({ documentType }) => types.has(documentType));

/** What a dossier lacks at its stage; a dossier of recognition papers alone is not asked for the admission's. */
export function missingDocuments(dossier: Dossier): readonly Missing[] {
  if (isAnnulled(dossier)) return [];
  const position = cellPositionOf(dossier);
  return [
    ...(isAny(dossier, admissionTypes)
      ? [
          ...missingOf(admission, dossier, position, admissionConsidered(dossier)?.day),
          ...missingIntroductions(dossier),
        ]
      : []),
    ...(isAny(dossier, recognitionTypes)
      ? missingOf(
          [decided, ...recognition],
          dossier,
          dossier.recognitionPosition ?? position,
          recognitionConsidered(dossier)?.day,
        )
      : []),
  ];
}

/**
 * to-admit: before the decision. probation: admitted. to-recognise: papers of recognition are there. official: recognised,
 * something still lacks. closed: recognised, and nothing lacks. annulled: the admission was, and nothing was proposed since.
 */
export type Stage = 'annulled' | 'to-admit' | 'probation' | 'to-recognise' | 'official' | 'closed';

/** Complete, decided, and the day of the ceremony known: entered, or stated by a paper of the recognition. */
function isClosed(dossier: Dossier): boolean {
  const held = dossier.ceremonyDate ?? ceremonyStatements(dossier)[0]?.day;
  return held !== undefined && has(dossier, 'admission-decision') && missingDocuments(dossier).length === 0;
}

export function stageOf(dossier: Dossier): Stage {
  if (isAnnulled(dossier)) return 'annulled';
  if (has(dossier, 'official-decision')) return isClosed(dossier) ? 'closed' : 'official';
  if (isAny(dossier, recognitionTypes)) return 'to-recognise';
  return has(dossier, 'admission-decision') ? 'probation' : 'to-admit';
}
