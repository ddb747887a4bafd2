// What is asked of a house for a whole paper: a sheet of a body, a letter of a person.
import type { Block } from '../page/content.ts';
import type { SizedSigning } from './signing.ts';

export interface Sheet<Signing extends SizedSigning = SizedSigning> {
  readonly documentType: string;
  readonly code: string;
  readonly motto?: readonly string[];
  readonly numbered?: boolean;
  readonly name: string;
  readonly about: string;
  /** Set after header and title, so that a value stands first where a reader meets it first. */
  readonly body: () => readonly Block[];
  readonly signing: Signing;
}

export interface Letter {
  readonly documentType: string;
  readonly code: string;
  readonly name: string;
  readonly about: string;
  /** In some houses a bar parts lines. */
  readonly lines: readonly string[];
  readonly role: string;
  readonly by: string;
}
