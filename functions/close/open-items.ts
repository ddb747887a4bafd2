// What still waits for a person, or is on its way, and may belong to the period: a paper whose own date lies after the
// period does not hold it up, one whose date is not known does.
import type { OpenItem } from '../../shared/figures/closed-period.ts';
import type { Day } from '../../shared/period/day.ts';
import type { Period } from '../../shared/period/period.ts';
import { documentOf } from '../../shared/review/evolve.ts';
import type { StoredDocument } from '../../shared/review/document.ts';
import { submissionIdOf } from '../../shared/review/document.ts';
import type { Store } from '../adapters/store.ts';
import type { StartKey } from '../adapters/table.ts';

const dateFields = ['decisionDate', 'documentDate'];

/** One misread digit can move a paper by a quarter: a date that is only likely is as good as none. */
const surely = 0.99;

function dateOf(document: StoredDocument): Day | undefined {
  const { fields } = documentOf(document);
  const sure = dateFields.flatMap((name) => {
    const { value, state, probability = 0 } = fields[name] ?? { value: null, state: 'missing' };
    return state === 'found' && probability >= surely && typeof value === 'string' ? [value] : [];
  });
  return sure.find((value) => /^\d{4}-\d{2}-\d{2}$/.test(value));
}

export async function inReview(store: Store): Promise<StoredDocument[]> {
  const documents: StoredDocument[] = [];
  let start: StartKey | undefined;
  do {
    const page = await store.documents.inReview({ start });
    documents.push(...page.items);
    start = page.next;
  } while (start);
  return documents;
}

/** A submission that is being read, a document that is being settled: its id stands for the documents to come. */
async function underway(store: Store): Promise<OpenItem[]> {
  const marks = await store.underway.all();
  return Promise.all(
    marks.map(async ({ id }) => {
      const submission = await store.submissions.get(id.includes('.') ? submissionIdOf(id) : id);
      return { documentId: id, unit: submission?.unit ?? '' };
    }),
  );
}

export async function openItems(store: Store, { to }: Period): Promise<readonly OpenItem[]> {
  const waiting = (await inReview(store)).filter((document) => (dateOf(document) ?? '') < to);
  const open = waiting.map(({ documentId, unit }) => ({ documentId, unit }));
  const known = new Set(open.map(({ documentId }) => documentId));
  return [...open, ...(await underway(store)).filter(({ documentId }) => !known.has(documentId))];
}
