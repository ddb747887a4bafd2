// Documents: SUBMISSION#<id> / DOC#<nn>; those that wait for a reviewer are listed, oldest first.
import { Fault } from '../../../shared/fault.ts';
import { stateOf } from '../../../shared/review/evolve.ts';
import { StoredDocument, submissionIdOf } from '../../../shared/review/document.ts';
import { parseItem } from '../table.ts';
import type { Page, Paging, Table } from '../table.ts';

const reviewList = 'REVIEW';

function keyOf(documentId: string) {
  const submissionId = submissionIdOf(documentId);
  return { pk: `SUBMISSION#${submissionId}`, sk: `DOC#${documentId.slice(submissionId.length + 1)}` };
}

const numberOf = ({ documentId }: StoredDocument) => Number(documentId.split('.').at(-1));

/** Out of the list as soon as it is no longer open: an item without `listPk` is not in the index. */
function itemOf(document: StoredDocument) {
  if (stateOf(document) !== 'open') return document;
  return { ...document, listPk: reviewList, listSk: `${document.settledAt}#${document.documentId}` };
}

const isConflict = (error: unknown) => error instanceof Fault && error.code === 'item.changed';

export function documentsIn(table: Table) {
  async function replace(document: StoredDocument): Promise<StoredDocument> {
    return StoredDocument.parse(await table.replace(keyOf(document.documentId), itemOf(document)));
  }

  return {
    async get(documentId: string): Promise<StoredDocument | undefined> {
      return parseItem(StoredDocument, await table.get(keyOf(documentId)));
    },
    insert: (document: StoredDocument) => table.insert(keyOf(document.documentId), itemOf(document)),
    /** Fault `conflict` unless the version it was read with still stands. */
    replace,
    /** Nothing where somebody decided on it in the same moment: what was decided is settled after this, and looked at then. */
    async replaceUnchanged(document: StoredDocument): Promise<StoredDocument | undefined> {
      try {
        return await replace(document);
      } catch (error) {
        if (isConflict(error)) return undefined;
        throw error;
      }
    },
    async ofSubmission(submissionId: string): Promise<StoredDocument[]> {
      const items = await table.all({ pk: `SUBMISSION#${submissionId}`, prefix: 'DOC#' });
      // `DOC#100` stands before `DOC#99` in the table.
      return items.map((item) => StoredDocument.parse(item)).sort((one, other) => numberOf(one) - numberOf(other));
    },
    /** Documents that wait for a reviewer, oldest first; eventually consistent. */
    async inReview(paging?: Paging): Promise<Page<StoredDocument>> {
      const { items, next } = await table.page({ pk: reviewList, list: true }, paging);
      return { items: items.map((item) => StoredDocument.parse(item)), next };
    },
  };
}
