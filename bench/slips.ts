// Slips planted in papers that were read right, beside those the generator prints: each with the rules that may speak of
// it. Days and votes are changed on the paper alone, so other rules may see the same slip too.
import type { Field, UnderstoodDocument } from '../shared/document-types/field.ts';
import { addMonths } from '../samples/calendar.ts';
import type { Violation } from './judged.ts';

type Papers = readonly UnderstoodDocument[];
interface Slip {
  readonly violation: Violation;
  /** Nothing where the dossier has no paper for it. */
  readonly plant: (papers: Papers) => Papers | undefined;
}

const valueOf = (papers: Papers, type: string, name: string): Field['value'] | undefined =>
  papers.find(({ documentType }) => documentType === type)?.fields[name]?.value;

function changed(papers: Papers, type: string, values: Readonly<Record<string, Field['value']>>): Papers | undefined {
  const paper = papers.find(({ documentType }) => documentType === type);
  if (!paper || Object.keys(values).some((name) => paper.fields[name]?.state !== 'found')) return undefined;
  const fields = Object.entries(values).map(([name, value]): [string, Field] => [
    name,
    { ...(paper.fields[name] as Field), value },
  ]);
  return papers.map((one) =>
    one === paper ? { ...paper, fields: { ...paper.fields, ...Object.fromEntries(fields) } } : one,
  );
}

/** The day that another paper prints, moved by months. */
function movedFrom(papers: Papers, [from, name]: readonly [string, string], months: number): string | undefined {
  const day = valueOf(papers, from, name);
  return typeof day === 'string' ? addMonths(day, months) : undefined;
}

interface DaySlip {
  readonly rule: string;
  readonly also?: readonly string[];
  readonly on: readonly [string, string];
  readonly from: readonly [string, string];
  readonly months: number;
}

const daySlips: readonly DaySlip[] = [
  {
    ...{ rule: 'B2', on: ['awareness-certificate', 'documentDate'], also: ['B1', 'date-order'] },
    ...{ from: ['cell-admission-resolution', 'meetingDate'], months: -62 },
  },
  {
    ...{ rule: 'B1', on: ['awareness-certificate', 'documentDate'], also: ['date-order'] },
    ...{ from: ['cell-admission-resolution', 'meetingDate'], months: 1 },
  },
  {
    ...{ rule: 'B4', on: ['application', 'documentDate'], also: ['date-order'] },
    ...{ from: ['personal-history', 'documentDate'], months: 1 },
  },
  {
    ...{ rule: 'E5', on: ['cell-official-resolution', 'meetingDate'], also: ['date-order'] },
    ...{ from: ['official-decision', 'admissionDate'], months: 11 },
  },
  {
    ...{ rule: 'E6', on: ['official-decision', 'documentDate'] },
    ...{ from: ['cell-official-resolution', 'documentDate'], months: 4 },
  },
  {
    ...{ rule: 'E8', on: ['self-review', 'documentDate'], also: ['date-order'] },
    ...{ from: ['official-decision', 'admissionDate'], months: 10 },
  },
  {
    ...{ rule: 'E9', on: ['new-member-certificate', 'documentDate'], also: ['date-order'] },
    ...{ from: ['cell-official-resolution', 'meetingDate'], months: 2 },
  },
];

function ofDay({ rule, also, on: [type, name], from, months }: DaySlip): Slip {
  return {
    violation: { rule, documents: [type], also },
    plant: (papers) => {
      const day = movedFrom(papers, from, months);
      return day === undefined ? undefined : changed(papers, type, { [name]: day });
    },
  };
}

const cellPaper = 'cell-admission-resolution';
const without =
  (type: string): Slip['plant'] =>
  (papers) =>
    papers.some(({ documentType }) => documentType === type)
      ? papers.filter(({ documentType }) => documentType !== type)
      : undefined;

function votes(papers: Papers, type: string, base: string): Papers | undefined {
  const total = valueOf(papers, type, base);
  if (typeof total !== 'number') return undefined;
  return changed(papers, type, { votesFor: Math.ceil((total * 2) / 3) - 1 });
}

const born = (papers: Papers): Papers | undefined => {
  const day = movedFrom(papers, [cellPaper, 'meetingDate'], -12 * 17);
  if (day === undefined) return undefined;
  return papers.map((paper) =>
    paper.fields['birthDate']?.state === 'found'
      ? { ...paper, fields: { ...paper.fields, birthDate: { ...paper.fields['birthDate'], value: day } } }
      : paper,
  );
};

export const slips: readonly Slip[] = [
  ...daySlips.map(ofDay),
  { violation: { rule: 'A1', documents: [cellPaper] }, plant: born },
  {
    violation: { rule: 'D7', documents: ['committee-admission-resolution'] },
    plant: (papers) => votes(papers, 'committee-admission-resolution', 'committeeTotal'),
  },
  {
    violation: { rule: 'E10', documents: ['cell-official-resolution'], also: ['D1'] },
    plant: (papers) => votes(papers, 'cell-official-resolution', 'membersOfficial'),
  },
  {
    violation: { rule: 'name-mismatch', documents: ['admission-decision'], also: ['mixed-persons'] },
    plant: (papers) => changed(papers, 'admission-decision', { personName: 'Quách Thị Bồ Công Anh' }),
  },
  ...['application', 'opinion-summary', 'member-introduction', 'mentor-review', cellPaper].map((type): Slip => ({
    violation: { rule: 'missing-document', documents: [type] },
    plant: without(type),
  })),
  ...['admission-decision', 'application', cellPaper].map((type): Slip => ({
    violation: { rule: 'signature-missing', documents: [type] },
    plant: (papers) =>
      papers.map((paper) =>
        paper.documentType === type
          ? { ...paper, marks: { ...paper.marks, signature: { present: false, probability: 0.99 } } }
          : paper,
      ),
  })),
];
