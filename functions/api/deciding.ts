// A reviewer's command on a document, decided on the version that the reviewer saw and written under it.
import type { ReviewCommand } from '../../events/api/review.ts';
import { documentTypeOf } from '../../shared/document-types/registry.ts';
import { Fault } from '../../shared/fault.ts';
import { countedBesideAs } from '../../shared/review/beside.ts';
import type { StoredDocument } from '../../shared/review/document.ts';
import { decide, previewOf } from '../../shared/review/decide.ts';
import type { Deciding } from '../../shared/review/decide.ts';
import { asItCounts, documentOf, judgementOf } from '../../shared/review/evolve.ts';
import type { Finding } from '../../shared/rules/finding.ts';
import type { KnownOfUnit } from '../../shared/unit-reports/unit-rule.ts';
import { findingsAgainstUnit, unitRules } from '../../shared/unit-reports/unit-rules.ts';
import { registryOf } from '../../shared/units/registry.ts';
import { nothingUnderWay } from '../check/companions.ts';
import { sameActBeside } from '../check/elsewhere.ts';
import { knownOfUnit } from '../check/unit-knowledge.ts';
import { countsNow } from '../settle/papers.ts';
import { grassrootsOfDocument } from '../settle/whereabouts.ts';
import { signatureOf } from './caller.ts';
import type { Caller } from './caller.ts';
import type { Deps } from './deps.ts';
import { causeOf } from './settling.ts';
import { dossierNamed } from './named-dossier.ts';
import type { Looking } from './named-dossier.ts';
import { birthDatesOf, dossiersBeside, peopleOfPaper } from './whose.ts';

/** What is known of the unit whose own paper this is, as it would stand with what is being corrected. */
async function knownNow(document: StoredDocument, deps: Deps): Promise<KnownOfUnit | undefined> {
  const { unit, documentId, settledAt } = document;
  const registry = registryOf(await deps.registry());
  const around = { store: deps.store, work: nothingUnderWay };
  const about = { unit, documentId, uploadedAt: settledAt, registry, deps: around };
  return knownOfUnit(documentOf(document), about);
}

const againstUnit = new Set(unitRules.map(({ id }) => id));

/**
 * Rules inside the document and, of a unit's own paper, those against what is known of the unit are asked again of what
 * it says now; what other papers of a person say of it stands as it was found.
 */
function findingsOf(document: StoredDocument, known: KnownOfUnit | undefined): Deciding['findings'] {
  const { findings: standing } = judgementOf(document);
  const rules = documentTypeOf(document.checked.documentType)?.rules ?? [];
  const inside = new Set(rules.map(({ id }) => id));
  const isAskedAgain = ({ rule, documents }: Finding) =>
    (inside.has(rule) && documents.length <= 1) || (known !== undefined && againstUnit.has(rule));
  return (now) => [
    ...rules.flatMap((rule) => rule.check(now)),
    ...(known ? findingsAgainstUnit(now, known) : []),
    ...standing.filter((finding) => !isAskedAgain(finding)),
  ];
}

const approves = (command: ReviewCommand) =>
  command.command === 'approve' || (command.command === 'correct' && command.approve === true);

/** Papers by which the same act counts already, or may: in another unit, or under a name or day read otherwise. */
async function countedBeside(document: StoredDocument, deps: Deps): Promise<NonNullable<Deciding['twice']>> {
  const { documentId } = document;
  const registry = registryOf(await deps.registry());
  const near = await dossiersBeside(document, { store: deps.store, registry });
  const dossier = new Set(near.find(({ holds }) => holds)?.documents.map((one) => one.documentId));
  const own = { documentId, grassrootsUnit: grassrootsOfDocument(document, registry), dossier };
  const around = { deps: { store: deps.store, work: nothingUnderWay }, registry };
  const doubled = countedBesideAs(document);
  const others = [
    ...(doubled === undefined ? [] : [{ documentId: doubled, code: 'decision.counted-twice' }]),
    ...(await sameActBeside(documentOf(document), own, around)).filter((other) => other.documentId !== doubled),
  ];
  const stored = await Promise.all(others.map((other) => deps.store.documents.get(other.documentId)));
  return others.filter((_, at) => stored[at] && asItCounts(stored[at]));
}

const namedIn = (command: ReviewCommand) => ('dossier' in command ? command.dossier : undefined);

/** Whose a paper is may be said, or said anew, where there are two of its name. */
const saysWhose = (command: ReviewCommand) =>
  namedIn(command) !== undefined || (command.command === 'correct' && 'birthDate' in command.fields);

interface Wanted {
  readonly command: ReviewCommand;
  readonly about: { readonly at: string; readonly by: string };
  readonly deps: Deps;
}

/** `document` as it stands with what the command corrects, so that a name put right finds its dossier. */
async function named(document: StoredDocument, command: ReviewCommand, caller: Looking): Promise<Deciding['named']> {
  const id = namedIn(command);
  if (id === undefined) return undefined;
  if (command.command === 'correct' && 'birthDate' in command.fields) {
    throw new Fault('invalid-input', 'person.said-twice');
  }
  return dossierNamed(id, document, caller);
}

/** What counts and is unclear, or was said to be the wrong one's, is decided on as if its namesake had opened it. */
async function opened(document: StoredDocument, { command, about: { at, by }, deps }: Wanted): Promise<StoredDocument> {
  const isSaid = documentOf(document).fields['birthDate']?.state === 'found';
  if (!countsNow(document) || (isSaid && !saysWhose(command))) return document;
  if ((await peopleOfPaper(document, deps)).length < 2) return document;
  return { ...document, events: [...document.events, { type: 'unclear', at, by }] };
}

/** What stands against an approval and is known beside the paper. */
async function besideApproval(document: StoredDocument, { command, deps }: Wanted) {
  if (!approves(command)) return {};
  const people = await peopleOfPaper(document, deps);
  return { namesakes: people.map(birthDatesOf), twice: await countedBeside(document, deps) };
}

interface Deciders extends Looking {
  readonly caller: Caller;
}

export async function decideOn(found: StoredDocument, command: ReviewCommand, { caller, scope, deps }: Deciders) {
  const { documentId, version } = found;
  if (command.version !== version) throw new Fault('conflict', 'document.changed', { version });
  const fields = documentTypeOf(found.checked.documentType)?.fields ?? {};
  const said = { by: signatureOf(caller), at: deps.now().toISOString(), fields };
  const document = await opened(found, { command, about: said, deps });
  const about = { ...said, named: await named(previewOf(command, document, said), command, { scope, deps }) };
  const preview = previewOf(command, document, about);
  const known = await knownNow(preview, deps);
  const events = decide(command, document, {
    ...about,
    findings: findingsOf(document, known),
    ...(await besideApproval(preview, { command, about, deps })),
  });
  await deps.settling.announce(documentId);
  const decided = await deps.store.documents.replace({ ...document, events: [...document.events, ...events] });
  await deps.settling.begin(documentId, causeOf(decided));
  return decided;
}
