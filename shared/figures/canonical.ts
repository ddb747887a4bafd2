// One text for one value: keys sorted, nothing undefined. What is hashed is this text, so that the same inputs give
// the same hash on every machine and whatever order they came in.

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** `canonicalJson({b: 1, a: [2, undefined]})` -> `{"a":[2,null],"b":1}` */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(ordered(value));
}

function ordered(value: unknown): Json {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return scalar(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(
    entries.sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, item]) => [key, ordered(item)]),
  );
}

function scalar(value: unknown): Json {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (value === null || value === undefined) return null;
  throw new TypeError(`no JSON for a ${typeof value}`);
}
