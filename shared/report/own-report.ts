// The report of one unit: the unit stands at the top and reports by its cells, but its own figures are those that the
// whole organisation gives it.
import { canonicalJson } from '../figures/canonical.ts';
import type { ClosedPeriod } from '../figures/closed-period.ts';
import type { Figures } from '../indicators/figure.ts';
import { figuresOf, periodOf, questionOf } from '../indicators/figures.ts';
import type { FigureSource } from '../indicators/question.ts';
import type { ReportInput } from './input.ts';
import { lastYearFigures, yearSoFar } from './input-of.ts';

export function ownFigures({ period }: ClosedPeriod, unit: string, source: FigureSource): Figures {
  return figuresOf(questionOf(periodOf(period, source.settings), source, unit));
}

/** The version of the unit, with these as its own figures, under a hash of its own. */
export function withOwn(
  { version, closedAt, closedBy, hash: _hash, ...closed }: ClosedPeriod,
  own: ClosedPeriod['figures'][string],
  sha256: (text: string) => string,
): ClosedPeriod {
  const content = { ...closed, figures: { ...closed.figures, '': own } };
  return { ...content, version, closedAt, closedBy, hash: sha256(canonicalJson(content)) };
}

function ownCumulative({ closed, cumulative }: ReportInput, unit: string, source: FigureSource) {
  const year = yearSoFar(periodOf(closed.period, source.settings), source);
  return { ...cumulative, '': figuresOf(questionOf(year, source, unit)) };
}

/** `source`: of the whole. */
export function ownInput(made: ReportInput, unit: string, source: FigureSource): ReportInput {
  const { lastYear: _ofTheFile, ...rest } = made;
  const lastYear = lastYearFigures(periodOf(made.closed.period, source.settings), source, unit);
  return { ...rest, cumulative: ownCumulative(made, unit, source), ...(lastYear && { lastYear }) };
}
