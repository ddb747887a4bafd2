// Who signs a paper, for which body, and who receives it.
import type { Order } from './form.ts';

/** `T/M CHI BỘ` / `BÍ THƯ` / signature, seal / name. */
export interface Signing {
  readonly body: string;
  readonly role: string;
  readonly name: string;
  readonly seal?: string;
  readonly receivers: readonly string[];
  readonly onBehalf?: 'TM.';
}

/** Points more or less, and millimetres for the signature, where the paper is small. */
export interface SizedSigning extends Signing {
  readonly grow?: number;
  readonly height?: number;
}

/** Gives role and name of the signer; answers the line above the role: `T/M CHI BỘ`. */
export function giveSigner({ writer, habits }: Pick<Order, 'writer' | 'habits'>, signing: Signing): string {
  const { body, role, name } = signing;
  const onBehalf = signing.onBehalf ?? habits.onBehalf;
  const first = `${onBehalf} ${body}`;
  const other = onBehalf === 'T/M' ? 'TM.' : 'T/M';
  writer.text('signerRole', `${first} ${role}`, [role, first, `${other} ${body} ${role}`]);
  writer.plainName('signer', name);
  return first;
}

export interface Signer extends SizedSigning {
  /** Above the signature, where one signs not for a body: `KT. GIÁM ĐỐC` / `PHÓ GIÁM ĐỐC`. */
  readonly lines?: readonly string[];
  /** A degree before the name. */
  readonly degree?: string;
}

/** What stands above the signature, line by line. */
export function roleLines(order: Order, signing: Signer): readonly string[] {
  const { writer } = order;
  if (signing.lines === undefined) return [giveSigner(order, signing), signing.role];
  writer.text('signerRole', signing.lines.join(' '), signing.lines.length > 1 ? signing.lines : []);
  writer.plainName('signer', signing.name);
  return signing.lines;
}
