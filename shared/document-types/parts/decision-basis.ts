// The resolution a decision rests on: "Xét Nghị quyết số 179-NQ/ĐU, ngày 06 tháng 7 năm 2022 của …".
import { after, allMatches, upTo, wholeOf, within } from '../../fields/locate.ts';
import type { Labels } from '../../fields/locate.ts';
import { missing, readSpan } from '../../fields/located.ts';
import type { Span, TextStream } from '../../fields/stream.ts';
import type { LocatedSpec } from '../build.ts';
import type { FieldKind, Locator } from '../document-type.ts';
import { bodyOf } from './body.ts';
import { uses } from './groups.ts';

const cited: Labels = [
  'Xét Nghị quyết số',
  'Nghị quyết số',
  'Xét Nghị quyết',
  'Tờ trình số',
  'Xét đề nghị tại Nghị quyết',
];

/** Before the first article: what follows it does not cite. */
function preamble(body: TextStream): Span {
  return upTo(body, wholeOf(body), ['Điều 1']) ?? wholeOf(body);
}

/** A citation ends where the next begins. */
export function citation(body: TextStream, region: Span, labels: Labels): Span | undefined {
  const [first] = allMatches(body, region, labels);
  const span = first && within({ start: first.end, end: region.end }, 110);
  return upTo(body, span, ['Nghị quyết số', 'Căn cứ']);
}

export function cites(kind: FieldKind, labels: Labels = cited, region: (body: TextStream) => Span = preamble): Locator {
  return ({ pages }) => {
    const body = bodyOf(pages);
    const span = citation(body, region(body), labels);
    if (!span) return missing;
    // "1. 179-NQ/ĐU ngày 06 …": the number ends at the day, the date begins behind it.
    const day = after(body, span, ['ngày']);
    if (kind === 'date') return readSpan('date', body, day ?? span);
    return readSpan(kind, body, within(upTo(body, span, ['ngày']), 30));
  };
}

export const decisionBasis: Readonly<Record<string, LocatedSpec>> = {
  basisResolutionNumber: {
    kind: 'documentNumber',
    label: 'Xét Nghị quyết số',
    gates: uses.basis,
    locate: cites('documentNumber'),
  },
  basisResolutionDate: { kind: 'date', label: 'ngày … (nghị quyết)', gates: uses.deadlines, locate: cites('date') },
};
