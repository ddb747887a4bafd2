// The records file of `hoso figures --records`, read and computed; what is wrong with it is said in the user's language.
import { readFileSync } from 'node:fs';
import type { FiguresReply } from '../events/api/figures.ts';
import { describeFault } from '../functions/api/error-texts.ts';
import { Fault } from '../shared/fault.ts';
import { figuresFromRecords } from './figures-records.ts';
import type { FiguresAsked } from './figures-records.ts';
import { Failure, exitCodes } from './failure.ts';
import type { NamedFile } from './files.ts';

/** No records file at all is wrong usage; one with a question it cannot answer is a refusal. */
const unusable = new Set(['records.not-json', 'records.invalid']);

export function figuresFromFile(file: NamedFile, { period, unit }: FiguresAsked): FiguresReply {
  try {
    const answer = figuresFromRecords(readFileSync(file.path, 'utf8'), { period, unit });
    return { period: answer.period, unit: answer.unit, figures: answer.figures };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const exit = unusable.has(error.code) ? exitCodes.wrongUsage : exitCodes.refused;
    throw new Failure(exit, describeFault(error), { cause: error });
  }
}
