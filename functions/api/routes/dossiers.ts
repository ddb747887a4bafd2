// GET /dossiers, GET /dossiers/{id}
import { z } from 'zod';
import type { DossierItem } from '../../../events/api/dossiers.ts';
import { Fault } from '../../../shared/fault.ts';
import { foldName } from '../../../shared/dossier/person-name.ts';
import { dayAt } from '../../../shared/period/day.ts';
import { documentOf } from '../../../shared/review/evolve.ts';
import { textOf } from '../../../shared/rules/evidence.ts';
import { registryOf } from '../../../shared/units/registry.ts';
import type { PersonKey } from '../../adapters/store/people.ts';
import { grassrootsUnitOf, personIdOf } from '../../settle/person.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import type { Deps } from '../deps.ts';
import { dossiersNear, listedUnder, transfersIn, standingOf, toDetail, toItem } from '../dossiers.ts';
import type { FoundDossier, Standing } from '../dossiers.ts';
import type { Answer, Call } from '../route.ts';
import { unitsAskedFor } from '../units-standing.ts';

type Query = Call<'listDossiers'>['query'];
type Scope = Call<'listDossiers'>['scope'];

/**
 * Of a dossier a caller sees the papers of the units he may see, and those that followed the person into one of them;
 * where there is none, there is no dossier for him.
 */
function asSeen(found: FoundDossier, sees: (unit: string) => boolean): FoundDossier[] {
  const documents = found.documents.filter(
    (document) => sees(document.unit) || transfersIn([document]).some(({ to }) => sees(to)),
  );
  const unclear = found.unclear.filter(({ unit }) => sees(unit));
  return documents.length > 0 ? [{ ...found, documents, unclear }] : [];
}

/** Names looked through for one answer: each takes a few reads per paper. */
const namesAtOnce = 25;
const Place = z.object({ unit: z.string(), name: z.string() });

const numberFold = (number: string) => foldName(number).replace(/^0+|\s/g, '');

/** `09-NQ/CB` is found by itself, by `9-nq/cb`, and by the `9` that people remember of it. */
function bearsNumber(own: string, wanted: string): boolean {
  const [one, other] = [numberFold(own), numberFold(wanted)];
  return one === other || (/^\d+$/.test(other) && /^\d+/.exec(one)?.[0] === other);
}

function isWanted({ found, state }: Standing, { number, stage, due }: Query): boolean {
  const numbers = found.documents.map((document) => textOf(documentOf(document), 'documentNumber') ?? '');
  return (
    (number === undefined || numbers.some((own) => bearsNumber(own, number))) &&
    (stage === undefined || state.stage === stage) &&
    (due === undefined || state.due.some(({ date }) => date <= due))
  );
}

async function grassrootsUnits(call: Call<'listDossiers'>, deps: Deps): Promise<string[]> {
  const registry = registryOf(await deps.registry());
  const stretch = { from: deps.today(), to: '9999-12-31' };
  const asked = await unitsAskedFor(call, call.query.unit, deps);
  return [...new Set(asked.map((unit) => grassrootsUnitOf(unit, registry, stretch)))].toSorted();
}

/** With a unit asked for, only dossiers that have papers of it or of what lies below it. */
async function ofAskedUnit(call: Call<'listDossiers'>, deps: Deps): Promise<(found: FoundDossier) => FoundDossier[]> {
  const { unit } = call.query;
  const asked = unit === undefined ? undefined : new Set(await unitsAskedFor(call, unit, deps));
  return (found) => {
    const seen = asSeen(found, (one) => call.scope.has(one));
    return seen.filter(
      ({ unit: home, documents }) =>
        !asked || asked.has(home) || documents.some((document) => asked.has(document.unit)),
    );
  };
}

interface Family {
  readonly unit: string;
  readonly name: string;
  /** All names of the unit. */
  readonly names: readonly string[];
}

async function listed(
  { unit, name, names }: Family,
  visible: (found: FoundDossier) => FoundDossier[],
  deps: Deps,
): Promise<Standing[]> {
  const registry = registryOf(await deps.registry());
  const near = await dossiersNear(deps.store, { unit, foldedName: name, names }, registry);
  const own = near.filter((found) => found.unit === unit && listedUnder(found) === name).flatMap(visible);
  return Promise.all(own.map((found) => standingOf(found, deps)));
}

export const listDossiers: Answer<'listDossiers'> = async (call, deps) => {
  const { query } = call;
  const from = readCursor(Place, query.cursor);
  const wantedName = foldName(query.name ?? '');
  const visible = await ofAskedUnit(call, deps);
  const items: DossierItem[] = [];
  let [looked, next]: [number, z.infer<typeof Place> | undefined] = [0, undefined];
  for (const unit of await grassrootsUnits(call, deps)) {
    if (next || (from && unit < from.unit)) continue;
    const names = await deps.store.people.namesIn(unit);
    for (const name of names.filter((one) => one.includes(wantedName))) {
      if (from && unit === from.unit && name < from.name) continue;
      if (looked >= namesAtOnce) {
        next = { unit, name };
        break;
      }
      looked += 1;
      const found = await listed({ unit, name, names }, visible, deps);
      items.push(...found.filter((one) => isWanted(one, query)).map((one) => toItem(one, deps.today())));
    }
  }
  await call.audit(items.map(({ dossierId }) => dossierId));
  return { items, ...(next && { next: writeCursor(next) }) };
};

async function keyOf(id: string, deps: Deps): Promise<PersonKey | undefined> {
  if (id.startsWith('p')) return deps.store.people.withId(id);
  const stored = await deps.store.documents.get(id);
  const name = stored && textOf(documentOf(stored), 'personName');
  if (!stored || name === undefined) return undefined;
  const registry = registryOf(await deps.registry());
  const unit = grassrootsUnitOf(stored.unit, registry, { from: dayAt(stored.settledAt), to: '9999-12-31' });
  return { unit, foldedName: foldName(name) };
}

/** By the person's id or by the id of any of its papers. */
export async function findDossier(id: string, scope: Scope, deps: Deps): Promise<FoundDossier> {
  const key = await keyOf(id, deps);
  const names = key ? [...new Set([key.foldedName, ...(await deps.store.people.namesIn(key.unit))])] : [];
  const registry = registryOf(await deps.registry());
  const near = key ? await dossiersNear(deps.store, { ...key, names }, registry) : [];
  const found = near.find(
    (one) =>
      one.dossierId === id ||
      one.documents.some(({ documentId }) => documentId === id) ||
      bears(one, id, key?.unit ?? one.unit),
  );
  const [seen] = found ? asSeen(found, (unit) => scope.has(unit)) : [];
  if (!seen) throw new Fault('not-found', 'dossier.unknown');
  return seen;
}

/** A paper of the dossier gave the person this id, e.g. before a birth date was put right. */
const bears = ({ documents }: FoundDossier, id: string, unit: string) =>
  id.startsWith('p') && documents.some((document) => personIdOf(documentOf(document), unit) === id);

export const getDossier: Answer<'getDossier'> = async ({ params, scope, audit }, deps) => {
  const found = await findDossier(params.id, scope, deps);
  await audit([found.dossierId, ...found.documents.map(({ documentId }) => documentId)]);
  return toDetail(await standingOf(found, deps), deps.today());
};
