// The records file of `hoso figures --records`, read and computed; what is wrong with it is said in the user's language.
import { readFileSync } from 'node:fs';
import type { FiguresReply, ListReply } from '../events/api/figures.ts';
import { describeFault } from '../functions/api/describe-fault.ts';
import { Fault } from '../shared/fault.ts';
import type { ListName } from '../shared/indicators/lists.ts';
import { figuresFromRecords, listFromRecords } from './figures-records.ts';
import type { FiguresAsked } from './figures-records.ts';
import { Failure, exitCodes } from './failure.ts';
import type { NamedFile } from './files.ts';

/** No records file at all is wrong usage; one with a question it cannot answer is a refusal. */
const unusable = new Set(['records.not-json', 'records.invalid']);

function fromFile<T>({ path }: NamedFile, compute: (text: string) => T): T {
  try {
    return compute(readFileSync(path, 'utf8'));
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const exit = unusable.has(error.code) ? exitCodes.wrongUsage : exitCodes.refused;
    throw new Failure(exit, describeFault(error), { cause: error });
  }
}

export function figuresFromFile(file: NamedFile, { period, unit }: FiguresAsked): FiguresReply {
  return fromFile(file, (text) => figuresFromRecords(text, { period, unit }));
}

export function listFromFile(file: NamedFile, asked: FiguresAsked, list: ListName, quarters?: number): ListReply {
  return fromFile(file, (text) => {
    const { rows, ...answer } = listFromRecords(text, { period: asked.period, unit: asked.unit }, list, quarters);
    return { ...answer, definition: { ...answer.definition }, rows: rows && [...rows] };
  });
}
