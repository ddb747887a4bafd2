// The index of decisions: where those meet that bear one number and one day, whichever unit handed them in and whoever they
// are about. It holds ids only and nothing is taken out of it: whether two are one is judged from the papers themselves.
import { PersonPaper } from './people.ts';
import type { Table } from '../table.ts';

export interface DecisionKey {
  readonly documentType: string;
  /** Without marks, case, blanks and a nought before it. */
  readonly number: string;
  readonly day: string;
}

const partition = ({ documentType, number, day }: DecisionKey) => `DECISION#${documentType}#${number}#${day}`;

export function decisionsIn(table: Table) {
  return {
    add: (key: DecisionKey, paper: PersonPaper) =>
      table.put({ pk: partition(key), sk: `DOC#${paper.documentId}` }, paper),
    async of(key: DecisionKey): Promise<PersonPaper[]> {
      return (await table.all({ pk: partition(key) })).map((item) => PersonPaper.parse(item));
    },
  };
}
