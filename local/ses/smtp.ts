// A mail server, named as `smtp://user:password@host:587` or `smtps://…:465`.
import { createTransport } from 'nodemailer';
import type { Send } from './outbox.ts';

function addressesOf(eml: string): { from: string; to: string[] } {
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(eml)?.[1]?.trim() ?? '';
  return { from: header('From'), to: header('To').split(', ') };
}

export function smtp(url: string | undefined): Send | undefined {
  if (url === undefined || url === '') return undefined;
  const transport = createTransport(url);
  return async (eml) => {
    await transport.sendMail({ envelope: addressesOf(eml), raw: eml });
  };
}
