// A reviewer's command on a document, decided on the version that the reviewer saw and written under it.
import type { ReviewCommand } from '../../events/api/review.ts';
import { documentTypeOf } from '../../shared/document-types/registry.ts';
import { Fault } from '../../shared/fault.ts';
import type { StoredDocument } from '../../shared/review/document.ts';
import { decide } from '../../shared/review/decide.ts';
import type { Deciding } from '../../shared/review/decide.ts';
import { signatureOf } from './caller.ts';
import type { Caller } from './caller.ts';
import type { Deps } from './deps.ts';
import { causeOf } from './settling.ts';

function knownOf(document: StoredDocument): Pick<Deciding, 'fields' | 'findings'> {
  const type = documentTypeOf(document.checked.documentType);
  const inside = new Set(type?.rules.map(({ id }) => id));
  return {
    fields: type?.fields ?? {},
    // Rules inside the document are asked again of what it says now; what other papers say of it stands as it was found.
    findings: (now) => [
      ...(type?.rules.flatMap((rule) => rule.check(now)) ?? []),
      ...document.checked.findings.filter(({ rule, documents }) => !inside.has(rule) || documents.length > 1),
    ],
  };
}

export async function decideOn(document: StoredDocument, command: ReviewCommand, caller: Caller, deps: Deps) {
  const { documentId, version } = document;
  if (command.version !== version) throw new Fault('conflict', 'document.changed', { version });
  const about = { by: signatureOf(caller), at: deps.now().toISOString(), ...knownOf(document) };
  const events = decide(command, document, about);
  await deps.settling.announce(documentId);
  const decided = await deps.store.documents.replace({ ...document, events: [...document.events, ...events] });
  await deps.settling.begin(documentId, causeOf(decided));
  return decided;
}
