// hoso dossier annul ID | move ID --to CODE: an admin's decisions on a dossier, with the reason.
import type { ReplyOf } from '../../events/api.ts';
import { connect } from '../connect.ts';
import { readDay } from '../day.ts';
import { exitCodes } from '../failure.ts';
import type { Context } from '../program.ts';

async function printChange({ terminal }: Context, reply: ReplyOf<'annulDossier'>, done: { vi: string; en: string }) {
  if (terminal.json) await terminal.printJson(reply);
  else await terminal.print(`${done[terminal.language]}: ${reply.documents.join(', ')}`);
  return exitCodes.done;
}

interface Annulling {
  readonly reason: string;
  readonly document?: string;
  readonly duplicate?: boolean;
  readonly paper?: string;
}

export async function annulDossier(context: Context, id: string, options: Annulling): Promise<number> {
  const { reason, document, paper, duplicate } = options;
  const body = { reason, document, paper, cause: duplicate ? ('duplicate' as const) : ('annulled' as const) };
  const reply = await connect(context).call('annulDossier', { params: { id }, body });
  return printChange(context, reply, { vi: 'Đã hủy', en: 'Annulled' });
}

export async function moveDossier(
  context: Context,
  id: string,
  { to, reason, on: given }: { to: string; reason: string; on?: string },
): Promise<number> {
  const on = given === undefined ? undefined : readDay(given);
  const reply = await connect(context).call('moveDossier', { params: { id }, body: { to, reason, on } });
  return printChange(context, reply, { vi: `Đã chuyển sang ${to}`, en: `Moved to ${to}` });
}
