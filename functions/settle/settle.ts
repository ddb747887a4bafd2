// Checked documents become records or review items, and the submission says what came of it. Every write is repeatable,
// and the submission is written first: who withdraws it meanwhile and who makes records of it cannot both succeed.
import type { Leaf, RollUpInput, StepInput } from '../../events/steps.ts';
import { Fault } from '../../shared/fault.ts';
import { refusalCodes } from '../../shared/refusal.ts';
import type { RefusalCode } from '../../shared/refusal.ts';
import { documentIdOf } from '../../shared/review/document.ts';
import type { CheckedDocument, StoredDocument } from '../../shared/review/document.ts';
import {
  asItCounts,
  countedBefore,
  documentOf,
  isUnclear,
  stateOf,
  waitsForOthers,
} from '../../shared/review/evolve.ts';
import type { StoredSubmission } from '../../shared/submission/submission.ts';
import { bind, refuse, settle } from '../../shared/submission/transitions.ts';
import type { Registry } from '../../shared/units/registry.ts';
import type { Objects } from '../adapters/objects.ts';
import type { Store } from '../adapters/store.ts';
import { workKeys } from '../adapters/work-keys.ts';
import { CheckedSubmission } from '../check/checked-submission.ts';
import { enterDecision } from '../check/decision-entries.ts';
import { enterUnitPaper } from '../check/unit-entries.ts';
import { readRegistry } from '../roll-up/counting.ts';
import { acceptCleared } from './cleared.ts';
import { closeDocuments } from './close-documents.ts';
import { keepImages } from './keep-images.ts';
import { countsNow, enterPerson, namesakesOf } from './papers.ts';
import { settlePlan } from './plan-targets.ts';
import { binds, makesRecords } from './records.ts';
import { grassrootsOfDocument } from './whereabouts.ts';
import { followStandings } from './unclear.ts';
import { writeRecords } from './write-records.ts';

export interface SettleDeps {
  readonly store: Store;
  readonly work: Objects;
  readonly now: () => Date;
}

const isGone = ({ state }: StoredSubmission) => state === 'withdrawn' || state === 'replaced';

export async function settleRefusal(
  deps: SettleDeps,
  { submissionId, attempt }: StepInput,
  refusal: RefusalCode,
): Promise<RollUpInput> {
  const { store } = deps;
  const at = deps.now().toISOString();
  const refused = await store.submissions.change(submissionId, (submission) =>
    submission.state === 'rejected' && submission.attempt === attempt
      ? submission
      : refuse(submission, { attempt, refusal, at }),
  );
  return { underway: submissionId, ...(await settleAll(deps, await replacedBy(store, refused))) };
}

/** Every paper of the file is one that nobody can use: then the file is refused, with the reason of the first. */
function refusalOf(documents: readonly CheckedDocument[]): RefusalCode | undefined {
  if (documents.length === 0 || documents.some(({ route }) => route !== 'rejected')) return undefined;
  const code = documents[0]?.reasons[0]?.code;
  return refusalCodes.find((known) => known === code) ?? 'document.not-ours';
}

function settledSubmission(
  found: StoredSubmission,
  documents: readonly CheckedDocument[],
  attempt: number,
  at: string,
) {
  if (found.attempt === attempt && (found.state === 'settled' || found.state === 'rejected')) return found;
  const refusal = refusalOf(documents);
  if (refusal) return refuse(found, { attempt, refusal, at });
  const hasRecords = documents.some((document) => document.route === 'accepted' && binds(document));
  return settle(found, { attempt, hasRecords, at });
}

/** An earlier attempt's document is replaced as a whole; this attempt's stays as it is, with what people decided. */
async function keepDocument(store: Store, document: StoredDocument): Promise<StoredDocument> {
  if (await store.documents.insert(document)) return document;
  const there = await store.documents.get(document.documentId);
  if (!there) throw new Fault('unavailable', 'document.contended');
  if (there.attempt >= document.attempt) return there;
  return store.documents.replace({ ...document, version: there.version });
}

/** Withdrawn or replaced: nothing of it counts or waits for anybody. */
async function endGone(store: Store, submission: StoredSubmission): Promise<RollUpInput> {
  await closeDocuments(store, submission);
  return { underway: submission.submissionId, leaves: [] };
}

/** Papers whose place this submission takes: a dossier that they began ends, or goes on with the new ones. */
async function replacedBy(store: Store, { submissionId, replaces }: StoredSubmission): Promise<StoredDocument[]> {
  if (replaces === undefined) return [];
  const earlier = await store.submissions.get(replaces);
  if (earlier?.replacedBy !== submissionId) return [];
  return (await store.documents.ofSubmission(replaces)).filter(isTakenBack);
}

async function isGoneNow(store: Store, submissionId: string): Promise<StoredSubmission | undefined> {
  const submission = await store.submissions.get(submissionId);
  return submission && isGone(submission) ? submission : undefined;
}

export async function settleSubmission(deps: SettleDeps, { submissionId, attempt }: StepInput): Promise<RollUpInput> {
  const { store, work } = deps;
  const gone = await isGoneNow(store, submissionId);
  if (gone) return endGone(store, gone);
  const checked = await work.json(workKeys.checked(submissionId), CheckedSubmission);
  if (!checked) throw new Fault('not-found', 'submission.not-checked');
  const at = deps.now().toISOString();
  const submission = await store.submissions.change(submissionId, (found) =>
    settledSubmission(found, checked.documents, attempt, at),
  );
  const { unit } = submission;
  const documents: StoredDocument[] = [];
  for (const [index, one] of checked.documents.entries()) {
    const documentId = documentIdOf(submissionId, index + 1);
    const document = { documentId, submissionId, unit, attempt, checked: one, settledAt: at, events: [], version: 1 };
    documents.push(await keepDocument(store, document));
  }
  await keepImages(work, submissionId, documents);
  const goneMeanwhile = await isGoneNow(store, submissionId);
  if (goneMeanwhile) return endGone(store, goneMeanwhile);
  return {
    underway: submissionId,
    ...(await settleAll(deps, [
      ...documents.flatMap((document) => asItCounts(document) ?? []),
      ...(await replacedBy(store, submission)),
    ])),
  };
}

/**
 * Decisions whose records this paper may change, itself among them: all of people of this name, because a namesake makes
 * it doubtful whose a paper without a birth date is. Of the names and units under which it counted before as well: who was
 * a namesake there is none any more.
 */
async function decisionsBeside(store: Store, registry: Registry, document: StoredDocument) {
  const standings = [...countedBefore(document), document];
  const beside = await Promise.all(
    standings.map((then) => namesakesOf(store, then, grassrootsOfDocument(then, registry))),
  );
  const all = [...beside.flat(), document];
  return all.filter((one) => makesRecords(documentOf(one)));
}

/** Entered as it stands now, wherever others look for it; a plan's targets set. */
async function enterEach(store: Store, registry: Registry, document: StoredDocument): Promise<void> {
  const { documentId, attempt, unit } = document;
  const now = documentOf(document);
  await enterUnitPaper(store, now, { documentId, attempt, unit });
  await settlePlan(store, registry, document);
  await enterDecision(store, now, { documentId, attempt });
  await enterPerson(store, document, grassrootsOfDocument(document, registry));
}

async function settleEach(
  { store, now }: Pick<SettleDeps, 'store' | 'now'>,
  documents: readonly StoredDocument[],
  registry: Registry,
): Promise<Leaf[]> {
  for (const document of documents) await enterEach(store, registry, document);
  const decisions = new Map<string, StoredDocument>();
  for (const document of documents) {
    for (const one of await decisionsBeside(store, registry, document)) decisions.set(one.documentId, one);
  }
  const leaves = new Map<string, Leaf>();
  for (const document of decisions.values()) {
    for (const leaf of await writeRecords(store, registry, document)) leaves.set(`${leaf.unit}#${leaf.period}`, leaf);
  }
  await followStandings(store, registry, { documents, at: now().toISOString() });
  return [...leaves.values()];
}

/** False where it was withdrawn in the same moment, and the withdrawal was first: then nothing of it counts. */
async function isBound(store: Store, document: StoredDocument, at: string): Promise<boolean> {
  try {
    await store.submissions.change(document.submissionId, (submission) => bind(submission, at));
    return true;
  } catch (error) {
    if (error instanceof Fault && error.code === 'submission.moved-on') return false;
    throw error;
  }
}

/** A paper that decides nothing may still be withdrawn, also after it was accepted by itself. */
async function stays(store: Store, document: StoredDocument, at: string): Promise<boolean> {
  if (binds(documentOf(document))) return isBound(store, document, at);
  const gone = await isGoneNow(store, document.submissionId);
  if (gone) await closeDocuments(store, gone);
  return gone === undefined;
}

interface Settled {
  readonly leaves: Leaf[];
  /** Papers that were accepted by themselves on account of these, and settled with them. */
  readonly also?: string[];
}

async function settleAll(deps: SettleDeps, documents: readonly StoredDocument[]): Promise<Settled> {
  const leaves = new Map<string, Leaf>();
  const also: string[] = [];
  const registry = await readRegistry(deps.store);
  let waiting = documents;
  while (waiting.length > 0) {
    for (const leaf of await settleEach(deps, waiting, registry)) leaves.set(`${leaf.unit}#${leaf.period}`, leaf);
    const at = deps.now().toISOString();
    const accepted = await acceptCleared(deps, registry, { documents: waiting, at });
    also.push(...accepted.map(({ documentId }) => documentId));
    const staying = await Promise.all(accepted.map((document) => stays(deps.store, document, at)));
    waiting = accepted.filter((_, index) => staying[index]);
  }
  return { leaves: [...leaves.values()], ...(also.length > 0 && { also }) };
}

/** Counted once and no more: annulled, or opened again because a later reading differed and then sent back or refused. */
const isTakenBack = (document: StoredDocument) =>
  asItCounts(document) === undefined && countedBefore(document).length > 0;

/** Sent back to its unit, which the dossier that it belongs to says, or gone: papers that wait because of it may be clear. */
const isOut = (document: StoredDocument) => ['returned', 'rejected', 'withdrawn'].includes(stateOf(document));

/** After a reviewer's decision or a ceremony's date. */
export async function settleDocument(deps: SettleDeps, documentId: string): Promise<RollUpInput> {
  const { store, now } = deps;
  const nothing = { underway: documentId, leaves: [] };
  const document = await store.documents.get(documentId);
  if (!document) throw new Fault('not-found', 'document.unknown');
  if (!countsNow(document)) {
    // One that waits because of other papers may have become clear, without that any of them was settled.
    const mayBeClear = isUnclear(document) || waitsForOthers(document);
    const matters = isTakenBack(document) || isOut(document) || mayBeClear;
    const asCounted = asItCounts(document) ?? document;
    return matters ? { ...nothing, ...(await settleAll(deps, [asCounted])) } : nothing;
  }
  if (!(await isBound(store, document, now().toISOString()))) return nothing;
  return { underway: documentId, ...(await settleAll(deps, [document])) };
}
