// Whether a value stands where such values stood on labelled papers. An office that words its forms in a way nobody has
// labelled yet can lead a locator to the wrong place, where every letter is read well; then a person looks, until some
// papers of that office are labelled.
import { z } from 'zod';
import type { FieldEvidence } from '../fields/evidence.ts';
import type { LocatedField } from '../document-types/document-type.ts';
import type { Why } from '../document-types/field.ts';
import { surroundingsOf } from '../fields/surroundings.ts';
import type { Surroundings } from '../fields/surroundings.ts';

/** By document type and field: what stood around right values on papers of more than one person. */
export const Familiar = z.record(
  z.string(),
  z.record(z.string(), z.object({ before: z.array(z.string()), after: z.array(z.string()) })),
);
export type Familiar = z.infer<typeof Familiar>;

export interface FieldOf {
  readonly documentType: string;
  readonly name: string;
}

/** Where another place says the same, the place itself need not be known. */
const confirmed: readonly Why[] = ['cited', 'registry', 'words-and-digits'];
const hasReason = ({ why }: LocatedField, reasons: readonly Why[]) => reasons.some((reason) => why.includes(reason));

/** Attachments that are none of our forms are headed like them: for these any form's surroundings will do. */
function knownOf(familiar: Familiar, { documentType, name }: FieldOf) {
  const own = familiar[documentType];
  if (own) return own[name] ? [own[name]] : [];
  return Object.values(familiar).flatMap((fields) => fields[name] ?? []);
}

interface Sides {
  readonly begins: boolean;
  readonly ends: boolean;
}

/**
 * A free text ends only where what follows begins. Of numbers a paper has many, and only what stands on both sides says
 * which one this is; where the paper's sums leave it no other place one side will do. That a sum holds is not enough: it
 * holds of wrong ones too ("12 đồng chí tán thành …; 01 đồng chí không tán thành"). Of names it has several, each with an
 * end and often nothing before it. Days, numbers of papers and entries of lists have forms of their own.
 */
function isKnownPlace(field: LocatedField, { kind, closed }: FieldEvidence, { begins, ends }: Sides): boolean {
  if (kind === 'text' && !closed) return begins && ends;
  if (hasReason(field, confirmed)) return true;
  if (kind === 'int' || kind === 'percent' || kind === 'decimal')
    return (begins && ends) || ((begins || ends) && hasReason(field, ['proved']));
  if (kind === 'name') return ends || hasReason(field, ['repeated']);
  return begins || ends || hasReason(field, ['repeated', 'near-day']);
}

export function isFamiliarPlace(field: LocatedField, of: FieldOf, familiar: Familiar): boolean {
  const { evidence } = field;
  if (!evidence) return true;
  const known = knownOf(familiar, of);
  const { before, after } = surroundingsOf(evidence.parts);
  const sides = {
    begins: known.some((each) => each.before.includes(before)),
    ends: known.some((each) => each.after.includes(after)),
  };
  return isKnownPlace(field, evidence, sides);
}

/** What was seen, to be counted: surroundings of right values, each with the person whose paper it was. */
export interface Seen extends FieldOf, Surroundings {
  readonly person: string;
}

/** Seen on papers of one person only it may be that person's own: a name, a misreading. */
const personsAtLeast = 2;

function common(seen: readonly Seen[], side: 'before' | 'after'): string[] {
  const persons = Map.groupBy(seen, (each) => each[side]);
  const often = [...persons].filter(([, each]) => new Set(each.map(({ person }) => person)).size >= personsAtLeast);
  return often.map(([text]) => text).sort();
}

export function familiarOf(seen: readonly Seen[]): Familiar {
  const types = [...Map.groupBy(seen, ({ documentType }) => documentType)].sort(([a], [b]) => a.localeCompare(b));
  return Object.fromEntries(
    types.map(([type, ofType]) => {
      const fields = [...Map.groupBy(ofType, ({ name }) => name)].sort(([a], [b]) => a.localeCompare(b));
      return [
        type,
        Object.fromEntries(
          fields.map(([name, each]) => [name, { before: common(each, 'before'), after: common(each, 'after') }]),
        ),
      ];
    }),
  );
}

const union = (one: readonly string[], other: readonly string[]) => [...new Set([...one, ...other])].sort();

/** What is familiar from either. */
export function joinedFamiliar(one: Familiar, other: Familiar): Familiar {
  const types = union(Object.keys(one), Object.keys(other));
  return Object.fromEntries(
    types.map((type) => {
      const [left, right] = [one[type] ?? {}, other[type] ?? {}];
      const names = union(Object.keys(left), Object.keys(right));
      return [
        type,
        Object.fromEntries(
          names.map((name) => [
            name,
            {
              before: union(left[name]?.before ?? [], right[name]?.before ?? []),
              after: union(left[name]?.after ?? [], right[name]?.after ?? []),
            },
          ]),
        ),
      ];
    }),
  );
}
