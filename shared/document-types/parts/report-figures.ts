// The figures of a unit's report as fields: from its table, else from its sentences. Each printed figure gates: it is
// compared with what dossiers prove, so one that is not surely read is for a person to look at; what is not printed is absent.
import { bodyOf } from './body.ts';
import type { LocatedSpec } from '../build.ts';
import type { LocatedField, Locator } from '../document-type.ts';
import { missing, readParts, narrow } from '../../fields/located.ts';
import { after, wholeOf, within } from '../../fields/locate.ts';
import { partsOf, textOfParts } from '../../fields/stream.ts';
import { countsInText, planBehindSlash, shareInText } from './report-narrative.ts';
import { countInTable, hasTable, oneOfPlaces } from './report-rows.ts';
import { counted, ratios } from './report-lexicon.ts';

export const reportUse = 'figures of the report: rules R1 to R24, comparison with dossiers';

function countInText(pages: Parameters<Locator>[0]['pages'], name: string): LocatedField {
  const places = countsInText(pages, name);
  return oneOfPlaces(name === 'planYear' ? [...places, ...planBehindSlash(pages)] : places);
}

const count =
  (name: string): Locator =>
  ({ pages }) => {
    const inTable = countInTable(pages, name);
    // What stands in a table is not running text: the number behind a word may be that of the next row.
    return inTable.state !== 'missing' || hasTable(pages) ? inTable : countInText(pages, name);
  };

function averageAgeInText(pages: Parameters<Locator>[0]['pages']): LocatedField {
  const body = bodyOf(pages);
  const parts = partsOf(
    body,
    within(after(body, wholeOf(body), ['tuổi bình quân', 'tuổi đời bình quân']), 12) ?? { start: 0, end: 0 },
  );
  const match = /^[\s:là]*([0-9]{2}(?:[,.][0-9])?)(?![0-9])/u.exec(textOfParts(parts));
  if (!match?.[1]) return missing;
  const value = Number(match[1].replace(',', '.'));
  return readParts('decimal', narrow(parts, match[0].length - match[1].length, match[1].length), () => ({ value }));
}

const ratio =
  (name: string): Locator =>
  ({ pages }) => {
    const inTable = countInTable(pages, name);
    if (inTable.state !== 'missing' || hasTable(pages)) return inTable;
    return name === 'averageAge' ? averageAgeInText(pages) : shareInText(pages, name);
  };

/** A report without these says nothing. */
const always: ReadonlySet<string> = new Set(['admitted', 'admittedYearToDate', 'planYear', 'madeOfficial']);

export const reportCounts: Readonly<Record<string, LocatedSpec>> = Object.fromEntries(
  Object.entries(counted).map(([name, { label }]): [string, LocatedSpec] => [
    name,
    { kind: 'int', label, gates: reportUse, ...(!always.has(name) && { optional: true }), locate: count(name) },
  ]),
);

export const reportRatios: Readonly<Record<string, LocatedSpec>> = Object.fromEntries(
  Object.entries(ratios).map(([name, { label }]): [string, LocatedSpec] => [
    name,
    {
      kind: name === 'averageAge' ? 'decimal' : 'percent',
      ...{ label, gates: reportUse, optional: true, locate: ratio(name) },
    },
  ]),
);
