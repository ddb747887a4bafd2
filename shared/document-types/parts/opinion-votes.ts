// The two votes of forms 5 and 12: "Số đồng chí đại diện các đoàn thể … tán thành … là 07 đồng chí, trong tổng số 07 …
// (đạt 100%). Số không tán thành 00 đồng chí", then the same of the chi ủy nơi cư trú. Houses head each vote with who was
// asked ("2. Chi ủy nơi cư trú: hỏi 05 đồng chí; số tán thành …").
import type { LocatedSpec } from '../build.ts';
import { squeeze } from '../../fields/fold.ts';
import { readIntegers } from '../../fields/integer.ts';
import { allMatches, upTo, wholeOf, within } from '../../fields/locate.ts';
import type { Labels } from '../../fields/locate.ts';
import { missing, narrow, readParts } from '../../fields/located.ts';
import type { Match } from '../../fields/match.ts';
import { partsOf, textOfParts } from '../../fields/stream.ts';
import type { Span, TextStream } from '../../fields/stream.ts';
import type { LocatedField, Locator } from '../document-type.ts';
import { bodyOf } from './body.ts';
import { uses } from './groups.ts';
import { opinionTable } from './opinion-table.ts';
import type { Opinion, Opinions } from './opinion-table.ts';
import { denials, favours, votes } from './votes.ts';
import type { Favour } from './votes.ts';

type Group = 'mass' | 'residence';

const markers: Readonly<Record<Group, Labels>> = {
  mass: [
    'đồng chí đại diện các đoàn thể',
    'đại diện các đoàn thể',
    'các đoàn thể chính trị - xã hội',
    'đoàn thể chính trị - xã hội',
    'tổ chức chính trị - xã hội',
    'đại diện đoàn thể',
    'tổ chức đoàn thể',
    'các đoàn thể',
  ],
  residence: [
    'chi ủy nơi cư trú',
    'chi bộ nơi cư trú',
    'cấp ủy nơi cư trú',
    'nơi cư trú',
    'nơi thường trú',
    'khu dân cư',
  ],
};
const otherGroup: Readonly<Record<Group, Group>> = { mass: 'residence', residence: 'mass' };

const hasNumber = (body: TextStream, { before, behind }: Favour) =>
  [before, behind].some((span) => readIntegers(textOfParts(partsOf(body, span))).length > 0);

/** Up to the words of the other group, or to a second vote where those were not read. */
function voteFrom(body: TextStream, { end }: Match, group: Group): Span | undefined {
  const whole = { start: end, end: body.letters.length };
  const section = upTo(body, whole, markers[otherGroup[group]]) ?? whole;
  const [first] = favours(body, section);
  if (!first || !hasNumber(body, first)) return undefined;
  const [denied] = denials(body, { start: first.behind.start, end: section.end });
  const [next] = denied ? favours(body, { start: denied.end, end: section.end }) : [];
  return { start: section.start, end: next?.before.end ?? section.end };
}

/** The title names both groups, and lists of who was asked do: the last place that a vote follows is the one. */
function groupSpan(body: TextStream, group: Group): Span | undefined {
  const places = allMatches(body, wholeOf(body), markers[group]);
  return places.flatMap((place) => voteFrom(body, place, group) ?? []).at(-1);
}

const nowhere: Span = { start: 0, end: 0 };
const region = (group: Group) => (body: TextStream) => groupSpan(body, group) ?? nowhere;

/** "trong tổng số 07 đồng chí được hỏi ý kiến", "hỏi 16 đồng chí", "07 đồng chí được hỏi", "16/16 đồng chí tán thành" */
const announcing: Labels = [
  ...['trong tổng số', 'trên tổng số', 'tổng số', 'được hỏi ý kiến', 'lấy ý kiến', 'xin ý kiến', 'hỏi ý kiến', 'hỏi'],
  ...['phát ra', 'số được hỏi', 'tham gia ý kiến', 'tham gia góp ý'],
];
const filler = /^(?:so|phieu|dongchi|dc|nguoi|uyvien|dangvien|daidien|cua|la|co|gom|duoc|tong)*$/;

function askedBehind(body: TextStream, span: Span): LocatedField | undefined {
  for (const { end } of allMatches(body, span, announcing)) {
    const parts = partsOf(body, within({ start: end, end: span.end }, 40) ?? span);
    const text = textOfParts(parts);
    const [number] = readIntegers(text);
    const between = number && text.slice(0, number.index);
    // "được hỏi); 0 đồng chí không tán thành": the clause of those asked has ended.
    if (number && between !== undefined && !/[;.]/u.test(between) && filler.test(squeeze(between)))
      return readParts('int', narrow(parts, number.index, number.length));
  }
  return undefined;
}

/** "16/18", "16 trong 18", "16 trên tổng số 18" */
const sharePattern =
  /(?<![0-9/])[0-9]{1,3}\s*(?:\/|(?:đồng chí\s+)?tr(?:ong|ên)(?:\s+tổng)?(?:\s+số)?)\s*([0-9]{1,3})(?![0-9/])/u;

function askedOf(body: TextStream, span: Span): LocatedField {
  const parts = partsOf(body, span);
  const share = sharePattern.exec(textOfParts(parts));
  const whole = share?.[1];
  if (share && whole !== undefined)
    return readParts('int', narrow(parts, share.index + share[0].length - whole.length, whole.length));
  return askedBehind(body, span) ?? missing;
}

/** "Lấy ý kiến 49 đồng chí đại diện các đoàn thể nơi công tác: …": before the words that name the group. */
function askedInHeading(body: TextStream, { start }: Span): LocatedField | undefined {
  const parts = partsOf(body, { start: Math.max(0, start - headingReach), end: start });
  const found = /ý kiến\s+(?:của\s+)?(\d{1,3})\s+(?:đồng chí|đ\/c)[^.;:\d]*$/iu.exec(
    textOfParts(parts).normalize('NFC'),
  );
  const number = found?.[1];
  if (!found || number === undefined) return undefined;
  return readParts('int', narrow(parts, found.index + found[0].indexOf(number), number.length));
}

/**
 * The total of a list ("tổng số có: 23 đồng chí") is no vote's: it is looked for behind the word of the vote first, and
 * before it only right behind the heading.
 */
const asked =
  (group: Group): Locator =>
  ({ pages }) => {
    const body = bodyOf(pages);
    const span = groupSpan(body, group);
    const [first] = span ? favours(body, span) : [];
    if (!span || !first) return missing;
    const behindIt = askedOf(body, { start: first.behind.start, end: first.behind.end });
    if (behindIt.state === 'found') return behindIt;
    const before = askedOf(body, {
      start: Math.max(span.start, first.before.end - headingReach),
      end: first.before.end,
    });
    return before.state === 'found' ? before : (askedInHeading(body, span) ?? missing);
  };

const headingReach = 70;

const names: Readonly<Record<Group, string>> = { mass: 'đại diện các đoàn thể', residence: 'chi ủy nơi cư trú' };

const tables = new WeakMap<TextStream, Opinions | 'broken' | null>();

function tableOf(body: TextStream): Opinions | 'broken' | null {
  const known = tables.get(body);
  if (known !== undefined) return known;
  const table = opinionTable(body, markers.mass, markers.residence) ?? null;
  tables.set(body, table);
  return table;
}

/** From the table, where the paper has one; the words around its cells say nothing of whose they are. */
const orTable =
  (group: Group, name: keyof Opinion, locate: Locator): Locator =>
  (input) => {
    const table = tableOf(bodyOf(input.pages));
    return table === 'broken' ? missing : (table?.[group][name] ?? locate(input));
  };

function groupFields(group: Group): Readonly<Record<string, LocatedSpec>> {
  const label = names[group];
  return {
    [`${group}For`]: {
      kind: 'int',
      label: `${label} tán thành`,
      gates: uses.vote,
      locate: orTable(group, 'For', votes('for', 'int', region(group))),
    },
    [`${group}Asked`]: {
      kind: 'int',
      label: `${label}, trong tổng số được hỏi ý kiến`,
      gates: uses.vote,
      locate: orTable(group, 'Asked', asked(group)),
    },
    [`${group}ForPercent`]: {
      kind: 'percent',
      label: `${label} (đạt …%)`,
      optional: true,
      locate: orTable(group, 'ForPercent', votes('for', 'percent', region(group))),
    },
    [`${group}Against`]: {
      kind: 'int',
      label: `${label} không tán thành`,
      optional: true,
      locate: orTable(group, 'Against', votes('against', 'int', region(group))),
    },
  };
}

export const opinionVotes: Readonly<Record<string, LocatedSpec>> = {
  ...groupFields('mass'),
  ...groupFields('residence'),
};
