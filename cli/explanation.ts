// What `hoso figures explain` prints: the figure, what is stated behind it, and record after record its papers.
import type { ExplainReply, ExplainedDocument, ExplainedRecord, ExplainedStatement } from '../events/api/figures.ts';
import { figureName, shownFigure, statementName } from './figure-names.ts';
import { titleOf } from './titles.ts';
import type { Language } from './terminal.ts';

const words = {
  page: { vi: 'trang', en: 'page' },
  declared: { vi: 'khai báo, không có giấy tờ', en: 'declared, without papers' },
  denominator: { vi: 'mẫu số', en: 'denominator' },
  byRules: { vi: 'theo quy định', en: 'under' },
  broken: { vi: 'vướng', en: 'objects' },
  accepted: { vi: 'máy nhận, không cần người xem', en: 'accepted without a person' },
  by: { vi: 'duyệt bởi', en: 'approved by' },
} as const;

function statementLine({ part, kind, unit, when, n, documentId }: ExplainedStatement, language: Language): string {
  const side = part === 'denominator' ? ` (${words.denominator[language]})` : '';
  const paper = kind === 'plan' ? '' : `  [${documentId ?? words.declared[language]}]`;
  return `  ${statementName(kind, language)}${side}: ${unit} ${when}: ${n}${paper}`;
}

export function headLines(id: string, head: Pick<ExplainReply, 'figure' | 'stated'>, language: Language): string[] {
  const { figure, stated = [] } = head;
  const declared = figure?.declared ? `  [${words.declared[language]}]` : '';
  return [
    `${figureName(id, language)}: ${figure ? shownFigure(id, figure) : '–'}${declared}`,
    ...stated.map((one) => statementLine(one, language)),
  ];
}

function rulesText({ rules }: ExplainedDocument, language: Language): string[] {
  const texts = [...new Set(rules.flatMap(({ citation }) => citation ?? []))];
  const broken = rules.flatMap(({ rule, finding }) => (finding ? [`${rule} ${words.broken[language]}`] : []));
  return [
    ...(texts.length > 0 ? [`      ${words.byRules[language]}: ${texts.join('; ')}`] : []),
    ...(broken.length > 0 ? [`      ${broken.join(', ')}`] : []),
  ];
}

function documentLines(document: ExplainedDocument, language: Language): string[] {
  const { documentId, documentType, review, route } = document;
  const decisions = review.map(({ at, by, command, reason }) =>
    [`      ${at.slice(0, 16)} ${by}: ${command}`, ...(reason ? [`(${reason})`] : [])].join(' '),
  );
  const unseen = review.length === 0 && route === 'accepted' ? [`      ${words.accepted[language]}`] : [];
  return [
    `    ${documentId}  ${titleOf(documentType, language)}`,
    ...unseen,
    ...decisions,
    ...rulesText(document, language),
  ];
}

export function recordLines(record: ExplainedRecord, files: Record<string, string>, language: Language): string[] {
  const { date, unit, recordId, version, documentId, places } = record;
  const paper = documentId === null ? `  [${words.declared[language]}]` : '';
  return [
    `  ${date}  ${unit}  ${recordId}@${version}${paper}`,
    ...places.map(({ field, page, polygon, documentId: on }) => {
      const [left, top] = polygon[0] ?? [0, 0];
      const place = `${words.page[language]} ${page} (${left.toFixed(3)}, ${top.toFixed(3)})`;
      return `    ${field}: ${on}, ${place}${files[field] ? `  ${files[field]}` : ''}`;
    }),
    ...record.documents.flatMap((document) => documentLines(document, language)),
  ];
}
