// A paper that was read surely and waits only because of other papers (it fits two people, the dossier contradicts it, a
// paper beside it names another unit) is judged again when those have changed, as if it came today: where nothing is in
// doubt any more it is accepted by itself, and its history says since which paper. A doubt is raised by any paper but
// settled only by such as count; what was sent back, refused or taken away goes on speaking until another of its kind stands
// in its place. A paper that somebody has begun to look at is left to them, and a second copy of a decision to a person.
import { plainValue } from '../../shared/document-types/field.ts';
import type { UnderstoodDocument } from '../../shared/document-types/field.ts';
import { documentTypeOf } from '../../shared/document-types/registry.ts';
import { dossierOf, groupPapers } from '../../shared/dossier/grouping.ts';
import type { PlacedPaper } from '../../shared/dossier/grouping.ts';
import { placed } from '../../shared/dossier/placed.ts';
import { dayAt } from '../../shared/period/day.ts';
import type { CheckedDocument, StoredDocument } from '../../shared/review/document.ts';
import type { ReviewEvent } from '../../shared/review/event.ts';
import { asItCounts, documentOf, stateOf, waitsForOthers } from '../../shared/review/evolve.ts';
import type { Registry } from '../../shared/units/registry.ts';
import { isSilent, papersNear, personKeyOf } from '../check/companions.ts';
import type { PapersDeps } from '../check/companions.ts';
import { judge } from '../check/judge.ts';
import { surroundingOf } from '../check/surrounding.ts';
import type { Asked } from '../check/surrounding.ts';
import { keysOf } from './keys.ts';
import { papersCloseTo } from './papers.ts';
import { grassrootsUnitOf } from './person.ts';

interface Around {
  /** The paper as it was read, and those beside it that count. */
  readonly counting: readonly PlacedPaper[];
  /** And those that wait or are being read, and what speaks on though it is gone. */
  readonly all: readonly PlacedPaper[];
}

/** What was sent back is somebody's whose papers will come again; what is gone for good makes nobody a namesake. */
const gone = (stored: StoredDocument, registry: Registry): PlacedPaper => ({
  ...placed(stored, registry),
  ...(stateOf(stored) !== 'returned' && { isAnnulled: true }),
});

/** Without those in whose place another of their kind stands in the same dossier. */
function notReplaced(silent: readonly PlacedPaper[], present: readonly PlacedPaper[], own: PlacedPaper) {
  const { dossiers } = groupPapers([...silent, ...present, own]);
  return silent.filter((paper) => {
    const dossier = dossiers.find((papers) => papers.includes(paper)) ?? [];
    return !dossier.some(
      (other) => present.includes(other) && other.document.documentType === paper.document.documentType,
    );
  });
}

async function papersAround(deps: PapersDeps, own: PlacedPaper, { grassrootsUnit, registry }: Asked): Promise<Around> {
  const key = personKeyOf(own.document, grassrootsUnit);
  if (!key) return { counting: [own], all: [own] };
  const isOther = ({ documentId }: { readonly documentId: string }) => documentId !== own.documentId;
  const stored = (await papersCloseTo(deps.store, key)).filter(isOther);
  const present = (await papersNear(deps, key, registry)).filter(isOther);
  const silent = stored.filter(isSilent).map((one) => gone(one, registry));
  return {
    counting: [own, ...stored.flatMap((one) => asItCounts(one) ?? []).map((one) => placed(one, registry))],
    all: [own, ...present, ...notReplaced(silent, present, own)],
  };
}

/** It would be accepted as it was then: the same values, or nothing where a value is not sure. */
function isAsItWas(now: CheckedDocument, { checked }: StoredDocument): boolean {
  const kept = Object.entries(now.fields).filter(([, { state }]) => state === 'found');
  return kept.every(([name, { value }]) => plainValue(checked.fields[name]?.value ?? null) === plainValue(value));
}

async function askedOf(deps: PapersDeps, stored: StoredDocument, registry: Registry): Promise<Asked | undefined> {
  const { documentId, submissionId, attempt, unit } = stored;
  const submission = await deps.store.submissions.get(submissionId);
  if (submission?.state !== 'settled' || submission.attempt !== attempt) return undefined;
  const { uploadedAt } = submission;
  const beside = await deps.store.documents.ofSubmission(submissionId);
  const hasForms = beside.some((one) => one.documentId !== documentId && documentTypeOf(one.checked.documentType));
  const grassrootsUnit = grassrootsUnitOf(unit, registry, { from: dayAt(uploadedAt), to: '9999-12-31' });
  return { deps, documentId, unit, grassrootsUnit, registry, uploadedAt, hasForms };
}

/** What the papers that do not count say must not lead to another person than those that do. */
function isSamePersons(documentId: string, { counting, all }: Around): boolean {
  const ids = new Set(dossierOf(documentId, all).map((paper) => paper.documentId));
  return dossierOf(documentId, counting).every((paper) => ids.has(paper.documentId));
}

/** What it would lack, where nothing is in doubt any more. */
export async function clearedNow(
  deps: PapersDeps,
  stored: StoredDocument,
  registry: Registry,
): Promise<readonly string[] | undefined> {
  const { asRead } = stored.checked;
  if (!asRead || !waitsForOthers(stored)) return undefined;
  const asked = await askedOf(deps, stored, registry);
  if (!asked) return undefined;
  const read: UnderstoodDocument = { ...documentOf(stored), fields: asRead };
  const around = await papersAround(deps, { ...placed(stored, registry), document: read }, asked);
  if (!isSamePersons(stored.documentId, around)) return undefined;
  const [now, beside] = [
    judge(read, await surroundingOf(read, around.counting, asked)),
    judge(read, await surroundingOf(read, around.all, asked)),
  ];
  const isAccepted = now.route === 'accepted' && beside.route === 'accepted';
  return isAccepted && isAsItWas(now, stored) ? now.toComplete : undefined;
}

/** Those that wait and bear the name of one of these papers, or one close to it, each with the paper that came. */
async function waitingBeside({ store }: PapersDeps, documents: readonly StoredDocument[], registry: Registry) {
  const waiting = new Map<string, { readonly stored: StoredDocument; readonly since?: string }>();
  for (const document of documents) {
    for (const key of keysOf([document], registry)) {
      for (const stored of (await papersCloseTo(store, key)).filter(waitsForOthers)) {
        const isOther = stored.documentId !== document.documentId;
        waiting.set(stored.documentId, { stored, ...(isOther && { since: document.documentId }) });
      }
    }
  }
  return [...waiting.values()];
}

/**
 * `documents`: papers that were just settled. Gives back those that are accepted by that, to be settled in turn; each is
 * marked first, so that it is settled also where this stops.
 */
export async function acceptCleared(
  deps: PapersDeps,
  registry: Registry,
  { documents, at }: { readonly documents: readonly StoredDocument[]; readonly at: string },
): Promise<readonly StoredDocument[]> {
  const accepted: StoredDocument[] = [];
  for (const { stored, since } of await waitingBeside(deps, documents, registry)) {
    const toComplete = await clearedNow(deps, stored, registry);
    if (!toComplete) continue;
    const about = { at, by: 'system', toComplete: [...toComplete] };
    const event: ReviewEvent = { type: 'cleared', ...about, ...(since !== undefined && { since }) };
    await deps.store.underway.mark(stored.documentId, at);
    const kept = await deps.store.documents.replaceUnchanged({ ...stored, events: [event] });
    if (kept) accepted.push(kept);
  }
  return accepted;
}
