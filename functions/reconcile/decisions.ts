// Decisions that count, all beside each other: two of them that may be one act, accepted before that was looked for or in
// one moment, go before a person. The later one is opened; its record stands, and is counted, until the person has said
// which. What a person has answered is not asked again. And each decision is made sure to be in the index, which homes of
// an earlier version have not filled.
import { pairsOfOneAct } from '../../shared/dossier/counted-twice.ts';
import type { Decision, Pair } from '../../shared/dossier/counted-twice.ts';
import type { UnderstoodDocument } from '../../shared/document-types/field.ts';
import { isAnsweredBeside } from '../../shared/review/beside.ts';
import type { StoredDocument } from '../../shared/review/document.ts';
import { asItCounts, documentOf } from '../../shared/review/evolve.ts';
import type { Registry } from '../../shared/units/registry.ts';
import type { Store } from '../adapters/store.ts';
import { isSilent } from '../check/companions.ts';
import { decisionKeyOf, enterDecision } from '../check/decision-entries.ts';
import { readRegistry } from '../roll-up/counting.ts';
import { countsNow } from '../settle/papers.ts';
import { decides } from '../settle/records.ts';
import { grassrootsOfDocument } from '../settle/whereabouts.ts';
import { everyPaper } from './every-paper.ts';

/** What tells whether two are one: nothing more of thousands of papers is held in memory. */
const told = ['documentNumber', 'documentDate', 'issuer', 'personName', 'birthDate'];

function briefOf(document: UnderstoodDocument): UnderstoodDocument {
  const fields = Object.entries(document.fields).filter(([name]) => told.includes(name));
  return { ...document, fields: Object.fromEntries(fields) };
}

async function enterWhereMissing(store: Store, stored: StoredDocument): Promise<boolean> {
  const { documentId, attempt } = stored;
  const key = decisionKeyOf(documentOf(stored));
  if (!key) return false;
  const entries = await store.decisions.of(key);
  if (entries.some((entry) => entry.documentId === documentId && entry.attempt === attempt)) return false;
  await enterDecision(store, documentOf(stored), { documentId, attempt });
  return true;
}

function isAnswered(one: StoredDocument, other: StoredDocument, registry: Registry): boolean {
  const isHere = grassrootsOfDocument(one, registry) === grassrootsOfDocument(other, registry);
  const isSaidOn = (paper: StoredDocument, { documentId }: StoredDocument) =>
    isAnsweredBeside(paper, { documentId, isHere });
  return isSaidOn(one, other) || isSaidOn(other, one);
}

/** False where one of them counts no more, waits for a person already, or a person has said what they are. */
async function isRaised(store: Store, { earlier, later }: Pair, { registry, at }: { registry: Registry; at: string }) {
  const first = await store.documents.get(earlier.documentId);
  const second = await store.documents.get(later.documentId);
  if (!first || !second || !asItCounts(first) || !countsNow(second)) return false;
  if (isAnswered(first, second, registry)) return false;
  const event = { type: 'doubled' as const, at, by: 'system', about: first.documentId };
  return (await store.documents.replaceUnchanged({ ...second, events: [...second.events, event] })) !== undefined;
}

export interface Reconciled {
  /** Entered in the index, where they were missing. */
  readonly entered: number;
  /** Opened for a person. */
  readonly doubled: readonly string[];
}

export async function reconcileDecisions(store: Store, now: Date): Promise<Reconciled> {
  const registry = await readRegistry(store);
  let entered = 0;
  const counting: Decision[] = [];
  for await (const stored of everyPaper(store, registry)) {
    if (!decides(stored.checked) || isSilent(stored)) continue;
    if (await enterWhereMissing(store, stored)) entered += 1;
    const counted = asItCounts(stored);
    if (!counted) continue;
    const { documentId, settledAt: since } = counted;
    counting.push({ documentId, since, document: briefOf(documentOf(counted)) });
  }
  const doubled: string[] = [];
  for (const pair of pairsOfOneAct(counting)) {
    if (await isRaised(store, pair, { registry, at: now.toISOString() })) doubled.push(pair.later.documentId);
  }
  return { entered, doubled };
}
