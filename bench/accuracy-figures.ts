// What is measured of labelled documents: exact fields, documents accepted, silent errors with their bound, calibration
// error, and how well the probability ranks wrong values below right ones.
import { upperBound } from '../shared/calibration/bound.ts';

export interface Judged {
  readonly level: string;
  readonly type: string;
  readonly field: string;
  readonly right: boolean;
  /** A value was given, right or wrong. */
  readonly given: boolean;
  /** The paper prints it; a value where none is printed is invented. */
  readonly printed: boolean;
  readonly handwritten: boolean;
  readonly accepted: boolean;
  readonly probability?: number;
  /** Read faintly, and believed because another paper of the person repeats it. */
  readonly echoed?: boolean;
}

export interface Figures {
  readonly fields: number;
  readonly right: number;
  readonly acceptedFields: number;
  readonly silentErrors: number;
  /** One-sided, 95 %. */
  readonly silentBound: number;
  readonly ece: number;
  readonly auroc: number | null;
}

const bins = 10;

/** Expected calibration error over ten equal bins. */
export function calibrationError(values: readonly (readonly [number, boolean])[]): number {
  const gaps = Array.from({ length: bins }, (_, bin) => {
    const own = values.filter(([p]) => Math.min(bins - 1, Math.floor(p * bins)) === bin);
    const expected = own.reduce((sum, [p]) => sum + p, 0);
    return Math.abs(expected - own.filter(([, right]) => right).length);
  });
  return values.length === 0 ? 0 : gaps.reduce((sum, gap) => sum + gap, 0) / values.length;
}

/** Chance that a wrong value has a lower probability than a right one; ties count half. */
export function auroc(values: readonly (readonly [number, boolean])[]): number | null {
  const right = values.filter(([, isRight]) => isRight).map(([p]) => p);
  const wrong = values.filter(([, isRight]) => !isRight).map(([p]) => p);
  if (right.length === 0 || wrong.length === 0) return null;
  const better = wrong.reduce((sum, w) => sum + right.reduce((n, r) => n + (r > w ? 1 : r === w ? 0.5 : 0), 0), 0);
  return better / (right.length * wrong.length);
}

export function figuresOf(judged: readonly Judged[]): Figures {
  const printed = judged.filter((field) => field.printed);
  const accepted = judged.filter((field) => field.accepted && field.given);
  const silent = accepted.filter(({ right }) => !right).length;
  const rated = judged.flatMap(({ probability, given, right }): (readonly [number, boolean])[] =>
    given && probability !== undefined ? [[probability, right]] : [],
  );
  return {
    fields: printed.length,
    right: printed.filter(({ right }) => right).length,
    acceptedFields: accepted.length,
    silentErrors: silent,
    silentBound: upperBound(silent, accepted.length, 0.95),
    ece: calibrationError(rated),
    auroc: auroc(rated),
  };
}

/** Of the surest share of the values, how many are wrong: risk over coverage. */
export function riskCoverage(judged: readonly Judged[]): readonly { coverage: number; risk: number }[] {
  const rated = judged
    .filter(({ given, probability }) => given && probability !== undefined)
    .sort((a, b) => (b.probability ?? 0) - (a.probability ?? 0));
  return [0.5, 0.7, 0.8, 0.9, 0.95, 1].map((coverage) => {
    const taken = rated.slice(0, Math.ceil(rated.length * coverage));
    const wrong = taken.filter(({ right }) => !right).length;
    return { coverage, risk: taken.length === 0 ? 0 : wrong / taken.length };
  });
}
