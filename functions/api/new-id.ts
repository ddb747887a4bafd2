// Ids that nobody can guess and that never meet: 128 random bits, readable in a key.
import { randomBytes } from 'node:crypto';

export const newId = (): string => randomBytes(16).toString('hex');
