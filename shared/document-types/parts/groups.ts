// Fields that many forms have alike, with their labels as people know them.
import type { LocatedSpec } from '../build.ts';
import { wholeOf } from '../../fields/locate.ts';
import { knownPlaces } from '../../fields/lexicon/places.ts';
import type { Labels } from '../../fields/locate.ts';
import type { Region } from './locators.ts';
import { attendance } from './attendance.ts';
import type { Group, Part } from './attendance-labels.ts';
import { reasonOfAbsence } from './absence.ts';
import { fromFoot } from './foot.ts';
import { behind, firstFound, fromHeader, oneOf, signer, signerRole, subject } from './locators.ts';
import { leader } from './leader.ts';
import { votes, votesWithoutRule } from './votes.ts';

type Specs = Readonly<Record<string, LocatedSpec>>;

/** Why a field gates, per use. */
export const uses = {
  admitted: 'record "admitted" and the figure of admissions',
  official: 'record "made official" and the figure of recognitions',
  identity: 'record: which person',
  ages: 'figures by age',
  reference: 'record: which paper; rule basis-mismatch',
  basis: 'rule basis-mismatch',
  deadlines: 'rules E1, E5, E6: terms counted from this day',
  age: 'rules A1 and E5: the day the meeting considered the person',
  vote: 'rules D1, D2, D3, D6, total-mismatch, percent-mismatch',
} as const;

export const organisationHeader: Specs = {
  superiorOrganization: { kind: 'text', label: 'header left, line 1', locate: fromHeader('superiorOrganization') },
  issuer: { kind: 'text', label: 'header left, line 2', locate: fromHeader('issuer') },
};

export function numberAndDate(gates: { number?: string; date?: string }): Specs {
  return {
    documentNumber: {
      kind: 'documentNumber',
      label: 'Số …',
      gates: gates.number,
      locate: fromHeader('documentNumber'),
    },
    place: {
      kind: 'text',
      label: '…, ngày … tháng … năm …',
      locate: oneOf(knownPlaces, firstFound(fromHeader('place'), fromFoot('place')), true),
    },
    documentDate: {
      kind: 'date',
      label: '…, ngày … tháng … năm …',
      gates: gates.date,
      locate: firstFound(fromHeader('documentDate'), fromFoot('documentDate')),
    },
  };
}

export const signature: Specs = {
  signerRole: { kind: 'text', label: 'T/M … / BÍ THƯ', locate: signerRole },
  signer: { kind: 'name', label: 'Họ và tên người ký', locate: signer },
};

const groupLabels: Readonly<Record<Group, string>> = {
  members: 'Tổng số đảng viên của Chi bộ',
  present: 'Có mặt',
  absent: 'Vắng mặt',
};
const partLabels: Readonly<Record<Part, string>> = { Total: '', Official: ', chính thức', Probationary: ', dự bị' };

export const cellAttendance: Specs = Object.fromEntries(
  (['members', 'present', 'absent'] as const).flatMap((group) =>
    (['Total', 'Official', 'Probationary'] as const).map((part) => [
      `${group}${part}`,
      { kind: 'int', label: groupLabels[group] + partLabels[part], gates: uses.vote, locate: attendance(group, part) },
    ]),
  ),
);

export const absentReason: Specs = {
  absentReason: { kind: 'text', label: 'Lý do vắng mặt', optional: true, locate: reasonOfAbsence },
};

const leaders: Labels = [
  ...['Chủ trì hội nghị', 'Chủ trì cuộc họp', 'Chủ trì', 'Chủ tọa hội nghị', 'Chủ tọa', 'Người chủ trì'],
  ...['Điều hành hội nghị', 'Điều hành cuộc họp', 'Điều hành phiên họp', 'Chủ tịch hội nghị'],
];
const secretaries: Labels = [
  'Thư ký hội nghị',
  'Thư ký cuộc họp',
  'Thư ký',
  'Thư kí',
  'Người ghi biên bản',
  'Ghi biên bản',
];

export const meetingLeaders: Specs = {
  chair: {
    kind: 'name',
    label: 'Chủ trì hội nghị',
    locate: leader(leaders, ['Chức vụ', 'Thư ký', 'Bí thư', 'Phó bí thư']),
  },
  secretary: {
    kind: 'name',
    label: 'Thư ký hội nghị',
    locate: leader(secretaries, ['Chức vụ', 'Sau khi', 'Chi ủy viên']),
  },
};

/** A union's vote feeds no rule, record or figure: it gates nothing (`null`). */
export function voteFields(use: string | null = uses.vote, region: Region = wholeOf): Specs {
  const gates = use ?? undefined;
  const locate = use === null ? votesWithoutRule : votes;
  return {
    votesFor: { kind: 'int', label: 'tán thành … đồng chí', gates, locate: locate('for', 'int', region) },
    votesForPercent: { kind: 'percent', label: '(đạt …%)', optional: true, locate: locate('for', 'percent', region) },
    votesAgainst: { kind: 'int', label: 'không tán thành', optional: true, locate: locate('against', 'int', region) },
    votesAgainstPercent: {
      kind: 'percent',
      label: '(chiếm …%)',
      optional: true,
      locate: locate('against', 'percent', region),
    },
  };
}

/** "Tổng số ủy viên Ban chấp hành 15 đồng chí, có mặt 13 đồng chí, vắng mặt 02 đồng chí." */
export const committeeAttendance: Specs = {
  committeeTotal: {
    kind: 'int',
    label: 'Tổng số ủy viên Ban chấp hành',
    gates: uses.vote,
    locate: attendance('members', 'Total', 'committee'),
  },
  committeePresent: {
    kind: 'int',
    label: 'có mặt',
    gates: uses.vote,
    locate: attendance('present', 'Total', 'committee'),
  },
  committeeAbsent: {
    kind: 'int',
    label: 'vắng mặt',
    gates: uses.vote,
    locate: attendance('absent', 'Total', 'committee'),
  },
  ...absentReason,
};

/** A probationary member, as papers on recognition name one. */
export const probationer: LocatedSpec = {
  kind: 'name',
  label: 'đảng viên dự bị',
  gates: uses.identity,
  locate: subject({
    labels: [
      ...['công nhận đảng viên dự bị', 'về đảng viên dự bị', 'thấy đảng viên dự bị', 'đảng viên dự bị'],
      ...['công nhận đồng chí', 'giúp đỡ đồng chí', 'về đồng chí', 'đối với đồng chí'],
    ],
    // Not "thành đảng viên": "ông HÀ VĂN THÀNH - đảng viên dự bị".
    before: ['được kết nạp', 'trở thành', 'như sau', 'xứng đáng', 'sinh ngày', 'đủ tiêu chuẩn'],
  }),
};

export const candidate: LocatedSpec = {
  kind: 'name',
  label: 'quần chúng',
  gates: uses.identity,
  locate: subject({
    labels: ['kết nạp quần chúng', 'về quần chúng', 'thấy quần chúng', 'quần chúng'],
    before: ['vào Đảng', 'như sau', 'xứng đáng', 'phấn đấu', 'sinh ngày', 'đủ tiêu chuẩn', 'có những'],
  }),
};

export const admittedLabels: Labels = [
  ...['được kết nạp vào Đảng ngày', 'kết nạp lại vào Đảng ngày', 'kết nạp vào Đảng', 'kết nạp ngày'],
  'kết nạp Đảng ngày',
];

export const admissionDay: LocatedSpec = {
  kind: 'date',
  label: 'được kết nạp vào Đảng ngày',
  gates: uses.deadlines,
  locate: behind('date', { labels: admittedLabels }),
};

/** Papers of others about somebody, which state nobody else's admission: the words say less there. */
export const probationersDay: LocatedSpec = {
  ...admissionDay,
  locate: firstFound(
    admissionDay.locate,
    behind('date', { labels: ['ngày kết nạp', 'vào Đảng ngày', 'ngày vào Đảng'] }),
  ),
};
