// One of two printed words: the form prints both and the wrong one is struck out ("02. Nam, Nữ"), or one alone is written
// behind its label ("Giới tính: Nữ", "Nam, nữ: Nam").
import { missing, readParts, unreadable } from '../../fields/located.ts';
import { after } from '../../fields/locate.ts';
import type { Labels } from '../../fields/locate.ts';
import { squeeze } from '../../fields/fold.ts';
import { partsOf } from '../../fields/stream.ts';
import type { WordPart } from '../../fields/stream.ts';
import type { LocatedField, Locator } from '../document-type.ts';
import { bodyOf } from './body.ts';
import type { Region } from './locators.ts';

export interface Choice {
  readonly options: readonly [string, string];
  readonly labels: Labels;
  readonly region: Region;
}

/** From here on a word is struck out; the other one must show nothing of the kind. */
const surelyStruck = 0.85;

function optionOf({ placed: { word } }: WordPart, options: Choice['options']): string | undefined {
  const read = [word.text, word.readings.a, word.readings.b].map((text) => squeeze(text ?? ''));
  return options.find((option) => read.includes(squeeze(option)));
}

/** Both words close together, in either order. */
function pairIn(parts: readonly WordPart[], options: Choice['options']): readonly [WordPart, WordPart] | undefined {
  for (const [index, first] of parts.entries()) {
    const own = optionOf(first, options);
    const second = parts.slice(index + 1, index + 3).find((part) => {
      const other = optionOf(part, options);
      return other !== undefined && other !== own;
    });
    if (own !== undefined && second) return [first, second];
  }
  return undefined;
}

function chosen(part: WordPart, options: Choice['options']): LocatedField {
  const field = readParts('text', [part]);
  const value = optionOf(part, options);
  if (!field.evidence || value === undefined) return unreadable([part]);
  return { ...field, value, why: [...field.why, 'lexicon'], evidence: { ...field.evidence, closed: true } };
}

function leftOver([first, second]: readonly [WordPart, WordPart], options: Choice['options']): LocatedField {
  const [a, b] = [first.placed.word.struck, second.placed.word.struck];
  if ((a ?? 0) >= surelyStruck && b === undefined) return chosen(second, options);
  if ((b ?? 0) >= surelyStruck && a === undefined) return chosen(first, options);
  return unreadable([first, second]);
}

/** "Nam, nữ: Nam": a label of both words, and one of them behind its colon. */
function answerBehind(
  parts: readonly WordPart[],
  label: WordPart,
  options: Choice['options'],
): LocatedField | undefined {
  const [answer] = parts.slice(parts.indexOf(label) + 1);
  const isLabel = /:\s*$/u.test(label.placed.word.text);
  return isLabel && answer && optionOf(answer, options) !== undefined ? chosen(answer, options) : undefined;
}

export function choice({ options, labels, region }: Choice): Locator {
  return ({ pages }) => {
    const body = bodyOf(pages);
    const span = region(body);
    if (!span) return missing;
    const parts = partsOf(body, span);
    const pair = pairIn(parts, options);
    // "Nam, Nữ: Nam, Nữ": the label has the words of the answer.
    const second = pair && pairIn(parts.slice(parts.indexOf(pair[1]) + 1).slice(0, 3), options);
    const alone = pair && !second ? answerBehind(parts, pair[1], options) : undefined;
    if (pair) return alone ?? leftOver(second ?? pair, options);
    const place = after(body, span, labels);
    const written = place ? partsOf(body, place).slice(0, 3) : [];
    const [only, ...more] = written.filter((part) => optionOf(part, options) !== undefined);
    if (only && more.length === 0) return chosen(only, options);
    return place ? unreadable(written) : missing;
  };
}
