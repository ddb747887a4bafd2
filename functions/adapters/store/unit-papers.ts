// Where the papers that a unit makes about itself meet: by unit, kind and period, and lists of new members by whom they
// name, across units. Ids only; what an entry says is judged from the paper itself.
import { PersonPaper } from './people.ts';
import type { Table } from '../table.ts';

/** `2022-Q1`, or `2022` of a plan. */
export interface UnitPaperKey {
  readonly unit: string;
  readonly documentType: string;
  readonly period: string;
}

export interface ListedKey {
  /** Without marks and case. */
  readonly foldedName: string;
  readonly birthDate: string;
}

const partition = ({ unit }: UnitPaperKey) => `UNITPAPERS#${unit}`;
const prefix = ({ documentType, period }: UnitPaperKey) => `${documentType}#${period}#`;
const listedPk = ({ foldedName, birthDate }: ListedKey) => `LISTED#${foldedName}#${birthDate}`;

export function unitPapersIn(table: Table) {
  return {
    add: (key: UnitPaperKey, paper: PersonPaper) =>
      table.put({ pk: partition(key), sk: `${prefix(key)}${paper.documentId}` }, paper),
    async of(key: UnitPaperKey): Promise<PersonPaper[]> {
      return (await table.all({ pk: partition(key), prefix: prefix(key) })).map((item) => PersonPaper.parse(item));
    },
    addListed: (key: ListedKey, paper: PersonPaper) =>
      table.put({ pk: listedPk(key), sk: `DOC#${paper.documentId}` }, paper),
    async listing(key: ListedKey): Promise<PersonPaper[]> {
      return (await table.all({ pk: listedPk(key) })).map((item) => PersonPaper.parse(item));
    },
  };
}
