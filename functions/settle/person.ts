// Who a paper is about, as an id: papers and records of one person in one grassroots unit meet under it. A hash, so that
// it is no name; without a name and a birth date nobody is identified.
import { createHash } from 'node:crypto';
import type { UnderstoodDocument } from '../../shared/document-types/field.ts';
import { foldName } from '../../shared/dossier/person-name.ts';
import { dateOf, textOf } from '../../shared/rules/evidence.ts';
import { grassrootsIn } from '../../shared/units/grassroots.ts';
import type { Registry, Stretch } from '../../shared/units/registry.ts';

/** The grassroots unit that the unit belongs to: `D09/08` -> `D09`. Itself where none is known. */
export function grassrootsUnitOf(unit: string, registry: Registry, stretch: Stretch): string {
  return grassrootsIn(unit, stretch, registry) ?? unit;
}

export function personIdOf(document: UnderstoodDocument, grassrootsUnit: string): string | undefined {
  const [name, birthDate] = [textOf(document, 'personName'), dateOf(document, 'birthDate')];
  if (name === undefined || birthDate === undefined) return undefined;
  const hash = createHash('sha256').update(`${grassrootsUnit}\0${foldName(name)}\0${birthDate}`);
  return `p${hash.digest('hex').slice(0, 24)}`;
}
