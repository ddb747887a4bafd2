// GET /dossiers, GET /dossiers/{id}
import { z } from 'zod';
import type { DossierItem } from '../../../events/api/dossiers.ts';
import { foldName } from '../../../shared/dossier/person-name.ts';
import { numberFold } from '../../../shared/dossier/same-act.ts';
import { documentOf } from '../../../shared/review/evolve.ts';
import { textOf } from '../../../shared/rules/evidence.ts';
import { registryOf } from '../../../shared/units/registry.ts';
import { grassrootsUnitOf } from '../../settle/person.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import type { Deps } from '../deps.ts';
import { dossiersNear, listedUnder, standingOf, toDetail, toItem } from '../dossiers.ts';
import type { FoundDossier, Standing } from '../dossiers.ts';
import { asSeen, findDossier } from '../find-dossier.ts';
import type { Answer, Call } from '../route.ts';
import { unitsAskedFor } from '../units-standing.ts';

type Query = Call<'listDossiers'>['query'];

/** Names looked through for one answer: each takes a few reads per paper. */
const namesAtOnce = 25;
const Place = z.object({ unit: z.string(), name: z.string() });

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

export const getDossier: Answer<'getDossier'> = async ({ params, scope, audit }, deps) => {
  const found = await findDossier(params.id, scope, deps);
  await audit([found.dossierId, ...found.documents.map(({ documentId }) => documentId)]);
  return toDetail(await standingOf(found, deps), deps.today());
};
