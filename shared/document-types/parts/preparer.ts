// Who drew a table up, named under "NGƯỜI LẬP BIỂU" in the left column of the foot.
import type { PageReading } from '../../document/page.ts';
import { wholeParts } from '../../fields/header.ts';
import { missing, readParts } from '../../fields/located.ts';
import { nameLikeness, readName } from '../../fields/name.ts';
import { pageRows } from '../../fields/rows.ts';
import { cellsOf, centreOf } from '../../fields/tables/cells.ts';
import type { Cell } from '../../fields/tables/cells.ts';
import type { LocatedSpec } from '../build.ts';
import type { LocatedField } from '../document-type.ts';

const label = /^nguoi(?:lapbieu|tonghop|lap)$/;
const reach = 0.22;

function nameUnder(cells: readonly Cell[], at: Cell): LocatedField {
  const named = cells
    .filter(({ box }) => box.top > at.box.bottom && box.top < at.box.bottom + reach)
    .filter((cell) => Math.abs(centreOf(cell) - centreOf(at)) < 0.12)
    .find(({ text }) => nameLikeness(readName(text) ?? '') >= 0.75);
  return named ? readParts('name', wholeParts(named.words)) : missing;
}

function preparerOn(page: PageReading): LocatedField {
  const cells = pageRows(page).flatMap((row) => cellsOf(row.words));
  const at = cells.find(({ letters }) => label.test(letters));
  return at ? nameUnder(cells, at) : missing;
}

export const preparer: LocatedSpec = {
  kind: 'name',
  label: 'NGƯỜI LẬP BIỂU',
  optional: true,
  locate: ({ pages }) => pages.map(preparerOn).find(({ state }) => state !== 'missing') ?? missing,
};
