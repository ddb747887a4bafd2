// Side by side in one run, on the same pages and cores: characters wrong and pages a second, of our two readers and of
// `ocrmypdf --skip-text -l vie` (Debian package; left out with a word where it is missing, or with --alone).
// npm run bench:speed -- [DIR] [--papers N] [--alone]      DIR: PDFs of one's own, with NAME.txt beside NAME.pdf (pages
// parted by form feeds) where the text is known
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { startReader } from '../cli/reader.ts';
import type { Reader } from '../cli/reader.ts';
import { characterErrors } from './character-errors.ts';
import { cpuSeconds } from './cpu.ts';
import { speedLevels } from './speed-pages.ts';
import type { SpeedLevel } from './speed-pages.ts';

const run = promisify(execFile);

interface Reading {
  readonly seconds: number;
  /** Of the processor; absent where the system does not tell. */
  readonly cpu?: number;
  /** Page by page. */
  readonly texts: readonly string[];
}

async function timed(read: () => Promise<string[]>): Promise<Reading> {
  const [from, cpu] = [performance.now(), cpuSeconds()];
  const texts = await read();
  const used = cpuSeconds();
  const seconds = (performance.now() - from) / 1000;
  return { seconds, texts, ...(cpu !== undefined && used !== undefined && { cpu: used - cpu }) };
}

async function ours(reader: Reader, pdf: Uint8Array): Promise<string[]> {
  const texts: string[] = [];
  for await (const { lines } of reader.pages(pdf))
    texts.push(lines.map(({ words }) => words.map(({ text }) => text).join(' ')).join('\n'));
  return texts;
}

async function theirs(folder: string, pdf: Uint8Array): Promise<string[]> {
  const [from, to, sidecar] = ['in.pdf', 'out.pdf', 'out.txt'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(from, pdf);
  const jobs = String(availableParallelism());
  await run('ocrmypdf', ['--skip-text', '-l', 'vie', '-j', jobs, '--quiet', '--sidecar', sidecar, from, to]);
  return readFileSync(sidecar, 'utf8').split('\f');
}

async function versionOfPeer(): Promise<string | undefined> {
  try {
    const [{ stdout }, languages] = await Promise.all([
      run('ocrmypdf', ['--version']),
      run('tesseract', ['--list-langs']),
    ]);
    return /^vie$/m.test(languages.stdout) ? stdout.trim() : undefined;
  } catch {
    return undefined;
  }
}

interface Measured {
  readonly pagesPerSecond: number;
  readonly cpuPerPage?: number;
  /** Absent where the text is not known. */
  readonly errorRate?: number;
}

function measured({ seconds, cpu, texts }: Reading, { printed }: SpeedLevel, pages: number): Measured {
  const errors = printed.map((lines, at) => characterErrors(lines, texts[at] ?? ''));
  const characters = errors.reduce((sum, one) => sum + one.characters, 0);
  const wrong = errors.reduce((sum, one) => sum + one.wrong, 0);
  return {
    pagesPerSecond: pages / seconds,
    ...(cpu !== undefined && { cpuPerPage: cpu / pages }),
    ...(characters > 0 && { errorRate: wrong / characters }),
  };
}

const shown = ({ pagesPerSecond, cpuPerPage, errorRate }: Measured) =>
  `${pagesPerSecond.toFixed(3)} pages/s, ` +
  (cpuPerPage === undefined ? '' : `${cpuPerPage.toFixed(2)} CPU s a page, `) +
  (errorRate === undefined ? 'text not known' : `${(errorRate * 100).toFixed(2)} % of characters wrong`);

function print(name: string, own: Measured, peer: Measured | undefined): void {
  console.log(`${name}\n  hoso      ${shown(own)}`);
  if (!peer) return;
  console.log(`  ocrmypdf  ${shown(peer)}`);
  const faster = (own.pagesPerSecond / peer.pagesPerSecond).toFixed(2);
  const thrift = ((peer.cpuPerPage ?? NaN) / (own.cpuPerPage ?? NaN)).toFixed(2);
  const share = ((own.errorRate ?? NaN) / (peer.errorRate ?? NaN)).toFixed(3);
  console.log(
    `  ratio     ${faster} x its pages/s, ${thrift} x its pages per CPU second${own.errorRate === undefined ? '' : `, ${share} of its errors`}`,
  );
}

/** Files of one's own, each a level by itself. */
function* filesIn(folder: string): Generator<SpeedLevel> {
  for (const name of readdirSync(folder)
    .filter((one) => one.toLowerCase().endsWith('.pdf'))
    .sort()) {
    const text = join(folder, name.replace(/\.pdf$/i, '.txt'));
    const pages = existsSync(text) ? readFileSync(text, 'utf8').split('\f') : [];
    yield { name, pdf: readFileSync(join(folder, name)), printed: pages.map((page) => page.split('\n')) };
  }
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { papers: { type: 'string', default: '8' }, alone: { type: 'boolean', default: false } },
});
const peer = options.alone ? undefined : await versionOfPeer();
console.log(`${availableParallelism()} cores, Node ${process.versions.node}, ocrmypdf ${peer ?? '–'}`);
if (peer === undefined && !options.alone) {
  console.log(
    'ocrmypdf with Vietnamese is not here, so only our own figures: apt-get install ocrmypdf tesseract-ocr-vie',
  );
}
const folder = mkdtempSync(join(tmpdir(), 'hoso-speed-'));
const reader = await startReader();
let isWarm = false;
try {
  const [own] = positionals;
  for await (const level of own === undefined ? speedLevels(Number(options.papers)) : filesIn(own)) {
    // As in service: models are loaded before the first page that counts.
    if (!isWarm) await ours(reader, level.pdf);
    isWarm = true;
    const mine = await timed(() => ours(reader, level.pdf));
    const other = peer === undefined ? undefined : await timed(() => theirs(folder, level.pdf));
    const pages = mine.texts.length;
    print(`${level.name}, ${pages} pages`, measured(mine, level, pages), other && measured(other, level, pages));
  }
} finally {
  await reader.close();
  rmSync(folder, { recursive: true, force: true });
}
