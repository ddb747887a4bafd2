// The two votes of forms 5 and 12: "Số đồng chí đại diện các đoàn thể … tán thành … là 07 đồng chí, trong tổng số 07 …
// (đạt 100%). Số không tán thành 00 đồng chí", then the same of the chi ủy nơi cư trú.
import type { LocatedSpec } from '../build.ts';
import { afterLast, allMatches, upTo, wholeOf, within } from '../../fields/locate.ts';
import { missing, readSpan } from '../../fields/located.ts';
import type { Match } from '../../fields/match.ts';
import type { Span, TextStream } from '../../fields/stream.ts';
import type { FieldKind, Locator } from '../document-type.ts';
import { bodyOf } from './body.ts';
import { uses } from './groups.ts';

type Group = 'mass' | 'residence';
type Count = 'For' | 'Asked' | 'ForPercent' | 'Against';

const residents = [
  'đồng chí trong chi ủy nơi cư trú',
  'đồng chí trong chi bộ nơi cư trú',
  'chi ủy nơi cư trú',
  'cấp ủy nơi cư trú',
];
const representatives = [
  'đồng chí đại diện các đoàn thể',
  'đại diện các đoàn thể',
  'các đoàn thể chính trị - xã hội nơi',
];

/** Behind the residents' vote no other is spoken of: where their label was not read, an earlier place that names them is not it. */
function residentsVote(body: TextStream, whole: Span): Match | undefined {
  const last = allMatches(body, whole, residents).at(-1);
  const isVote = last && allMatches(body, { start: last.end, end: whole.end }, representatives).length === 0;
  return isVote ? last : undefined;
}

function groupSpan(body: TextStream, group: Group): Span | undefined {
  const whole = wholeOf(body);
  const second = residentsVote(body, whole);
  if (group === 'residence') return second && { start: second.end, end: whole.end };
  return afterLast(body, { start: 0, end: second?.start ?? whole.end }, representatives);
}

const inFavour = ['tán thành', 'đồng ý', 'nhất trí'];
const against = ['không tán thành', 'không đồng ý'];

function countSpan(body: TextStream, span: Span, count: Count): Span | undefined {
  const favour = upTo(body, span, against);
  if (count === 'Against') {
    const [denied] = allMatches(body, span, against);
    return denied && within({ start: denied.end, end: span.end }, 40);
  }
  const [word] = favour ? allMatches(body, favour, inFavour) : [];
  // The total of a list ("tổng số có: 23 đồng chí") is no vote's: the word of the vote comes first.
  if (!favour || !word) return undefined;
  const asked = ['trong tổng số', 'trên tổng số', 'tổng số'];
  const first = upTo(body, favour, asked);
  // Without the word of the vote a number there may be that of a street group ("tổ dân phố số 5").
  if (count === 'For') return afterLast(body, first, inFavour);
  return afterLast(body, { start: word.end, end: favour.end }, asked);
}

function countOf(group: Group, count: Count, kind: FieldKind): Locator {
  return ({ pages }) => {
    const body = bodyOf(pages);
    const span = groupSpan(body, group);
    const place = span && countSpan(body, span, count);
    return place ? readSpan(kind, body, place) : missing;
  };
}

const names: Readonly<Record<Group, string>> = { mass: 'đại diện các đoàn thể', residence: 'chi ủy nơi cư trú' };

function groupFields(group: Group): Readonly<Record<string, LocatedSpec>> {
  const label = names[group];
  return {
    [`${group}For`]: {
      kind: 'int',
      label: `${label} tán thành`,
      gates: uses.vote,
      locate: countOf(group, 'For', 'int'),
    },
    [`${group}Asked`]: {
      kind: 'int',
      label: `${label}, trong tổng số được hỏi ý kiến`,
      gates: uses.vote,
      locate: countOf(group, 'Asked', 'int'),
    },
    [`${group}ForPercent`]: {
      kind: 'percent',
      label: `${label} (đạt …%)`,
      optional: true,
      locate: countOf(group, 'ForPercent', 'percent'),
    },
    [`${group}Against`]: {
      kind: 'int',
      label: `${label} không tán thành`,
      optional: true,
      locate: countOf(group, 'Against', 'int'),
    },
  };
}

export const opinionVotes: Readonly<Record<string, LocatedSpec>> = {
  ...groupFields('mass'),
  ...groupFields('residence'),
};
