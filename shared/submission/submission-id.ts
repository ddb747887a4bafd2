// `s` and 25 characters of base32(sha256(unit, hash of the bytes)): the same bytes twice from one unit are one submission.
// Base32 of RFC 4648 in lower case; 125 bits of the hash.
import { createHash } from 'node:crypto';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

function base32(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xfff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += alphabet[(value >> bits) & 31];
    }
  }
  return text;
}

export function submissionIdOf(unit: string, sha256: string): string {
  const digest = createHash('sha256').update(`${unit}\0${sha256}`).digest();
  return `s${base32(digest).slice(0, 25)}`;
}
