// truth.json: what stands on the papers and where, in the format that docs and scorers of labelled folders share.
import type { Violation } from './dossier.ts';
import type { Value } from './page/content.ts';
import type { DrawnPage, Rectangle } from './page/drawing.ts';
import { fieldLines } from './page/setting.ts';
import type { Scan } from './wear/scan.ts';

export type TruthPolygon = [number, number][];
export interface TruthField {
  value: string | number;
  raw: string;
  page: number;
  polygon: TruthPolygon;
  lines?: TruthPolygon[];
  legible: boolean;
  handwritten: boolean;
  alternatives?: readonly (string | number)[];
  splitOverPages?: boolean;
}
export interface TruthDocument {
  documentType: string;
  pages: number[];
  fields: Record<string, TruthField>;
}
export interface TruthFile {
  file: string;
  documents: TruthDocument[];
}
export interface Truth {
  note: string;
  dossier: string;
  person: string;
  birthDate: string;
  unit: string;
  parent: string;
  unitKind: string;
  official: boolean;
  level: string;
  style: string;
  capture: { dpi: number; mode: string; kind: string };
  packing: string;
  ceremonyDate: string | null;
  files: TruthFile[];
  violations: readonly Violation[];
  missing: string[];
}

const round = (value: number) => Math.round(value * 1e5) / 1e5;

/** The text's own top left first, then clockwise. */
function polygon(box: Rectangle, place: Scan['place']): TruthPolygon {
  const corners = [
    [box.left, box.top],
    [box.right, box.top],
    [box.right, box.bottom],
    [box.left, box.bottom],
  ] as const;
  return corners.map((corner) => {
    const [x, y] = place(corner);
    return [round(x), round(y)];
  });
}

const hull = (boxes: readonly Rectangle[]): Rectangle => ({
  left: Math.min(...boxes.map((box) => box.left)),
  top: Math.min(...boxes.map((box) => box.top)),
  right: Math.max(...boxes.map((box) => box.right)),
  bottom: Math.max(...boxes.map((box) => box.bottom)),
});

/** A paper's pages with how each was scanned, from page `first` of its file on. */
export interface Placed {
  readonly pages: readonly DrawnPage[];
  readonly places: readonly Scan['place'][];
  readonly first: number;
  readonly illegible: ReadonlySet<string>;
}

function truthField(name: string, value: Value, placed: Placed): TruthField | undefined {
  const found = placed.pages
    .map((page, index) => ({ index, pieces: page.pieces.filter((piece) => piece.field === name) }))
    .filter(({ pieces }) => pieces.length > 0);
  const [at] = found;
  const place = at && placed.places[at.index];
  if (!at || !place) return undefined;
  const lines = fieldLines(at.pieces);
  return {
    ...value,
    page: placed.first + at.index,
    polygon: polygon(hull(lines), place),
    ...(lines.length > 1 && { lines: lines.map((line) => polygon(line, place)) }),
    legible: !placed.illegible.has(name),
    handwritten: found.some(({ pieces }) => pieces.some((piece) => piece.hand)),
    ...(found.length > 1 && { splitOverPages: true }),
  };
}

export function truthDocument(
  documentType: string,
  values: Readonly<Record<string, Value>>,
  placed: Placed,
): TruthDocument {
  const fields: Record<string, TruthField> = {};
  for (const [name, value] of Object.entries(values)) {
    const field = truthField(name, value, placed);
    if (field) fields[name] = field;
  }
  return { documentType, pages: placed.pages.map((_, index) => placed.first + index), fields };
}
