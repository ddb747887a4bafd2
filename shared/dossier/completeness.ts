// What must lie in a dossier: Hướng dẫn 12-HD/BTCTW (18/01/2022), part II, 1.1, and Điều lệ Đảng 4.1 on introducers.
// It depends on where the chi bộ stands: a chi bộ cơ sở has no papers of a committee above it (7, 8, 14, 15), and only
// a chi bộ under a đảng ủy bộ phận has that committee's appraisal (7, 14).
import type { UnderstoodDocument } from '../document-types/field.ts';
import { sameSpelling } from './person-name.ts';
import { textOf } from '../rules/evidence.ts';

export type CellPosition = 'grassroots-cell' | 'cell-of-committee' | 'cell-of-sub-committee';

export interface Missing {
  readonly documentType: string;
  readonly reason: { readonly vi: string; readonly en: string };
}

interface Requirement {
  readonly documentType: string;
  readonly positions?: readonly CellPosition[];
  readonly vi: string;
}

const list12 = 'Hướng dẫn 12-HD/BTCTW (18/01/2022), phần II, điểm 1.1';
const underCommittee: readonly CellPosition[] = ['cell-of-committee', 'cell-of-sub-committee'];

const admission: readonly Requirement[] = [
  { documentType: 'awareness-certificate', vi: 'Giấy chứng nhận học lớp bồi dưỡng nhận thức về Đảng' },
  { documentType: 'application', vi: 'Đơn xin vào Đảng' },
  { documentType: 'personal-history', vi: 'Lý lịch của người xin vào Đảng' },
  { documentType: 'opinion-summary', vi: 'Tổng hợp ý kiến nhận xét đối với người vào Đảng' },
  { documentType: 'cell-admission-resolution', vi: 'Nghị quyết đề nghị kết nạp của chi bộ' },
  {
    documentType: 'admission-appraisal',
    positions: ['cell-of-sub-committee'],
    vi: 'Báo cáo thẩm định của đảng ủy bộ phận',
  },
  {
    documentType: 'committee-admission-resolution',
    positions: underCommittee,
    vi: 'Nghị quyết đề nghị kết nạp của đảng ủy cơ sở',
  },
];

const recognition: readonly Requirement[] = [
  { documentType: 'new-member-certificate', vi: 'Giấy chứng nhận học lớp bồi dưỡng đảng viên mới' },
  { documentType: 'self-review', vi: 'Bản tự kiểm điểm của đảng viên dự bị' },
  { documentType: 'mentor-review', vi: 'Bản nhận xét đảng viên dự bị' },
  { documentType: 'probation-opinion-summary', vi: 'Tổng hợp ý kiến nhận xét đối với đảng viên dự bị' },
  { documentType: 'cell-official-resolution', vi: 'Nghị quyết đề nghị công nhận chính thức của chi bộ' },
  {
    documentType: 'official-appraisal',
    positions: ['cell-of-sub-committee'],
    vi: 'Báo cáo thẩm định của đảng ủy bộ phận (chính thức)',
  },
  {
    documentType: 'committee-official-resolution',
    positions: underCommittee,
    vi: 'Nghị quyết đề nghị công nhận chính thức của đảng ủy cơ sở',
  },
];

const recognitionTypes = new Set([...recognition.map(({ documentType }) => documentType), 'official-decision']);
const admissionTypes = new Set([
  ...admission.map(({ documentType }) => documentType),
  'member-introduction',
  'youth-union-resolution',
  'trade-union-resolution',
  'admission-decision',
]);

type Documents = readonly UnderstoodDocument[];

const has = (documents: Documents, documentType: string) =>
  documents.some((document) => document.documentType === documentType);

/** Where the chi bộ stands, read off the head of its resolution; undefined where no paper tells. */
export function cellPositionOf(documents: Documents): CellPosition | undefined {
  const resolution = documents.find(({ documentType }) => /^cell-.*-resolution$/.test(documentType));
  if (has(documents, 'admission-appraisal') || has(documents, 'official-appraisal')) return 'cell-of-sub-committee';
  const superior = resolution && textOf(resolution, 'superiorOrganization');
  if (superior !== undefined) {
    const folded = sameSpelling(superior);
    if (folded.includes(sameSpelling('bộ phận'))) return 'cell-of-sub-committee';
    return folded.includes(sameSpelling('Đảng bộ Khối')) ? 'grassroots-cell' : 'cell-of-committee';
  }
  return documents.some(({ documentType }) => /^committee-.*-resolution$/.test(documentType))
    ? 'cell-of-committee'
    : undefined;
}

function missingOf(
  requirements: readonly Requirement[],
  documents: Documents,
  position: CellPosition | undefined,
): Missing[] {
  return requirements
    .filter(({ positions }) => !positions || (position !== undefined && positions.includes(position)))
    .filter(({ documentType }) => !has(documents, documentType))
    .map(({ documentType, vi }) => ({
      documentType,
      reason: { vi: `Thiếu: ${vi} (${list12}).`, en: `Missing: ${documentType} (${list12}).` },
    }));
}

/** Two official members introduce, or one and the youth union or the trade union (Điều lệ Đảng 4.1). */
function missingIntroductions(documents: Documents): Missing[] {
  const introducers = documents.filter(({ documentType }) => documentType === 'member-introduction').length;
  const union = has(documents, 'youth-union-resolution') || has(documents, 'trade-union-resolution');
  if (introducers >= 2 || (introducers === 1 && union)) return [];
  const reason = {
    vi: 'Thiếu giấy giới thiệu: cần hai đảng viên chính thức, hoặc một đảng viên và nghị quyết của Đoàn hoặc Công đoàn cơ sở (Điều 4.1, Điều lệ Đảng (19/01/2011)).',
    en: 'Introductions are missing: two official members, or one and the resolution of the youth or trade union (Điều 4.1, Điều lệ Đảng (19/01/2011)).',
  };
  return [{ documentType: 'member-introduction', reason }];
}

/** What a dossier lacks at its stage; a dossier of recognition papers alone is not asked for the admission's. */
export function missingDocuments(documents: Documents, position = cellPositionOf(documents)): readonly Missing[] {
  const admitting = documents.some(({ documentType }) => admissionTypes.has(documentType));
  const recognising = documents.some(({ documentType }) => recognitionTypes.has(documentType));
  return [
    ...(admitting ? [...missingOf(admission, documents, position), ...missingIntroductions(documents)] : []),
    ...(recognising ? missingOf(recognition, documents, position) : []),
  ];
}
