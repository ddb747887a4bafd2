// Who was called to a meeting, who came, who stayed away: the fields' names put into a house's wording.
import type { Order } from './form.ts';

/** `{membersTotal}`, `{presentTotal}`, `{absentTotal}` and so on begin with these. */
export const groups = ['members', 'present', 'absent'] as const;

/** `chính thức {O}, dự bị {P}`, `present` -> `chính thức {presentOfficial}, dự bị {presentProbationary}` */
export const split = (wording: string, group: string) =>
  wording.replace('{O}', `{${group}Official}`).replace('{P}', `{${group}Probationary}`);

/** Nothing where nobody stayed away. */
export const reason = ({ writer }: Order, before: string, after = '') =>
  writer.values.absentReason === undefined ? '' : `${before}{absentReason}${after}`;
