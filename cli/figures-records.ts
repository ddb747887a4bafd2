// `hoso figures --records FILE`: the figures recomputed from a records file alone, storing nothing.
// Content in, JSON out; reading the file and printing is the command's.
import type { z } from 'zod';
import { Fault } from '../shared/fault.ts';
import type { FileContent } from '../shared/figures/from-file.ts';
import { fromFile } from '../shared/figures/from-file.ts';
import { RecordsFile } from '../shared/figures/records-file.ts';
import type { Settings } from '../shared/figures/settings.ts';
import { settingsOn } from '../shared/figures/settings.ts';
import { closeSourceOf } from '../shared/figures/source.ts';
import type { Figures } from '../shared/indicators/figure.ts';
import type { List, ListName } from '../shared/indicators/lists.ts';
import { listOf, withIdleQuarters } from '../shared/indicators/lists.ts';
import type { Question } from '../shared/indicators/question.ts';
import { figuresOf, nothingKnown, periodOf, questionOf } from '../shared/indicators/figures.ts';
import { PeriodName } from '../shared/period/name.ts';

export interface FiguresAsked {
  readonly period: string;
  readonly unit?: string | undefined;
}

export interface FiguresAnswer {
  readonly period: string;
  readonly unit: string | null;
  readonly figures: Figures;
  /** Those in force at the period's end; absent where the period has no days here (a term nobody stated). */
  readonly settings?: Settings;
}

export type ListAnswer = Pick<FiguresAnswer, 'period' | 'unit'> & List;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Fault('invalid-input', 'records.not-json', {}, { cause: error });
  }
}

/** Names the first place that is wrong, never the value that stands there. */
function firstIssue({ issues }: z.ZodError): Record<string, string> {
  const [issue] = issues;
  return { at: issue?.path.map(String).join('.') ?? '', problem: issue?.code ?? '' };
}

export function parseRecordsFile(text: string): RecordsFile {
  const parsed = RecordsFile.safeParse(parseJson(text.replace(/^\uFEFF/, '')));
  if (!parsed.success) throw new Fault('invalid-input', 'records.invalid', firstIssue(parsed.error));
  return parsed.data;
}

function isUnstatedTerm({ period }: FiguresAsked, { settings, year }: FileContent): boolean {
  return period === 'term' && settingsOn(settings, `${year}-12-31`).term === undefined;
}

/** Nothing: a term that nobody stated. */
function questionIn(text: string, asked: FiguresAsked): Question | undefined {
  if (!PeriodName.safeParse(asked.period).success) {
    throw new Fault('invalid-input', 'period.unknown', { period: asked.period });
  }
  const file = parseRecordsFile(text);
  const content = fromFile(file);
  if (isUnstatedTerm(asked, content)) return undefined;
  const source = closeSourceOf(content, file);
  const period = periodOf(asked.period, content.settings, `${content.year}-12-31`);
  return questionOf(period, source, asked.unit);
}

/** `{"period":"2022-Q4","unit":null,"figures":{"planPercent":{"value":102.5,"numerator":162,…}}}` */
export function figuresFromRecords(text: string, asked: FiguresAsked): FiguresAnswer {
  const about = { period: asked.period, unit: asked.unit ?? null };
  const question = questionIn(text, asked);
  if (!question) return { ...about, figures: nothingKnown };
  return { ...about, figures: figuresOf(question), settings: question.settings };
}

export function listFromRecords(text: string, asked: FiguresAsked, list: ListName, idleQuarters?: number): ListAnswer {
  const question = questionIn(text, asked);
  const about = { period: asked.period, unit: asked.unit ?? null };
  if (!question) throw new Fault('invalid-input', 'period.unknown', { period: asked.period });
  return { ...about, ...listOf(withIdleQuarters(question, idleQuarters), list) };
}
