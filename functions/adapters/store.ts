// Everything that is kept in the one table, one aggregate per file of store/.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { auditIn } from './store/audit.ts';
import { ceremoniesIn } from './store/ceremonies.ts';
import { closingsIn } from './store/closings.ts';
import { decisionsIn } from './store/decisions.ts';
import { documentsIn } from './store/documents.ts';
import { figuresIn } from './store/figures.ts';
import { noticesIn } from './store/notices.ts';
import { peopleIn } from './store/people.ts';
import { recordsIn } from './store/records.ts';
import { registryIn } from './store/registry.ts';
import { rereadsIn } from './store/rereads.ts';
import { settingsIn } from './store/settings.ts';
import { submissionsIn } from './store/submissions.ts';
import { underwayIn } from './store/underway.ts';
import { unitPapersIn } from './store/unit-papers.ts';
import { openTable } from './table.ts';

export function openStore(tableName: string, client = new DynamoDBClient({})) {
  const table = openTable(tableName, client);
  return {
    submissions: submissionsIn(table),
    decisions: decisionsIn(table),
    documents: documentsIn(table),
    notices: noticesIn(table),
    people: peopleIn(table),
    registry: registryIn(table),
    ceremonies: ceremoniesIn(table),
    closings: closingsIn(table),
    records: recordsIn(table),
    figures: figuresIn(table),
    rereads: rereadsIn(table),
    settings: settingsIn(table),
    underway: underwayIn(table),
    unitPapers: unitPapersIn(table),
    audit: auditIn(table),
  };
}
export type Store = ReturnType<typeof openStore>;
