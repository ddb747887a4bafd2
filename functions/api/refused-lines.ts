// A body that does not fit its schema, as an answer a person can act on: per line where the body is a list of rows.
import type { z } from 'zod';
import { Fault } from '../../shared/fault.ts';
import { lineError } from '../../shared/units/message.ts';
import type { LineError } from '../../shared/units/message.ts';

/** Nothing of the list was written. */
export class RefusedLines extends Error {
  readonly lines: readonly LineError[];
  constructor(lines: readonly LineError[]) {
    super('lines.invalid');
    this.name = 'RefusedLines';
    this.lines = lines;
  }
}

/** Line 1 of a file is its header, so the first row of a list is line 2. */
export const lineOf = (index: number) => index + 2;

function toLine({ path, code }: z.core.$ZodIssue): LineError | undefined {
  const [, index, column] = path;
  if (typeof index !== 'number') return undefined;
  const name = column === undefined ? '' : String(column);
  const empty = code === 'invalid_type';
  const vi = empty ? `Cột ${name} trống hoặc sai kiểu.` : `Cột ${name} không đúng dạng.`;
  const en = empty ? `Column ${name} is empty or of the wrong kind.` : `Column ${name} does not have the right form.`;
  return lineError(lineOf(index), 'column.invalid', vi, en);
}

export function refusalOf(error: z.core.$ZodError): Error {
  const lines = error.issues.flatMap((issue) => toLine(issue) ?? []);
  if (lines.length > 0 && lines.length === error.issues.length) return new RefusedLines(lines);
  const where = [...new Set(error.issues.map((issue) => issue.path.join('.') || 'body'))].join(', ');
  return new Fault('invalid-input', 'request.invalid', { where });
}
