// The resolution a decision rests on: "Xét Nghị quyết số 179-NQ/ĐU, ngày 06 tháng 7 năm 2022 của …".
import { after, allMatches, upTo, wholeOf, within } from '../../fields/locate.ts';
import type { Labels } from '../../fields/locate.ts';
import { narrow, readParts, readSpan } from '../../fields/located.ts';
import type { Span, TextStream } from '../../fields/stream.ts';
import type { LocatedSpec } from '../build.ts';
import { readDates } from '../../fields/date.ts';
import { fold } from '../../fields/fold.ts';
import { readDocumentNumbers } from '../../fields/document-number.ts';
import { partsOf, textOfParts } from '../../fields/stream.ts';
import type { FieldKind, LocatedField, Locator } from '../document-type.ts';
import { bodyOf } from './body.ts';
import { dayBehindLabel } from './day-behind.ts';
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

const proposals = /^\d+[a-c]?-(?:NQ|TTr|BC)\//;

interface Cited {
  readonly number?: LocatedField;
  readonly date?: LocatedField;
}

/** The one paper of a cell or committee that is named, however its number and day stand to each other. */
function onlyProposal(body: TextStream, region: Span): Cited {
  const parts = partsOf(body, region);
  const text = textOfParts(parts);
  const numbers = readDocumentNumbers(text).filter(({ value }) => proposals.test(value) && !/TW$/.test(value));
  const [number] = numbers;
  if (!number || new Set(numbers.map(({ value }) => value)).size > 1) return {};
  // The ground before it has a day of its own, and the sign between them is easily lost.
  const opening = [...fold(text.slice(0, number.index)).matchAll(/;|can cu|xet|theo|thuc hien/g)].at(-1);
  const start = opening?.index ?? 0;
  const end = text.slice(number.index).search(/;|\.\s+\p{Lu}|,?\s+(?:QUYẾT|Căn cứ)/u);
  const clause = text.slice(start, end < 0 ? text.length : number.index + end);
  const days = readDates(clause);
  const [day] = days;
  return {
    number: readParts('documentNumber', narrow(parts, number.index, number.length)),
    ...(day && days.length === 1 && { date: readParts('date', narrow(parts, start + day.index, day.length)) }),
  };
}

export function cites(kind: FieldKind, labels: Labels = cited, region: (body: TextStream) => Span = preamble): Locator {
  return ({ pages }) => {
    const body = bodyOf(pages);
    const span = citation(body, region(body), labels);
    // "1. 179-NQ/ĐU ngày 06 …": the number ends at the day, the date begins behind it.
    const own = kind === 'date' ? dayIn(body, span) : readSpan(kind, body, within(upTo(body, span, ['ngày']), 30));
    if (own.state === 'found') return own;
    const only = onlyProposal(body, region(body));
    return (kind === 'date' ? only.date : only.number) ?? own;
  };
}

const dayIn = (body: TextStream, span: Span | undefined) => dayBehindLabel(body, after(body, span, ['ngày']) ?? span);

export const decisionBasis: Readonly<Record<string, LocatedSpec>> = {
  basisResolutionNumber: {
    kind: 'documentNumber',
    label: 'Xét Nghị quyết số',
    gates: uses.basis,
    locate: cites('documentNumber'),
  },
  basisResolutionDate: { kind: 'date', label: 'ngày … (nghị quyết)', gates: uses.deadlines, locate: cites('date') },
};
