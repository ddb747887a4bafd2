// Two words of a text that other papers of the person spell otherwise: "Hòa Vĩnh" where they have Hòa Vinh. The reader with
// marks takes the more usual word for a rare one and is sure of it; that it does so on every page is rarer by far.
import type { Field } from '../document-types/field.ts';
import { foldName, sameSpelling } from './person-name.ts';

/** `"xã Hòa Vinh, …"` -> `["xã hòa", "hòa vinh"]`; not over a comma. */
function pairsIn(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\p{N}\s]+/u)
    .flatMap((part) => {
      const words = sameSpelling(part).split(' ');
      return words.slice(1).map((word, index) => `${words[index]} ${word}`);
    });
}

/** For two words without marks, how many papers spell them in which ways. */
export type Spellings = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** `papers`: of each its texts. */
export function spellingsOf(papers: readonly (readonly Field[])[]): Spellings {
  const counts = new Map<string, Map<string, number>>();
  for (const fields of papers) {
    const pairs = fields.flatMap(({ value }) => (typeof value === 'string' ? pairsIn(value) : []));
    for (const pair of new Set(pairs)) {
      const own = counts.get(foldName(pair)) ?? new Map<string, number>();
      counts.set(foldName(pair), own.set(pair, (own.get(pair) ?? 0) + 1));
    }
  }
  return counts;
}

/** As many other papers spell two of its words otherwise as spell them so, itself among these, or more. */
export function isOutvoted({ value }: Field, counts: Spellings): boolean {
  if (typeof value !== 'string') return false;
  return pairsIn(value).some((pair) => {
    const said = counts.get(foldName(pair));
    const against = Math.max(0, ...[...(said ?? [])].filter(([other]) => other !== pair).map(([, papers]) => papers));
    return against > 0 && against >= 1 + (said?.get(pair) ?? 0);
  });
}
