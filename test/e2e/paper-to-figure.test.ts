// From an upload to a figure, by the hoso command against the synthesized template running on this machine: one paper
// read and settled, one put right by a reviewer, one refused, one sent twice, one digitally signed. The scans and all on them are invented.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, isAbsolute, join } from 'node:path';
import { Writable } from 'node:stream';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient } from '../../cli/client.ts';
import { findConnection } from '../../cli/connection.ts';
import { main } from '../../cli/main.ts';
import { openSession } from '../../cli/session.ts';
import { startHome } from '../../local/home.ts';
import type { Home } from '../../local/home.ts';
import { writeHomeFile } from '../../local/owner.ts';
import { synthesize } from '../../local/synth.ts';
import type { DocumentDetail } from '../../events/api/review.ts';
import type { SubmissionDetail } from '../../events/api/submissions.ts';
import { documentTypeOf } from '../../shared/document-types/registry.ts';
import { pagesOf, signPdf } from '../core/signed-pdf.ts';

const project = join(import.meta.dirname, '..', '..');
const demo = join(project, 'samples', 'demo');
const dataDir = mkdtempSync(join(tmpdir(), 'hoso-e2e-'));

interface Truth {
  readonly files: readonly {
    file: string;
    documents: readonly { fields: Record<string, { value: string | number }> }[];
  }[];
}
const truth = JSON.parse(readFileSync(join(demo, 'truth.json'), 'utf8')) as Truth;
const valuesOf = (file: string) => truth.files.find((one) => one.file === file)?.documents[0]?.fields ?? {};

const typed = '04-quyet-dinh-ban-so.pdf';
const written = '07-quyet-dinh-viet-tay.pdf';
/** A resolution of 29 March 2022 on its first two pages, a decision on the third. */
const resolution = '01-nghi-quyet-va-quyet-dinh.pdf';
const cutShort = '09-tep-bi-cat.pdf';

let home: Home;

async function hoso(words: string[], env: Record<string, string> = {}) {
  const texts = { stdout: '', stderr: '' };
  const into = (name: keyof typeof texts) =>
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        texts[name] += chunk.toString();
        done();
      },
    });
  const surroundings = { INIT_CWD: demo, HOSO_DATA: dataDir, XDG_CONFIG_HOME: dataDir, ...env };
  const exit = await main(words, surroundings, { stdout: into('stdout'), stderr: into('stderr') });
  return { exit, ...texts };
}

/** The lines of a command that ends well, as JSON. */
async function json<T>(...words: string[]): Promise<T[]> {
  const { exit, stdout, stderr } = await hoso([...words, '--json']);
  expect(exit, stderr).toBe(0);
  return stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as T]));
}

async function only<T>(...words: string[]): Promise<T> {
  const [line] = await json<T>(...words);
  if (line === undefined) throw new Error(`${words.join(' ')} answered nothing`);
  return line;
}

/** Asks again until the answer has these words. */
async function until(said: string, words: string[]): Promise<string> {
  for (;;) {
    const { stdout } = await hoso(words);
    if (stdout.includes(said)) return stdout;
    await new Promise((again) => setTimeout(again, 200));
  }
}

interface Sent {
  readonly file: string;
  readonly state: string;
  readonly submissionId: string;
}

async function send(file: string, unit: string): Promise<SubmissionDetail> {
  const { submissionId } = await only<Sent>('upload', isAbsolute(file) ? file : join('scans', file), '--unit', unit);
  // Between the upload and its intake there is nothing yet.
  while ((await hoso(['status', submissionId])).exit !== 0) await new Promise((again) => setTimeout(again, 200));
  const looks = await json<SubmissionDetail>('status', submissionId, '--watch');
  const last = looks.at(-1);
  if (!last) throw new Error('no status');
  return last;
}

interface Explained {
  readonly recordId?: string;
  readonly figure?: object;
  readonly cutOuts?: Record<string, string>;
  readonly documents?: { review: { command: string }[] }[];
}

interface Figures {
  readonly pending?: boolean;
  readonly figures: Record<string, { value: number; printed?: string; records?: number } | null>;
}

/** Parents follow their units within moments. */
async function figuresOf(unit: string, admitted: number): Promise<Figures['figures']> {
  for (;;) {
    const { figures, pending } = await only<Figures>('figures', '--period', '2022-Q2', '--unit', unit);
    if (!pending && figures.admitted?.value === admitted) return figures;
    await new Promise((again) => setTimeout(again, 200));
  }
}

/** Every field that a record needs, as it stands on the paper. */
function corrections(file: string): string[] {
  const specs = documentTypeOf('admission-decision')?.fields ?? {};
  return Object.entries(valuesOf(file)).flatMap(([name, { value }]) =>
    specs[name]?.gates === undefined ? [] : ['--field', `${name}=${value}`],
  );
}

async function makeRight(file: string, { documents }: SubmissionDetail): Promise<DocumentDetail> {
  const documentId = documents[0]?.documentId ?? '';
  const reason = ['--reason', 'Đã so với bản giấy'];
  if (documents[0]?.state === 'open') {
    await only('review', 'correct', documentId, '--approve', ...reason, ...corrections(file));
  }
  return only<DocumentDetail>('review', 'show', documentId);
}

beforeAll(async () => {
  const templateDir = await synthesize(project, dataDir);
  home = await startHome({ templateDir, dataDir, print: () => undefined });
  await writeHomeFile(home, dataDir);
}, 180_000);

afterAll(async () => {
  await home.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

describe('papers on their way to a figure', () => {
  it('need units and a plan first', async () => {
    const early = await hoso(['upload', join('scans', typed), '--unit', 'VGC']);
    expect(early).toMatchObject({ exit: 1 });
    expect(early.stdout).toContain('VGC');

    expect(await only('units', 'import', 'units.csv')).toMatchObject({ written: 11, unchanged: 0 });
    expect(await only('plan', 'import', 'plan.csv')).toEqual({ written: 6, unchanged: 0 });
    expect(await only('units', 'import', 'units.csv')).toMatchObject({ written: 0, unchanged: 11 });
    expect(statSync(join(dataDir, 'tokens.json')).mode & 0o777).toBe(0o600);
  });

  it('are read, and what nobody can use is refused with what to do', { timeout: 300_000 }, async () => {
    const refused = await send(cutShort, 'TVT');
    expect(refused).toMatchObject({ state: 'rejected', refusal: { code: 'pdf.damaged' }, documents: [] });

    const nothing = join(dataDir, 'nothing.pdf');
    writeFileSync(nothing, '');
    const empty = await hoso(['upload', nothing, '--unit', 'QKN']);
    expect(empty).toMatchObject({ exit: 1 });
    expect(empty.stdout).toContain('Tệp rỗng (0 byte). Quét lại và tải lên tệp mới.');
    const listed = await until('bị từ chối', ['status', '--unit', 'QKN']);
    expect(listed).toContain('nothing.pdf: bị từ chối\n    Tệp rỗng (0 byte). Quét lại và tải lên tệp mới.');

    const settled = await send(typed, 'VGC');
    expect(settled).toMatchObject({ state: 'settled', pages: 1, pending: false });
    const document = await makeRight(typed, settled);
    expect(['accepted', 'approved']).toContain(document.state);
    for (const [name, { value }] of Object.entries(document.fields)) {
      if (value !== null && name in valuesOf(typed))
        expect([name, value]).toEqual([name, valuesOf(typed)[name]?.value]);
    }
    expect(home.refusals).toEqual([]);
  });

  it('are replaced and taken back while no record was made of them', { timeout: 120_000 }, async () => {
    const notAScan = join(dataDir, '..', `${basename(dataDir)}.txt`);
    writeFileSync(notAScan, 'not a scan at all');
    const [before] = await json<SubmissionDetail>('status', '--unit', 'TVT');
    const id = before?.submissionId ?? '';

    const { submissionId } = await only<Sent>('submission', 'replace', id, notAScan);
    while ((await hoso(['status', submissionId])).exit !== 0) await new Promise((again) => setTimeout(again, 200));
    const looks = await json<SubmissionDetail>('status', submissionId, '--watch');

    expect(looks.at(-1)).toMatchObject({ state: 'rejected', refusal: { code: 'file.unknown' }, replaces: id });
    expect(await only('status', id)).toMatchObject({ state: 'replaced', replacedBy: submissionId });
    expect(await only('submission', 'withdraw', submissionId)).toMatchObject({ state: 'withdrawn' });
    expect(await hoso(['submission', 'withdraw', submissionId])).toMatchObject({ exit: 1 });
    rmSync(notAScan);
  });

  it('sent twice are one', async () => {
    const again = await only<Sent>('upload', join('scans', typed), '--unit', 'VGC');
    expect(again.state).toBe('already-there');
  });

  it('count once a reviewer has put them right', { timeout: 300_000 }, async () => {
    const flagged = await send(written, 'VGC');
    const documentId = flagged.documents[0]?.documentId ?? '';
    expect(flagged.documents[0]).toMatchObject({ documentType: 'admission-decision', state: 'open' });
    expect((await json<{ documentId: string }>('review', 'list')).map((item) => item.documentId)).toContain(documentId);
    expect(await figuresOf('VGC', 1)).toMatchObject({ admitted: { records: 1 } });

    await makeRight(written, flagged);

    expect(await figuresOf('VGC', 2)).toMatchObject({ planYear: { value: 2 }, planPercent: { printed: '100,0' } });
    expect(await figuresOf('KCQ', 2)).toMatchObject({ planYear: { value: 8 }, planPercent: { printed: '25,0' } });
    expect((await json<{ documentId: string }>('review', 'list')).map((item) => item.documentId)).not.toContain(
      documentId,
    );
    expect(await hoso(['submission', 'withdraw', flagged.submissionId])).toMatchObject({ exit: 1 });
  });

  it('lead back from the figure to the page', async () => {
    const records = await json<{ date: string; unit: string; submissionId: string; places: { page: number }[] }>(
      ...['figures', '--period', '2022-Q2', '--explain', 'admitted'],
    );

    expect(records.map(({ unit, date }) => [unit, date])).toEqual([
      ['VGC', '2022-05-23'],
      ['VGC', '2022-05-23'],
    ]);
    expect(records.every(({ places }) => places.some(({ page }) => page === 1))).toBe(true);
  });

  it('and to the pixels: a cut-out of the decision’s day, with who decided', async () => {
    const folder = join(dataDir, 'cut-outs');
    const words = ['figures', 'explain', 'planPercent', '--period', '2022-Q2', '--out', folder];
    const [head, ...records] = await json<Explained>(...words);

    expect(head).toMatchObject({ figure: { printed: '25,0', numerator: 2, denominator: 8 } });
    expect(records).toHaveLength(2);
    for (const { cutOuts = {} } of records) {
      const { width = 0, height = 0 } = await sharp(cutOuts['decisionDate']).metadata();
      const { channels } = await sharp(cutOuts['decisionDate']).grayscale().stats();
      // A line of writing: broad, low, and with ink on it.
      expect(width).toBeGreaterThan(height);
      expect(channels[0]?.min).toBeLessThan(120);
      expect(channels[0]?.max).toBeGreaterThan(180);
    }
    const client = createClient(openSession(findConnection(dataDir, {})));
    const query = { figure: 'planPercent', period: '2022-Q2', images: 'true' as const };
    const { items } = await client.call('explainFigure', { query });
    const page = await fetch(items[0]?.places[0]?.image?.url ?? '');
    expect((await sharp(await page.arrayBuffer()).metadata()).width).toBeGreaterThan(1000);
    // The path that the API names leads to the very cut-out that the command writes.
    const place = items[0]?.places.find(({ field }) => field === 'decisionDate');
    const [path = '', asked = ''] = place?.cutOut?.split('?') ?? [];
    const [, , id = '', , n = ''] = path.split('/');
    const polygon = new URLSearchParams(asked).get('polygon') ?? '';
    const { url } = await client.call('getCutOut', { params: { id, n: Number(n) }, query: { polygon } });
    const ofCommand = records.find(({ recordId }) => recordId === items[0]?.recordId)?.cutOuts?.['decisionDate'] ?? '';
    expect(Buffer.from(await (await fetch(url)).arrayBuffer())).toEqual(readFileSync(ofCommand));

    const decisions = records.flatMap(({ documents = [] }) => documents.flatMap(({ review }) => review));
    expect(decisions.map(({ command }) => command)).toContain('approve');
  });
});

describe('a clerk of another unit', () => {
  const clerk = {
    HOSO_PASSWORD: '',
    HOSO_NEW_PASSWORD: 'Mật-khẩu-mới-2026',
    XDG_CONFIG_HOME: mkdtempSync(join(tmpdir(), 'hoso-clerk-')),
  };

  it('signs in with a password of her own and sees her unit alone', async () => {
    const added = await only<{ temporaryPassword: string }>(
      'users',
      'add',
      'van.thu',
      '--role',
      'unit',
      '--unit',
      'TVT',
    );
    const weak = { ...clerk, HOSO_PASSWORD: added.temporaryPassword, HOSO_NEW_PASSWORD: 'ngan' };
    const tooWeak = await hoso(['login', '--user', 'van.thu'], weak);
    expect(tooWeak).toMatchObject({ exit: 1 });
    expect(tooWeak.stderr).toContain('Mật khẩu mới chưa đủ mạnh. Cần ít nhất 12 ký tự');
    const signedIn = await hoso(['login', '--user', 'van.thu'], { ...clerk, HOSO_PASSWORD: added.temporaryPassword });
    expect(signedIn).toMatchObject({ exit: 0 });

    const seen = await json<{ unit: string }>('status');
    expect(seen.map(({ unit }) => unit)).toEqual(['TVT', 'TVT']);
    expect(await hoso(['figures', '--period', '2022-Q2', '--unit', 'VGC'])).toMatchObject({ exit: 1 });
    expect(await hoso(['users', 'list'])).toMatchObject({ exit: 1 });
    expect(await hoso(['login', '--user', 'van.thu'], { HOSO_PASSWORD: 'sai' })).toMatchObject({ exit: 3 });

    await only('login', '--user', 'owner');
    expect((await json('status')).length).toBe(5);
  });
});

describe('a scan of two pages, digitally signed', () => {
  async function sendSigned(time: string): Promise<DocumentDetail> {
    const path = join(dataDir, `ky-so-${time.slice(2, 10)}.pdf`);
    const pages = await pagesOf(readFileSync(join(demo, 'scans', resolution)), 1, 2);
    writeFileSync(path, await signPdf(pages, time));
    const { documents } = await send(path, 'BSL');
    expect(documents).toMatchObject([{ documentType: 'cell-admission-resolution', pages: [1, 2] }]);
    return only<DocumentDetail>('review', 'show', documents[0]?.documentId ?? '');
  }

  it('bears out its day where it was signed two days later', { timeout: 120_000 }, async () => {
    const { fields, reasons, signedOn } = await sendSigned("D:20220331091500+07'00'");

    expect(signedOn).toBe('2022-03-31');
    expect(fields['documentDate']).toMatchObject({ value: '2022-03-29' });
    expect(fields['documentDate']?.why).toContain('signed');
    expect(reasons.map(({ code }) => code)).not.toContain('field.signing-differs');
  });

  it('goes to a person where it was signed the day before', { timeout: 120_000 }, async () => {
    const { documentId, fields, reasons, state } = await sendSigned("D:20220328091500+07'00'");

    expect(state).toBe('open');
    expect((await hoso(['review', 'show', documentId])).stdout).toContain('ký số ngày 28/3/2022');
    expect(fields['documentDate']).toMatchObject({ value: '2022-03-29' });
    expect(fields['documentDate']?.why).toContain('signing-differs');
    expect(reasons.map(({ code }) => code)).toContain('field.signing-differs');
  });
});
