// One HTML page that stands alone: the curve, where the errors sit, and every error with the cut-out of its place, silent
// ones first. The scans may be of real people: the page is written for its owner alone and shared by nobody.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Judged } from './accuracy-figures.ts';
import { figuresOf } from './accuracy-figures.ts';
import { curveSvg } from './curve.ts';
import { cutOuts } from './cut-outs.ts';
import type { FieldError } from './errors.ts';

export interface ErrorPage {
  /** Folder of the labelled scans. */
  readonly truths: string;
  readonly errors: readonly FieldError[];
  readonly fields: readonly Judged[];
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const cell = (text: string, name = '') => `<td${name && ` class="${name}"`}>${escaped(text)}</td>`;
const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`);

const style = `body{font:15px/1.4 system-ui,sans-serif;margin:2rem;color:#111}table{border-collapse:collapse}
td,th{padding:.3rem .6rem;border-bottom:1px solid #ddd;text-align:left;vertical-align:top}img{max-width:46rem;border:1px solid #ccc}
.silent{background:#ffe3e0}.truth{color:#0b6e4f}.read{color:#a23b00}small{color:#555}`;

const order: Readonly<Record<FieldError['kind'], number>> = { silent: 0, wrong: 1, missing: 2 };

function summary(fields: readonly Judged[]): string {
  const levels = [...Map.groupBy(fields, ({ level }) => level), ['all', fields] as const];
  const rows = levels.map(([name, own]) => {
    const { fields: n, right, acceptedFields, silentErrors, silentBound, ece, auroc } = figuresOf(own);
    const silent = `${silentErrors} of ${acceptedFields} (≤ ${percent(silentBound, 1)})`;
    const rest = [percent(right, n), String(n), silent, ece.toFixed(4), auroc?.toFixed(3) ?? '–'];
    return `<tr>${[name, ...rest].map((text) => cell(text)).join('')}</tr>`;
  });
  const head = ['level', 'exact', 'fields', 'silent errors (95 % bound)', 'calibration error', 'AUROC'];
  return `<table><tr>${head.map((text) => `<th>${text}</th>`).join('')}</tr>${rows.join('')}</table>`;
}

/** Where to mend first: fields with the most errors. */
function hotSpots(errors: readonly FieldError[]): string {
  const groups = [...Map.groupBy(errors, ({ documentType, field }) => `${documentType} · ${field}`)];
  const rows = groups
    .sort(([, one], [, other]) => other.length - one.length)
    .slice(0, 25)
    .map(([name, own]) => {
      const count = (kind: FieldError['kind']) => String(own.filter((error) => error.kind === kind).length);
      return `<tr>${[name, count('silent'), count('wrong'), count('missing')].map((text) => cell(text)).join('')}</tr>`;
    });
  return `<table><tr><th>field</th><th>silent</th><th>wrong</th><th>missing</th></tr>${rows.join('')}</table>`;
}

function errorRow(error: FieldError, picture: string | undefined): string {
  const { dossier, file, level, documentType, field, kind, truth = '–', read = '–', raw, probability, why } = error;
  const page = error.places[0]?.page;
  const place = `${dossier}/${file}${page === undefined ? '' : `, page ${page}`}`;
  const chance = probability === undefined ? '' : ` p=${probability.toFixed(4)}`;
  const image = picture ? `<img loading="lazy" alt="${escaped(`${field} on ${place}`)}" src="${picture}">` : '';
  return `<tr class="${kind}"><td><b>${kind}${error.handwritten ? ', by hand' : ''}</b><br>${escaped(level)}</td>
<td>${escaped(documentType)}<br><b>${escaped(field)}</b><br><small>${escaped(place)}</small></td>
<td><span class="truth">${escaped(truth)}</span><br><span class="read">${escaped(read)}</span>
<br><small>${escaped(raw ?? '')}${chance}<br>${escaped(why.join(', '))}</small></td><td>${image}</td></tr>`;
}

async function picturesOf({ truths, errors }: ErrorPage): Promise<Map<FieldError, string>> {
  const all = new Map<FieldError, string>();
  for (const own of Map.groupBy(errors, ({ dossier, file }) => `${dossier}/${file}`).values()) {
    const [first] = own;
    if (!first) continue;
    const found = await cutOuts(join(truths, first.dossier, first.file), own);
    for (const [error, picture] of found) all.set(error, picture);
  }
  return all;
}

export async function errorPageHtml(page: ErrorPage): Promise<string> {
  const pictures = await picturesOf(page);
  const errors = page.errors.toSorted((one, other) => order[one.kind] - order[other.kind]);
  const levels = new Map([...Map.groupBy(page.fields, ({ level }) => level), ['all', page.fields]]);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Errors</title><style>${style}</style>
<h1>Errors of ${escaped(page.truths)}</h1>${summary(page.fields)}<h2>Risk over coverage</h2>${curveSvg(levels)}
<h2>Where they sit</h2>${hotSpots(errors)}<h2>${errors.length} errors</h2>
<p><span class="truth">as the label says</span>, <span class="read">as it was read</span></p>
<table>${errors.map((error) => errorRow(error, pictures.get(error))).join('\n')}</table></html>\n`;
}

export async function writeErrorPage(path: string, page: ErrorPage): Promise<void> {
  writeFileSync(path, await errorPageHtml(page), { mode: 0o600 });
}
