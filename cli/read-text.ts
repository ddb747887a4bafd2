// What `hoso read` says of a document to people: where it went and why, its fields by their names, its findings.
import { reasonsOf } from '../functions/api/reason-texts.ts';
import { toReason } from '../functions/check/judge.ts';
import { routes } from './labels.ts';
import { pageRanges } from './page-ranges.ts';
import type { toReadOutput } from './read.ts';
import { shownValue } from './shown-value.ts';
import type { Language } from './terminal.ts';
import { emptyFields, fieldLabel, titleOf } from './titles.ts';

type ReadOutput = ReturnType<typeof toReadOutput>;

/** `D1: Chỉ 3/5 đảng viên chính thức tán thành, chưa đủ 2/3. [Điều 4.3, Điều lệ Đảng (19/01/2011)]` */
export function findingText({ rule, message, citation }: ReadOutput['documents'][number]['findings'][number]): string {
  return `${rule}: ${message}${citation ? ` [${citation}]` : ''}`;
}

export function documentText(document: ReadOutput['documents'][number], language: Language): string {
  const pages = { vi: 'trang', en: 'pages' }[language];
  const title = titleOf(document.documentType, language);
  const fields = Object.entries(document.fields).flatMap(([name, { value }]) =>
    value === null ? [] : [`    ${fieldLabel(document.documentType, name, language)}: ${shownValue(value)}`],
  );
  const findings = document.findings.map((finding) => `    ! ${findingText(finding)}`);
  const { reasons = [] } = document;
  const empty = emptyFields(document, language).map((line) => `    ${line}`);
  const why = reasonsOf(reasons.map(toReason), document.documentType).map(
    ({ message }) => `    ? ${message[language]}`,
  );
  const head = `  ${title} (${pages} ${pageRanges(document.pages)}): ${routes[document.route][language]}`;
  return [head, ...why, ...fields, ...empty, ...findings].join('\n');
}
