// Who led a meeting or took its minutes: named behind the office ("Thư ký: đồng chí …"), or before it ("đồng chí …, Bí thư
// Chi bộ, làm chủ tọa").
import { missing, readParts, readSpan } from '../../fields/located.ts';
import { allMatches, upTo, wholeOf, within } from '../../fields/locate.ts';
import type { Labels } from '../../fields/locate.ts';
import { fold } from '../../fields/fold.ts';
import type { Match } from '../../fields/match.ts';
import { inParagraph } from '../../fields/paragraph.ts';
import { partsOf, textOfParts } from '../../fields/stream.ts';
import type { Span, TextStream } from '../../fields/stream.ts';
import type { LocatedField, Locator } from '../document-type.ts';
import { bodyOf } from './body.ts';

const addresses: Labels = ['đồng chí', 'đ/c', 'ông', 'bà'];
/** Letters before the office in which its holder is named, his own office between them. */
const reachBefore = 75;

function nameIn(body: TextStream, span: Span | undefined): LocatedField {
  return span ? readParts('name', inParagraph(partsOf(body, span))) : missing;
}

/** The text on each side, with the sign that stands at the office itself. */
function around(body: TextStream, { start, end }: Match): { before: string; behind: string } {
  const from = Math.max(0, start - reachBefore);
  const to = Math.min(body.letters.length, end + 30);
  return {
    before: fold(textOfParts(partsOf(body, { start: from, end: start }))),
    behind: fold(textOfParts(partsOf(body, { start: Math.max(0, end - 1), end: to }))).slice(1),
  };
}

const meeting = '(?:\\s*(?:hoi nghi|cuoc hop|phien hop|buoi hop))?';
const endsHere = new RegExp(`^${meeting}\\s*[;,.]`);
const goesOn = new RegExp(`^${meeting}\\s*(?:[:–-]|la\\b|(?:dong chi|d/c|ong|ba)\\b)`);
/** "… làm chủ tọa", "được cử làm thư ký", "do đồng chí … chủ trì" */
const isHeld = /(?:^|\s)(?:lam|giu vai tro|giu chuc|la)\s*$/;

function behindOffice(body: TextStream, { end }: Match, before: Labels): LocatedField {
  return nameIn(body, within(upTo(body, { start: end, end: body.letters.length }, before), 60));
}

/** "Lê Bá Lộc" addresses no "bà". */
function isInName({ words, wordAt }: TextStream, { start }: Match): boolean {
  const at = wordAt[start] ?? 0;
  return [words[at - 1], words[at]].every((word) => /^\p{Lu}/u.test(word?.characters.join('') ?? ''));
}

/** The last one addressed in the clause before the office. */
function beforeOffice(body: TextStream, { start }: Match): LocatedField {
  const span = { start: Math.max(0, start - reachBefore), end: start };
  const addressed = allMatches(body, span, addresses)
    .filter((match) => !isInName(body, match))
    .at(-1);
  if (!addressed) return missing;
  const between = textOfParts(partsOf(body, { start: addressed.end, end: start }));
  return /[.;]\s/u.test(between) ? missing : readSpan('name', body, { start: addressed.end, end: start });
}

export function leader(labels: Labels, before: Labels): Locator {
  return ({ pages }) => {
    const body = bodyOf(pages);
    // "Chu Thị" is nearly "Chủ trì": the place read best comes first.
    const offices = [...allMatches(body, wholeOf(body), labels)].sort((a, b) => a.cost - b.cost);
    const places = offices.map((office) => ({ office, ...around(body, office) }));
    const held = places.filter(({ before: head, behind }) => isHeld.test(head) || endsHere.test(behind));
    const others = places.filter((place) => !held.includes(place));
    const readings = [
      ...others
        .filter(({ behind }) => goesOn.test(behind))
        .map(
          ({ office }) =>
            () =>
              behindOffice(body, office, before),
        ),
      ...held.map(
        ({ office }) =>
          () =>
            beforeOffice(body, office),
      ),
      ...others.map(
        ({ office }) =>
          () =>
            behindOffice(body, office, before),
      ),
      ...others.map(
        ({ office }) =>
          () =>
            beforeOffice(body, office),
      ),
    ];
    for (const read of readings) {
      const named = read();
      if (named.state === 'found') return named;
    }
    const [first] = offices;
    return first ? readSpan('name', body, within({ start: first.end, end: body.letters.length }, 40)) : missing;
  };
}
