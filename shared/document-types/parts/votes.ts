// Votes in a sentence: "… tán thành … là 10 đồng chí (đạt 83,33%) … không tán thành 01 đồng chí (chiếm 8,33%)".
import { missing, readSpan } from '../../fields/located.ts';
import { allMatches, upTo, wholeOf, within } from '../../fields/locate.ts';
import type { Labels } from '../../fields/locate.ts';
import type { Span, TextStream } from '../../fields/stream.ts';
import type { FieldKind, Locator } from '../document-type.ts';
import { bodyOf } from './body.ts';
import type { Region } from './locators.ts';

const inFavour: Labels = ['tán thành', 'đồng ý', 'nhất trí'];
const against: Labels = ['không tán thành', 'không đồng ý', 'không nhất trí'];

function isDenied(body: TextStream, start: number): boolean {
  return body.letters.slice(Math.max(0, start - 6), start).endsWith('khong');
}

/** Behind the first word of favour that a number follows, up to the votes against. */
function favourSpan(body: TextStream, span: Span): Span | undefined {
  return allMatches(body, span, inFavour)
    .filter(({ start }) => !isDenied(body, start))
    .map(({ end }) => within(upTo(body, { start: end, end: span.end }, against), 220))
    .find((value) => readSpan('int', body, value).state === 'found');
}

function againstSpan(body: TextStream, span: Span): Span | undefined {
  const [match] = allMatches(body, span, against);
  return match && upTo(body, within({ start: match.end, end: span.end }, 70), ['với lý do', 'lý do', 'tán thành']);
}

export function votes(
  side: 'for' | 'against',
  kind: FieldKind & ('int' | 'percent'),
  region: Region = wholeOf,
): Locator {
  return ({ pages }) => {
    const body = bodyOf(pages);
    const span = region(body);
    const place = span && (side === 'for' ? favourSpan(body, span) : againstSpan(body, span));
    return place ? readSpan(kind, body, place) : missing;
  };
}
