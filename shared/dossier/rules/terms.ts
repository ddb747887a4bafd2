// Terms in working days: E1 and E6 (from the resolution to the decision, 4.3.1), E2 (from the decision to the ceremony,
// 4.1). The first day does not count, the last one does.
import { countWorkingDays } from '../../calendar/vietnam.ts';
import { printDate } from '../../rules/evidence.ts';
import { regulation } from '../../rules/legal-texts.ts';
import type { InForce, Said } from '../../rules/rule.ts';
import { compare, dossierRule } from '../dossier-rule.ts';
import type { DossierRule } from '../dossier-rule.ts';
import { admissionConsidered, ceremonyStatements, dayIn, recognitionConsidered } from '../papers.ts';
import type { Dated, Dossier } from '../papers.ts';

export interface Limit {
  readonly id: 'E1' | 'E6';
  readonly sentence: Said;
  readonly resolution: string;
  readonly decision: string;
  /** In order up to here; up to `extended` with a reason; late above. Working days. */
  readonly inOrder: number;
  readonly extended: number;
  readonly considered: (dossier: Dossier) => Dated | undefined;
}

const note: Said = {
  vi: 'Tính từ ngày ghi trên nghị quyết của chi bộ; trường hợp đặc biệt gia hạn tối đa 30 ngày làm việc, cần ghi lý do.',
  en: 'Counted from the date of the cell’s resolution; in special cases up to thirty working days more, with a reason.',
};

export const limits: readonly Limit[] = [
  {
    id: 'E1',
    sentence: {
      vi: 'Quyết định kết nạp trong 60 ngày làm việc kể từ ngày chi bộ có nghị quyết.',
      en: 'The decision to admit comes within sixty working days of the cell’s resolution.',
    },
    ...{ resolution: 'cell-admission-resolution', decision: 'admission-decision', inOrder: 60, extended: 90 },
    considered: admissionConsidered,
  },
  {
    id: 'E6',
    sentence: {
      vi: 'Quyết định công nhận chính thức trong 30 ngày làm việc kể từ ngày chi bộ có nghị quyết.',
      en: 'The decision to recognise comes within thirty working days of the cell’s resolution.',
    },
    ...{ resolution: 'cell-official-resolution', decision: 'official-decision', inOrder: 30, extended: 60 },
    considered: recognitionConsidered,
  },
];

function limitRule(limit: Limit): DossierRule {
  const { id, sentence, resolution, decision, inOrder, extended, considered } = limit;
  return dossierRule({
    ...{ id, sentence, basis: regulation('4.3.1'), certainty: 'certain', note },
    looksAt: [resolution, decision].map((documentType) => ({ documentType, fields: ['documentDate'] })),
    breaches: (dossier) => {
      const [from, to] = [dayIn(dossier, resolution, 'documentDate'), dayIn(dossier, decision, 'documentDate')];
      if (!from || !to || to.day < from.day) return [];
      const { days, atMost, unsure } = countWorkingDays(from.day, to.day);
      if (atMost <= inOrder) return [];
      const late = days > extended;
      return [
        {
          compared: compare(from, to),
          day: considered(dossier)?.day ?? from.day,
          severity: late ? 'error' : 'warning',
          ...(unsure && { doubts: ['calendar'] as const }),
          message: {
            vi: `Quyết định ngày ${printDate(to.day)} sau nghị quyết của chi bộ ${days} ngày làm việc (hạn ${inOrder}${late ? `, gia hạn tối đa đến ${extended}` : '; cần lý do gia hạn'}).`,
            en: `The decision of ${printDate(to.day)} came ${days} working days after the cell's resolution (limit ${inOrder}${late ? `, at most ${extended} when extended` : '; an extension needs a reason'}).`,
          },
        },
      ];
    },
  });
}

export const decisionTerms: readonly DossierRule[] = limits.map(limitRule);

/** 208-QĐ/TW counts from the day of issue, the texts before from receipt, which stands on no paper. */
const fromReceipt: readonly InForce[] = regulation('4.1');

export const ceremonyWithin = 30;

export const ceremonyInTime = dossierRule({
  id: 'E2',
  sentence: {
    vi: 'Lễ kết nạp được tổ chức trong 30 ngày làm việc kể từ ngày nhận quyết định.',
    en: 'The ceremony is held within thirty working days of receiving the decision.',
  },
  basis: fromReceipt,
  certainty: 'unsure',
  note: {
    vi: 'Ngày nhận quyết định không ghi trên giấy, nên máy tính từ ngày quyết định và chỉ nhắc. Từ 208-QĐ/TW tính từ ngày ban hành. Chậm hơn phải được cấp ủy có thẩm quyền đồng ý.',
    en: 'The day of receipt stands on no paper, so the machine counts from the decision and only asks; from 208-QĐ/TW on the day of issue counts. Later only with the higher committee’s consent.',
  },
  consent: {
    vi: 'ý kiến đồng ý của cấp ủy có thẩm quyền cho tổ chức lễ kết nạp chậm',
    en: 'the higher committee’s consent to a later ceremony',
  },
  looksAt: [
    { documentType: 'admission-decision', fields: ['documentDate'] },
    { documentType: 'self-review', fields: ['admissionDate'] },
    { documentType: 'official-decision', fields: ['admissionDate'] },
  ],
  breaches: (dossier) => {
    const decision = dayIn(dossier, 'admission-decision', 'documentDate');
    const [stated] = ceremonyStatements(dossier);
    const ceremony = dossier.ceremonyDate ?? stated?.day;
    if (!decision || ceremony === undefined || ceremony <= decision.day) return [];
    const { days, atMost, unsure } = countWorkingDays(decision.day, ceremony);
    if (atMost <= ceremonyWithin) return [];
    return [
      {
        compared: compare(decision, ...(stated && dossier.ceremonyDate === undefined ? [stated] : [])),
        day: admissionConsidered(dossier)?.day ?? decision.day,
        ...(unsure && { doubts: ['calendar'] as const }),
        message: {
          vi: `Lễ kết nạp ngày ${printDate(ceremony)}, sau ngày quyết định (${printDate(decision.day)}) ${days} ngày làm việc (hạn ${ceremonyWithin} kể từ ngày nhận).`,
          en: `The ceremony of ${printDate(ceremony)} was held ${days} working days after the decision of ${printDate(decision.day)} (limit ${ceremonyWithin} from receipt).`,
        },
      },
    ];
  },
});
