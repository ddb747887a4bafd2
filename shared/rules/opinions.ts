// The two consultative votes of forms 5-KNĐ and 12-KNĐ: in favour + against = asked, and the printed share. There is no
// threshold on them. Of the shares of youth and trade union no base is printed, so nothing is compared there.
import type { UnderstoodDocument } from '../document-types/field.ts';
import { numberOf } from './evidence.ts';
import { printsShare } from './percent.ts';
import { paperRule } from './says.ts';
import type { Breach } from './says.ts';

const groups = ['mass', 'residence'] as const;

/** Nothing where one of them was not found. */
function numbersOf(document: UnderstoodDocument, names: readonly string[]): readonly number[] | undefined {
  const values = names.map((name) => numberOf(document, name));
  return values.every((value) => value !== undefined) ? values : undefined;
}

function sumOf(document: UnderstoodDocument, group: string): readonly Breach[] {
  const fields = [`${group}For`, `${group}Against`, `${group}Asked`];
  const [votesFor = 0, against = 0, asked = 0] = numbersOf(document, fields) ?? [];
  if (!numbersOf(document, fields) || votesFor + against === asked) return [];
  return [
    {
      fields,
      message: {
        vi: `Số liệu không khớp: ${votesFor} tán thành + ${against} không tán thành ≠ ${asked} được hỏi ý kiến.`,
        en: `The figures do not add up: ${votesFor} for + ${against} against ≠ ${asked} asked.`,
      },
    },
  ];
}

function moreThanAsked(document: UnderstoodDocument, group: string): readonly Breach[] {
  const fields = [`${group}For`, `${group}Asked`];
  const [votesFor = 0, asked = 0] = numbersOf(document, fields) ?? [];
  if (numbersOf(document, [`${group}Against`]) || votesFor <= asked) return [];
  return [
    {
      fields,
      message: {
        vi: `${votesFor} tán thành nhưng chỉ ${asked} được hỏi ý kiến.`,
        en: `${votesFor} in favour, yet only ${asked} were asked.`,
      },
    },
  ];
}

export const opinionsAddUp = paperRule({
  id: 'total-mismatch',
  sentence: {
    vi: 'Số tán thành + số không tán thành = số được hỏi ý kiến.',
    en: 'In favour + against = asked.',
  },
  basis: [],
  certainty: 'certain',
  fields: groups.flatMap((group) => [`${group}For`, `${group}Against`, `${group}Asked`]),
  breaches: (document) => groups.flatMap((group) => [...sumOf(document, group), ...moreThanAsked(document, group)]),
});

export const opinionShares = paperRule({
  id: 'percent-mismatch',
  sentence: {
    vi: 'Tỷ lệ % ghi trên giấy đúng bằng số tán thành trên số được hỏi ý kiến.',
    en: 'The printed percentage is the share in favour of those asked.',
  },
  basis: [],
  certainty: 'certain',
  fields: groups.flatMap((group) => [`${group}ForPercent`, `${group}For`, `${group}Asked`]),
  breaches: (document) =>
    groups.flatMap((group) => {
      const fields = [`${group}ForPercent`, `${group}For`, `${group}Asked`];
      const values = numbersOf(document, fields);
      const [percent = 0, part = 0, whole = 0] = values ?? [];
      if (!values || printsShare(percent, part, whole)) return [];
      return [
        {
          fields,
          message: {
            vi: `Ghi ${String(percent).replace('.', ',')}% nhưng ${part}/${whole} không bằng tỷ lệ đó.`,
            en: `It says ${percent} %, but ${part} of ${whole} is another share.`,
          },
        },
      ];
    }),
});
