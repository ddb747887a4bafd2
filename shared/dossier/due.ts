// What falls due in a dossier, from its papers alone: the class certificate's sixty months (B2), a stale dossier (B3), the
// decision's and the ceremony's terms (E1, E2, E6), the end of probation and the meeting after it (E3, E5).
import { endOfTerm } from '../calendar/vietnam.ts';
import { addMonths } from '../rules/calendar-months.ts';
import { certificateMonths, probationMonths } from '../rules/dates.ts';
import type { Said } from '../rules/rule.ts';
import { admissionConsidered, ceremonyStatements, current, dayIn, recognitionConsidered } from './papers.ts';
import type { Dossier } from './papers.ts';
import { staleAfterMonths } from './rules/preparation.ts';
import { ceremonyWithin, limits } from './rules/terms.ts';

export interface Due {
  readonly rule: string;
  /** The last day in order. */
  readonly date: string;
  readonly what: Said;
  /** Days off until then are not decreed or not known: the day may move. */
  readonly unsure: boolean;
}

const considerWithin = 30;

const sure = (rule: string, date: string, what: Said): Due => ({ rule, date, what, unsure: false });

function inWorkingDays(rule: string, from: string, days: number, what: Said): Due {
  const { day, unsure } = endOfTerm(from, days);
  return { rule, date: day, what, unsure };
}

/** Nothing more once the chi bộ has met. */
function beforeMeeting(dossier: Dossier): readonly Due[] {
  if (admissionConsidered(dossier) || current(dossier, 'admission-decision')) return [];
  const issued = dayIn(dossier, 'awareness-certificate', 'documentDate');
  const made = dayIn(dossier, 'application', 'documentDate');
  return [
    ...(issued
      ? [
          sure('B2', addMonths(issued.day, certificateMonths), {
            vi: 'giấy chứng nhận lớp nhận thức về Đảng hết giá trị (60 tháng)',
            en: 'the certificate of the awareness class runs out (60 months)',
          }),
        ]
      : []),
    ...(made
      ? [
          sure('B3', addMonths(made.day, staleAfterMonths), {
            vi: 'hồ sơ quá 12 tháng kể từ khi lập, phải làm lại giấy giới thiệu và văn bản kèm theo',
            en: 'the papers are twelve months old and introductions are made again',
          }),
        ]
      : []),
  ];
}

const decisions: Readonly<Record<string, Said>> = {
  E1: { vi: 'hạn ra quyết định kết nạp (60 ngày làm việc)', en: 'the decision to admit (60 working days)' },
  E6: { vi: 'hạn ra quyết định công nhận (30 ngày làm việc)', en: 'the decision to recognise (30 working days)' },
};

function untilDecision(dossier: Dossier): readonly Due[] {
  return limits.flatMap(({ id, resolution, decision, inOrder }) => {
    const proposed = dayIn(dossier, resolution, 'documentDate');
    const what = decisions[id];
    if (!proposed || !what || current(dossier, decision)) return [];
    return [inWorkingDays(id, proposed.day, inOrder, what)];
  });
}

function ceremony(dossier: Dossier): string | undefined {
  return dossier.ceremonyDate ?? ceremonyStatements(dossier)[0]?.day;
}

function untilCeremony(dossier: Dossier): readonly Due[] {
  const decided = dayIn(dossier, 'admission-decision', 'documentDate');
  if (!decided || ceremony(dossier) !== undefined || current(dossier, 'official-decision')) return [];
  const what = {
    vi: 'hạn tổ chức lễ kết nạp (30 ngày làm việc; đã tổ chức thì nhập ngày lễ)',
    en: 'the ceremony (30 working days; once held, enter its day)',
  };
  return [inWorkingDays('E2', decided.day, ceremonyWithin, what)];
}

function afterCeremony(dossier: Dossier): readonly Due[] {
  const held = ceremony(dossier);
  if (held === undefined || recognitionConsidered(dossier) || current(dossier, 'official-decision')) return [];
  const end = addMonths(held, probationMonths);
  return [
    sure('E3', end, { vi: 'hết 12 tháng dự bị', en: 'twelve months of probation end' }),
    inWorkingDays('E5', end, considerWithin, {
      vi: 'hạn chi bộ xét công nhận chính thức (30 ngày làm việc sau khi hết dự bị)',
      en: 'the cell considers recognition (30 working days after probation)',
    }),
  ];
}

/** All that is still open, the earliest first; whether it is over is a question of the day one asks. */
export function dueIn(dossier: Dossier): readonly Due[] {
  return [
    ...beforeMeeting(dossier),
    ...untilDecision(dossier),
    ...untilCeremony(dossier),
    ...afterCeremony(dossier),
  ].sort((one, other) => (one.date < other.date ? -1 : 1));
}
