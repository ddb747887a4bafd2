// Did the system answer as the labels say? Every difference is a sentence; none means that all is well.
import type { Message } from '../../events/api/reply.ts';
import type { Figure } from '../../events/api/figures.ts';
import type { DocumentSummary, SubmissionDetail } from '../../events/api/submissions.ts';
import type { LabelledFile, Labels } from './labels.ts';

type LabelledDocument = LabelledFile['documents'][number];

function differs(what: string, expected: unknown, found: unknown): Message[] {
  const [wanted, got] = [JSON.stringify(expected), JSON.stringify(found)];
  if (wanted === got) return [];
  return [{ vi: `${what}: cần ${wanted}, nhận được ${got}`, en: `${what}: ${wanted} expected, ${got} found` }];
}

function compareDocument(where: string, label: LabelledDocument, found: DocumentSummary): Message[] {
  const spoken = new Set(found.findings.map(({ rule }) => rule));
  return [
    ...differs(`${where} documentType`, label.documentType, found.documentType),
    ...differs(`${where} pages`, label.pages, found.pages),
    ...differs(`${where} route`, label.route, found.route),
    ...(label.findings ?? []).flatMap((rule) => differs(`${where} ${rule}`, true, spoken.has(rule))),
  ];
}

function compareRead(label: LabelledFile, found: SubmissionDetail): Message[] {
  const counted = differs(`${label.file} documents`, label.documents.length, found.documents.length);
  if (counted.length > 0) return counted;
  return label.documents.flatMap((document, at) => {
    const summary = found.documents[at];
    return summary ? compareDocument(`${label.file} #${at + 1}`, document, summary) : [];
  });
}

/** `found` by the label's file name. */
export function compareFiles(labels: Labels, found: ReadonlyMap<string, SubmissionDetail>): Message[] {
  return labels.files.flatMap((label) => {
    const submission = found.get(label.file);
    if (!submission) return differs(label.file, 'answered', 'nothing');
    if (label.expect === 'duplicate') {
      const first = found.get(label.duplicateOf ?? '')?.submissionId;
      return differs(`${label.file} submission`, first, submission.submissionId);
    }
    if (label.expect === 'rejected') return differs(`${label.file} reason`, label.reason, submission.refusal?.code);
    return [...differs(`${label.file} state`, 'settled', submission.state), ...compareRead(label, submission)];
  });
}

export type FiguresOf = ReadonlyMap<string, Readonly<Record<string, Figure | null>>>;

/** A label that is text is compared with what is printed, a number with the value. */
export function compareFigures(labels: Labels, found: FiguresOf): Message[] {
  return labels.figures.flatMap(({ unit, ...expected }) =>
    Object.entries(expected).flatMap(([id, wanted]) => {
      const figure = found.get(unit)?.[id];
      const got = typeof wanted === 'string' ? figure?.printed : figure?.value;
      return differs(`${unit} ${labels.period} ${id}`, wanted, got ?? null);
    }),
  );
}
