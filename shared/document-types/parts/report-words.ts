// Which count a row's words name: the nearest of all wordings, with the numbers in it exact ("31 - 35" is not "36 - 40").
import { squeeze } from '../../fields/fold.ts';
import { findAll, toleranceFor } from '../../fields/match.ts';
import { counted, ratios } from './report-lexicon.ts';

const item = /^[\s\-–+•*.,:;|_'"]*(?:(?:[0-9]{1,2}|[IVX]{1,4}|[a-eA-EđĐ])\s*[.)/-]+\s*)?[\s\-–+•*.,:;|]*/u;
const before = /^(?:trong do|chia ra|gom)[:\s,-]*/u;

/** Without item number and "trong đó", folded. `a) Trong đó: nữ` -> `nu` */
export function bareWording(text: string): string {
  const plain = Array.from(text.normalize('NFC').replace(item, '')).join('');
  const folded = plain.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/gu, 'd').toLowerCase();
  return squeeze(folded.replace(before, ''));
}

interface Wording {
  readonly name: string;
  readonly letters: string;
}

const wordings: readonly Wording[] = Object.entries({ ...counted, ...ratios }).flatMap(([name, { label, rows = [] }]) =>
  [label, ...rows].flatMap((wording) => {
    const letters = bareWording(wording);
    return [{ name, letters }, ...(letters.startsWith('so') ? [{ name, letters: letters.slice(2) }] : [])];
  }),
);

const digitsOf = (letters: string) => letters.replace(/[^0-9]/g, '');

function costOf(letters: string, wording: string): number {
  if (letters === wording) return 0;
  if (Math.abs(letters.length - wording.length) > 3 || digitsOf(letters) !== digitsOf(wording)) return Infinity;
  const [match] = findAll(letters, wording)
    .filter(({ start, end }) => start <= 1 && end >= letters.length - 1)
    .sort((a, b) => a.cost - b.cost);
  return match && match.cost <= toleranceFor(wording.length) * 0.7 ? match.cost + 1 : Infinity;
}

/** Words that may stand behind what is counted without changing it. */
const behind = /(?:trong(?:quy|ky)(?:baocao|nay)?|nguoi|dongchi|quynay|kynay)$/u;

const known = new Map<string, string | undefined>();

function nearest(letters: string): string | undefined {
  const costs = wordings.map(({ name, letters: wording }) => ({ name, cost: costOf(letters, wording) }));
  const best = Math.min(...costs.map(({ cost }) => cost));
  const names = new Set(costs.filter(({ cost }) => cost === best).map(({ name }) => name));
  return best < Infinity && names.size === 1 ? [...names][0] : undefined;
}

/** `Số đảng viên mới kết nạp trong quý` -> `admitted`; nothing where no wording or more than one fits. */
export function countNamed(text: string): string | undefined {
  const letters = bareWording(text);
  if (!known.has(letters)) {
    const withoutNote = bareWording(text.replace(/\([^)]*\)?\s*$/u, ''));
    known.set(
      letters,
      nearest(letters) ??
        nearest(letters.replace(behind, '')) ??
        nearest(withoutNote) ??
        nearest(withoutNote.replace(behind, '')),
    );
  }
  return known.get(letters);
}
