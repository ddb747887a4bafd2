// A paper tells of what had happened when it came in: a day after that was misread, or written for a later one.
import type { Field, UnderstoodDocument } from './field.ts';
import { documentTypeOf } from './registry.ts';

/** A member is official from a day to come; a report may be sent before its quarter is over. */
const mayLieAhead: ReadonlySet<string> = new Set(['officialFromDate', 'periodFrom', 'periodTo']);

const isAfter = ({ value }: Field, receivedOn: string) => typeof value === 'string' && value > receivedOn;

/** Its days after the day on which it was received (in Vietnam) carry the doubt `after-receipt`; as read otherwise. */
export function boundByReceipt(document: UnderstoodDocument, receivedOn: string): UnderstoodDocument {
  const specs = documentTypeOf(document.documentType)?.fields ?? {};
  const fields = Object.entries(document.fields).map(([name, field]): readonly [string, Field] => {
    const isBound = specs[name]?.kind === 'date' && !mayLieAhead.has(name) && isAfter(field, receivedOn);
    return [name, isBound ? { ...field, why: [...field.why, 'after-receipt'] } : field];
  });
  return { ...document, fields: Object.fromEntries(fields) };
}
