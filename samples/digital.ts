// A dossier as a word processor prints it to PDF: real letters with a text layer and no picture, one file a paper.
import { inventDossier } from './dossier.ts';
import { addDays } from './calendar.ts';
import { papersOf, whoseDossier } from './making.ts';
import type { Making, MadeFile } from './making.ts';
import { printPdf } from './pack.ts';
import { setPaper } from './page/setting.ts';
import { stockOf, writePaper } from './paper.ts';
import { createRandom } from './random.ts';
import { plant } from './violations.ts';
import { truthDocument } from './truth.ts';
import type { Truth, TruthFile } from './truth.ts';

const dpi = 144;

type Printed = { readonly file: MadeFile; readonly truth: TruthFile };

function printPaper(written: ReturnType<typeof writePaper>, name: string): Printed {
  const { paper, random } = written;
  // No toner spread: it would print every letter twice into the text layer.
  const look = { ...written.look, spread: 0 };
  const pages = setPaper(paper, look, dpi);
  const places = pages.map(({ width, height }) => ([x, y]: readonly [number, number]): [number, number] => [
    x / width,
    y / height,
  ]);
  const documents = [
    truthDocument(paper.documentType, paper.values, { pages, places, first: 1, illegible: new Set() }),
  ];
  return { file: { name, bytes: printPdf(pages, look, dpi, random) }, truth: { file: name, documents } };
}

/** The level is a scanner's; such papers have none and nobody wrote on them. */
export function printDossier(making: Making): { truth: Truth; files: MadeFile[] } {
  const random = createRandom(`${making.seed}/digital`);
  const met = addDays('2021-02-01', random.int(0, 900));
  const invented = inventDossier(random.fork('facts'), met, { stock: stockOf(making.style) });
  const dossier = making.violation ? plant(making.violation, invented, random.fork('slip')) : invented;
  const types = papersOf(dossier, making.types);
  const made = types.map((documentType, index) => {
    const order = { documentType, level: 'clean' as const, style: making.style, byHand: new Set<string>() };
    return printPaper(
      writePaper(dossier, order, random.fork(documentType)),
      `in${String(index + 1).padStart(3, '0')}.pdf`,
    );
  });
  const truth: Truth = {
    ...whoseDossier(dossier, making.number),
    official: types.includes('official-decision'),
    level: 'clean',
    style: making.style,
    capture: { dpi, mode: 'colour', kind: 'digital' },
    packing: 'each',
    ceremonyDate: dossier.admission.ceremony,
    files: made.map(({ truth: own }) => own),
    violations: dossier.violations.filter((violation) => violation.documents.every((type) => types.includes(type))),
    missing: [],
  };
  return { truth, files: made.map(({ file }) => file) };
}
