// After a person's decision the document goes through the same settle and roll-up as after reading. The mark is set
// first: if we stop before the state machine starts, the sweeper starts it.
import type { StoredDocument } from '../../shared/review/document.ts';
import { executionsOf } from '../adapters/executions.ts';
import type { Store } from '../adapters/store.ts';

export interface Settling {
  /** Before the decision is written. */
  announce(documentId: string): Promise<void>;
  /** After it is written; `cause` makes each decision a run of its own. */
  begin(documentId: string, cause: string): Promise<void>;
}

export function createSettling(stateMachineArn: string, store: Store, now: () => Date): Settling {
  const executions = executionsOf(stateMachineArn);
  return {
    announce: (documentId) => store.underway.mark(documentId, now().toISOString()),
    async begin(documentId, cause) {
      await executions.start(`${documentId}-${cause}`, { documentId });
    },
  };
}

/** `v7`: the seventh version of the document. */
export const causeOf = ({ version }: Pick<StoredDocument, 'version'>): string => `v${version}`;
