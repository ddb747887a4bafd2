// Clerks keep to the form always or less; the same clerk all over a paper.
import type { Order } from './form.ts';

/** The form's words, or a clerk's own; `shares` says how much of the form each clerk keeps. */
export const keeping =
  (shares: readonly number[]) =>
  ({ writer, random }: Order, form: string, ...own: readonly string[]): string => {
    const keeps = random.fork('clerk').pick(shares);
    return random.chance(keeps) ? form : writer.one(...own);
  };

interface Typing {
  /** Between a paper's number and its kind: `12 - NQ/CB`. */
  readonly hyphen: string;
  /** `93.75%` and `93,75 %`. */
  readonly point: boolean;
  readonly apart: boolean;
}

const numbers: ReadonlySet<string> = new Set(['documentNumber', 'basisResolutionNumber', 'appraisedResolutionNumber']);

/** How numbers and shares are typed, once for every paper, after its values are given. */
export function typed({ writer }: Order, { hyphen, point, apart }: Typing): void {
  for (const [field, value] of Object.entries(writer.values)) {
    const { raw } = value;
    if (numbers.has(field)) writer.values[field] = { ...value, raw: raw.replace('-', hyphen) };
    if (!raw.endsWith('%')) continue;
    const share = point ? raw.replace(',', '.') : raw;
    writer.values[field] = { ...value, raw: apart ? share.replace('%', ' %') : share };
  }
}
