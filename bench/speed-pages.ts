// The same invented papers scanned at three resolutions, each level as one PDF with the printed text of its pages.
import { inventDossier } from '../samples/dossier.ts';
import { packPdf } from '../samples/pack.ts';
import { printedText } from '../samples/page/printed-text.ts';
import { setPaper } from '../samples/page/setting.ts';
import { paintPage } from '../samples/page/painting.ts';
import { writePaper } from '../samples/paper.ts';
import { createRandom } from '../samples/random.ts';
import type { Capture } from '../samples/wear/capture.ts';
import { drawCapture } from '../samples/wear/capture.ts';
import { scanPage } from '../samples/wear/scan.ts';
import type { Scan } from '../samples/wear/scan.ts';

export interface SpeedLevel {
  readonly name: string;
  readonly pdf: Uint8Array;
  /** Printed lines, page by page. */
  readonly printed: readonly (readonly string[])[];
}

/** Grey scans of one page each; wear as the generator's levels have it, without phones, faxes and turns. */
const levels = [
  { name: '300 dpi', dpi: 300, level: 'clean', quality: 85 },
  { name: '200 dpi', dpi: 200, level: 'normal', quality: 70 },
  { name: '150 dpi', dpi: 150, level: 'normal', quality: 55 },
] as const;

const types = [
  ...['cell-admission-resolution', 'admission-decision', 'committee-admission-resolution', 'application'],
  ...['opinion-summary', 'official-decision', 'self-review', 'youth-union-resolution'],
];

async function scansOf(index: number, { dpi, level, quality }: (typeof levels)[number]) {
  const documentType = types[index % types.length] ?? 'application';
  const random = createRandom(`speed/${index}`);
  const dossier = inventDossier(random.fork('facts'), '2022-03-07');
  const written = writePaper(dossier, { documentType, level, style: 'A', byHand: new Set() }, random);
  const drawn = drawCapture(level, 'A', random.fork('capture'));
  const capture: Capture = { ...drawn, dpi, quality, mode: 'gray', kind: 'scan' };
  const pages = setPaper(written.paper, written.look, dpi);
  const scans: Scan[] = [];
  for (const [at, page] of pages.entries()) {
    const sheet = paintPage(page, written.look, dpi, random.fork(`ink ${at}`));
    scans.push(await scanPage(sheet, undefined, capture, random.fork(`scan ${at}`)));
  }
  return { scans, printed: pages.map(printedText) };
}

export async function* speedLevels(papers: number): AsyncGenerator<SpeedLevel> {
  for (const level of levels) {
    const made = [];
    for (let index = 0; index < papers; index++) made.push(await scansOf(index, level));
    const pdf = await packPdf(made.flatMap(({ scans }) => scans));
    yield { name: level.name, pdf, printed: made.flatMap(({ printed }) => printed) };
  }
}
