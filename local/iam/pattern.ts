// IAM's wildcards: `*` any characters, `?` one.

/** `s3:Get*`, `s3:GetObject` -> true */
export function matches(pattern: string, value: string): boolean {
  return compiled(pattern).test(value);
}

const known = new Map<string, RegExp>();

function compiled(pattern: string): RegExp {
  const existing = known.get(pattern);
  if (existing !== undefined) return existing;
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.');
  const made = new RegExp(`^${source}$`, 's');
  known.set(pattern, made);
  return made;
}
