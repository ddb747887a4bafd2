// The steps of an admission and of a recognition, each on the papers' own dates (Điều lệ Đảng 4 and 5).
import { compare, dossierRule } from '../dossier-rule.ts';
import type { DossierBreach, DossierRule } from '../dossier-rule.ts';
import { ceremonyStatements, current, dated, dayIn, ofType } from '../papers.ts';
import type { Dated, Dossier } from '../papers.ts';
import { dayOn } from '../said-where.ts';

type Place = readonly [documentType: string, field: string];

/** Each not after the next one that is there. */
const chains: readonly (readonly Place[])[] = [
  [
    ['cell-admission-resolution', 'meetingDate'],
    ['admission-appraisal', 'documentDate'],
    ['committee-admission-resolution', 'documentDate'],
    ['admission-decision', 'documentDate'],
    ['self-review', 'documentDate'],
    ['cell-official-resolution', 'meetingDate'],
    ['official-appraisal', 'documentDate'],
    ['committee-official-resolution', 'documentDate'],
    ['official-decision', 'documentDate'],
  ],
  [
    ['admission-decision', 'documentDate'],
    ['mentor-review', 'documentDate'],
    ['cell-official-resolution', 'meetingDate'],
  ],
  [
    ['admission-decision', 'documentDate'],
    ['probation-opinion-summary', 'documentDate'],
    ['cell-official-resolution', 'meetingDate'],
  ],
  [
    ['application', 'sympathiserDate'],
    ['awareness-certificate', 'documentDate'],
  ],
];

/** Papers that the meeting has before it; that they come first is PROBABLE in the notes, so it is asked. */
const before: readonly Place[] = [
  ['application', 'documentDate'],
  ['personal-history', 'documentDate'],
  ['member-introduction', 'documentDate'],
  ['opinion-summary', 'documentDate'],
  ['youth-union-resolution', 'documentDate'],
  ['trade-union-resolution', 'documentDate'],
];

function reversed(earlier: Dated, later: Dated): readonly DossierBreach[] {
  if (earlier.day <= later.day) return [];
  const [first, second] = [dayOn(earlier), dayOn(later)];
  return [
    {
      compared: compare(earlier, later),
      message: {
        vi: `Trình tự ngày giữa các giấy tờ không đúng: ${first.vi} phải trước hoặc cùng ngày ${second.vi}.`,
        en: `The papers' dates are out of order: ${first.en} should not come after ${second.en}.`,
      },
    },
  ];
}

function alongChain(dossier: Dossier, chain: readonly Place[]): readonly DossierBreach[] {
  const days = chain.flatMap(([type, field]) => dated(current(dossier, type), field) ?? []);
  return days.slice(1).flatMap((later, index) => (days[index] ? reversed(days[index], later) : []));
}

/** The day of the ceremony that recognition papers state is not before the decision to admit. */
function ceremonyAfterDecision(dossier: Dossier): readonly DossierBreach[] {
  const decision = dayIn(dossier, 'admission-decision', 'documentDate');
  return decision ? ceremonyStatements(dossier).flatMap((stated) => reversed(decision, stated)) : [];
}

const looksAt = (places: readonly Place[]) =>
  places.map(([documentType, field]) => ({ documentType, fields: [field] }));
const sentence = { vi: 'Các bước theo đúng trình tự ngày.', en: 'The steps follow each other in order.' };

export const stepsInOrder: DossierRule = dossierRule({
  ...{ id: 'date-order', sentence, basis: [], certainty: 'certain' },
  looksAt: looksAt(chains.flat()),
  breaches: (dossier) => [...chains.flatMap((chain) => alongChain(dossier, chain)), ...ceremonyAfterDecision(dossier)],
});

export const papersBeforeMeeting: DossierRule = dossierRule({
  ...{ id: 'date-order', basis: [], certainty: 'unsure' },
  sentence: {
    vi: 'Đơn, lý lịch, giấy giới thiệu, nhận xét và nghị quyết đoàn thể có trước ngày chi bộ họp.',
    en: 'Application, personal history, introductions, opinions and resolutions come before the cell meets.',
  },
  looksAt: looksAt(before),
  breaches: (dossier) => {
    const meeting = dayIn(dossier, 'cell-admission-resolution', 'meetingDate');
    if (!meeting) return [];
    return before.flatMap(([type, field]) =>
      ofType(dossier, type).flatMap((paper) => {
        const day = dated(paper, field);
        return day ? reversed(day, meeting) : [];
      }),
    );
  },
});
