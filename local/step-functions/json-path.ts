// The part of JSONPath that state machines need: names, indexes, slices and wildcards. A path that may point to
// several values gives a list, however many it finds; one that may point to one value gives that or undefined.
// Recursive descent and filters are refused when a definition is read, not misread when it runs.

import { isJsonObject, type Json, type JsonObject } from './json.ts';

type Step =
  | { readonly name: string }
  | { readonly index: number }
  | { readonly from: number | undefined; readonly to: number | undefined }
  | 'all';

export interface Path {
  readonly text: string;
  /** `$$…` looks into the context object instead of the data. */
  readonly ofContext: boolean;
  readonly steps: readonly Step[];
}

export class PathSyntaxError extends Error {}

const token =
  /\.([\p{L}_][\p{L}\p{N}_-]*)|\['((?:[^'\\]|\\.)*)'\]|\["((?:[^"\\]|\\.)*)"\]|\[(-?\d+)\]|\[(-?\d+)?:(-?\d+)?\]|(\[\*\]|\.\*)/uy;

/** `$.pages[0].page` -> its steps */
export function parsePath(text: string): Path {
  const ofContext = text.startsWith('$$');
  if (!text.startsWith('$')) throw new PathSyntaxError(`"${text}" is not a path: it does not start with $`);
  const steps: Step[] = [];
  token.lastIndex = ofContext ? 2 : 1;
  while (token.lastIndex < text.length) {
    const at = token.lastIndex;
    const match = token.exec(text);
    if (!match) throw new PathSyntaxError(`"${text}" cannot be read from "${text.slice(at)}" on`);
    steps.push(stepFrom(match));
  }
  return { text, ofContext, steps };
}

function stepFrom([, dotted, single, double, index, from, to, all]: RegExpExecArray): Step {
  if (all !== undefined) return 'all';
  if (index !== undefined) return { index: Number(index) };
  const name = dotted ?? single ?? double;
  if (name !== undefined) return { name: dotted ?? name.replace(/\\(.)/g, '$1') };
  return { from: from === undefined ? undefined : Number(from), to: to === undefined ? undefined : Number(to) };
}

const isDefinite = (path: Path) => path.steps.every((step) => step !== 'all' && !('from' in step));

export function readPath(path: Path, data: Json, context: JsonObject): Json | undefined {
  let found: Json[] = [path.ofContext ? context : data];
  for (const step of path.steps) found = found.flatMap((value) => stepInto(value, step));
  return isDefinite(path) ? found[0] : found;
}

function stepInto(value: Json, step: Step): Json[] {
  if (step === 'all') return isJsonObject(value) ? Object.values(value) : Array.isArray(value) ? value : [];
  if ('name' in step) return isJsonObject(value) && Object.hasOwn(value, step.name) ? present(value[step.name]) : [];
  if (!Array.isArray(value)) return [];
  return 'index' in step ? present(value.at(step.index)) : value.slice(step.from, step.to);
}

const present = (value: Json | undefined): Json[] => (value === undefined ? [] : [value]);

/** A copy of the data with the value at the path; undefined where the path leads through something else. */
export function writePath(path: Path, data: Json, value: Json): Json | undefined {
  return writeSteps(path.steps, data, value);
}

function writeSteps(steps: readonly Step[], data: Json | undefined, value: Json): Json | undefined {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (step === 'all' || 'from' in step) return undefined;
  if ('index' in step) return writeIndex(step.index, rest, { data, value });
  if (data !== undefined && data !== null && !isJsonObject(data)) return undefined;
  const inner = writeSteps(rest, data?.[step.name], value);
  return inner === undefined ? undefined : { ...data, [step.name]: inner };
}

function writeIndex(index: number, rest: readonly Step[], at: { data: Json | undefined; value: Json }) {
  if (!Array.isArray(at.data) || index < 0 || index >= at.data.length) return undefined;
  const inner = writeSteps(rest, at.data[index], at.value);
  return inner === undefined ? undefined : at.data.with(index, inner);
}
