// What falls due in a dossier, from its papers alone: the class certificate's sixty months (B2), a stale dossier (B3), the
// decision's and the ceremony's terms (E1, E2, E6), the end of probation and the meeting after it (E3, E5).
import { endOfTerm } from '../calendar/vietnam.ts';
import { addMonths } from '../rules/calendar-months.ts';
import { certificateMonths, probationMonths } from '../rules/dates.ts';
import { printDate } from '../rules/evidence.ts';
import { inForceOn } from '../rules/legal-texts.ts';
import { consideredInTime } from '../rules/probation-papers.ts';
import type { RuleHead, Said } from '../rules/rule.ts';
import { ceremonyStatements, current, dayIn, isAnnulled, isProposed, recognitionConsidered } from './papers.ts';
import type { Dossier } from './papers.ts';
import { certificateStillValid, dossierNotStale, staleAfterMonths } from './rules/preparation.ts';
import { probationFromCeremony } from './rules/probation.ts';
import { ceremonyInTime, ceremonyWithin, decisionTerms, limits } from './rules/terms.ts';

export interface Due {
  readonly rule: string;
  /** The last day in order. */
  readonly date: string;
  /** What it is the last day of. */
  readonly what: Said;
  /** What is late, and since which day it ran, once that day is over. */
  readonly over: Said;
  /** `term`: late once the day is over; `asked`: perhaps, for the law counts from a day that stands on no paper, or was not
   *  read; `end`: something ends then, and nothing is late. */
  readonly kind: 'term' | 'asked' | 'end';
  /** The article in force on that day. */
  readonly citation?: string;
  /** Days off until then are not decreed or not known: the day may move. */
  readonly unsure: boolean;
}

const considerWithin = 30;

type Term = Pick<Due, 'date' | 'what' | 'over'> & { readonly unsure?: boolean; readonly isEnd?: true };

function dueBy({ id, basis, certainty }: RuleHead, { unsure = false, isEnd, ...term }: Term): Due {
  const text = inForceOn(basis, term.date);
  const kind = certainty === 'unsure' || text?.unsure ? 'asked' : 'term';
  return { rule: id, ...term, kind: isEnd ? 'end' : kind, ...(text && { citation: text.citation }), unsure };
}

function inWorkingDays(from: string, days: number): { readonly date: string; readonly unsure: boolean } {
  const { day, unsure } = endOfTerm(from, days);
  return { date: day, unsure };
}

function certificateRunsOut(issued: string): Due {
  const [date, of] = [addMonths(issued, certificateMonths), printDate(issued)];
  return dueBy(certificateStillValid, {
    date,
    what: {
      vi: `giấy chứng nhận học lớp nhận thức về Đảng cấp ngày ${of} có giá trị đến hết ngày này (60 tháng); chi bộ cần họp xét trước khi hết`,
      en: `the certificate of the awareness class of ${of} holds to the end of this day (60 months); the cell meets before that`,
    },
    over: {
      vi: `giấy chứng nhận học lớp nhận thức về Đảng cấp ngày ${of} đã hết giá trị sau ngày ${printDate(date)} (60 tháng); chi bộ phải giới thiệu học lại`,
      en: `the certificate of the awareness class of ${of} ran out after ${printDate(date)} (60 months); the class is attended again`,
    },
  });
}

function papersGrowStale(made: string): Due {
  const [date, of] = [addMonths(made, staleAfterMonths), printDate(made)];
  return dueBy(dossierNotStale, {
    date,
    what: {
      vi: `hồ sơ lập ngày ${of} được 12 tháng; sau đó phải làm lại giấy giới thiệu và văn bản kèm theo nếu chi bộ chưa xét`,
      en: `the papers of ${of} are twelve months old; after that introductions are made again unless the cell has met`,
    },
    over: {
      vi: `hồ sơ lập ngày ${of} đã quá 12 tháng mà chưa có nghị quyết của chi bộ: phải làm lại giấy giới thiệu và văn bản kèm theo`,
      en: `the papers of ${of} are more than twelve months old without a resolution of the cell: introductions are made again`,
    },
  });
}

/** Nothing more once the chi bộ has met. */
function beforeMeeting(dossier: Dossier): readonly Due[] {
  if (isProposed(dossier)) return [];
  const issued = dayIn(dossier, 'awareness-certificate', 'documentDate');
  const made = dayIn(dossier, 'application', 'documentDate');
  return [...(issued ? [certificateRunsOut(issued.day)] : []), ...(made ? [papersGrowStale(made.day)] : [])];
}

const decisions: Readonly<Record<'E1' | 'E6', Said>> = {
  E1: { vi: 'quyết định kết nạp', en: 'decision to admit' },
  E6: { vi: 'quyết định công nhận chính thức', en: 'decision to recognise' },
};

function untilDecision(dossier: Dossier): readonly Due[] {
  return limits.flatMap(({ id, resolution, decision, inOrder }, at) => {
    const proposed = dayIn(dossier, resolution, 'documentDate');
    const head = decisionTerms[at];
    if (!proposed || !head || current(dossier, decision)) return [];
    const [{ vi, en }, of] = [decisions[id], printDate(proposed.day)];
    return [
      dueBy(head, {
        ...inWorkingDays(proposed.day, inOrder),
        what: {
          vi: `phải có ${vi} (${inOrder} ngày làm việc kể từ nghị quyết của chi bộ ngày ${of})`,
          en: `the ${en} (${inOrder} working days from the cell's resolution of ${of})`,
        },
        over: {
          vi: `hồ sơ chưa có ${vi}, phải ra trong ${inOrder} ngày làm việc kể từ nghị quyết của chi bộ ngày ${of}; trường hợp đặc biệt được gia hạn tối đa 30 ngày làm việc`,
          en: `there is no ${en}, due within ${inOrder} working days of the cell's resolution of ${of}; in special cases up to thirty working days more`,
        },
      }),
    ];
  });
}

function ceremony(dossier: Dossier): string | undefined {
  return dossier.ceremonyDate ?? ceremonyStatements(dossier)[0]?.day;
}

function untilCeremony(dossier: Dossier): readonly Due[] {
  const decided = dayIn(dossier, 'admission-decision', 'documentDate');
  if (!decided || ceremony(dossier) !== undefined || current(dossier, 'official-decision')) return [];
  const of = printDate(decided.day);
  return [
    dueBy(ceremonyInTime, {
      ...inWorkingDays(decided.day, ceremonyWithin),
      what: {
        vi: `phải tổ chức lễ kết nạp (30 ngày làm việc, tính từ ngày quyết định ${of}; đã tổ chức thì nhập ngày lễ)`,
        en: `the ceremony (30 working days, counted from the decision of ${of}; once held, enter its day)`,
      },
      over: {
        vi: `chưa biết ngày lễ kết nạp, phải tổ chức trong 30 ngày làm việc kể từ ngày nhận quyết định (máy tính từ ngày quyết định ${of}); đã tổ chức thì nhập ngày lễ`,
        en: `the day of the ceremony is not known, due within 30 working days of receiving the decision (counted from its day, ${of}); once held, enter its day`,
      },
    }),
  ];
}

function afterCeremony(dossier: Dossier): readonly Due[] {
  const held = ceremony(dossier);
  if (held === undefined || recognitionConsidered(dossier) || current(dossier, 'official-decision')) return [];
  const end = addMonths(held, probationMonths);
  const [of, ended] = [printDate(held), printDate(end)];
  return [
    dueBy(probationFromCeremony, {
      ...{ date: end, isEnd: true },
      what: {
        vi: `hết 12 tháng dự bị, tính từ lễ kết nạp ngày ${of}`,
        en: `twelve months of probation end, counted from the ceremony of ${of}`,
      },
      over: {
        vi: `đã hết 12 tháng dự bị, tính từ lễ kết nạp ngày ${of}`,
        en: `twelve months of probation have ended, counted from the ceremony of ${of}`,
      },
    }),
    dueBy(consideredInTime, {
      ...inWorkingDays(end, considerWithin),
      what: {
        vi: `chi bộ phải họp xét công nhận chính thức (30 ngày làm việc sau khi hết 12 tháng dự bị ngày ${ended})`,
        en: `the cell considers recognition (30 working days after probation, which ends on ${ended})`,
      },
      over: {
        vi: `hồ sơ chưa có nghị quyết của chi bộ xét công nhận chính thức, phải họp trong 30 ngày làm việc sau khi hết 12 tháng dự bị ngày ${ended}`,
        en: `there is no resolution of the cell on recognition, due within 30 working days after probation, which ended on ${ended}`,
      },
    }),
  ];
}

/** All that is still open, the earliest first; whether it is over is a question of the day one asks. */
export function dueIn(dossier: Dossier): readonly Due[] {
  if (isAnnulled(dossier)) return [];
  return [
    ...beforeMeeting(dossier),
    ...untilDecision(dossier),
    ...untilCeremony(dossier),
    ...afterCeremony(dossier),
  ].sort((one, other) => (one.date < other.date ? -1 : 1));
}

/** Whether something is late on that day, or perhaps late. */
export function isOverdue({ kind, date }: Due, today: string): boolean {
  return kind !== 'end' && date < today;
}
