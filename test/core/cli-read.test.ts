// `read` and `text` answer for every file, whatever its bytes: one JSON object per file (or page) and line, nothing else
// on stdout. The one good page is the project's own invented sample.
import fc from 'fast-check';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { lineOf } from '../../cli/commands/status.ts';
import { main } from '../../cli/main.ts';
import { documentText } from '../../cli/read-text.ts';
import { toReadOutput } from '../../cli/read.ts';
import { Polygon } from '../../shared/document/geometry.ts';
import { refusalCodes } from '../../shared/refusal.ts';
import { paper } from './sound-dossier.ts';

const folder = mkdtempSync(join(tmpdir(), 'hoso-read-'));
const sample = join(import.meta.dirname, '..', '..', 'samples', 'demo', 'scans', '04-quyet-dinh-ban-so.pdf');

async function hoso(...words: string[]) {
  const texts = { stdout: '', stderr: '' };
  const into = (name: keyof typeof texts) =>
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        texts[name] += chunk.toString();
        done();
      },
    });
  const exit = await main(
    [...words, '--json'],
    { INIT_CWD: folder },
    { stdout: into('stdout'), stderr: into('stderr') },
  );
  return {
    exit,
    lines: texts.stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as unknown),
  };
}

const Refused = z.strictObject({
  file: z.string(),
  route: z.literal('rejected'),
  reason: z.strictObject({ code: z.enum(refusalCodes), message: z.string().min(1), action: z.string().min(1) }),
  documents: z.tuple([]),
});

/** How the kinds of files begin that are known, so that arbitrary bytes reach each of their readers. */
const beginnings = ['', '%PDF-1.7\n', '\x89PNG\r\n\x1a\n', '\xff\xd8\xff\xe0', 'II*\0', 'MM\0*', 'GIF89a'];

describe('files that nobody can use', () => {
  it('are each refused with a reason, and the command ends well', async () => {
    const bytes = fc.sample(fc.uint8Array({ maxLength: 600 }), { seed: 7, numRuns: beginnings.length * 3 });
    const names = bytes.map((tail, at) => {
      const head = Buffer.from(beginnings[at % beginnings.length] ?? '', 'latin1');
      writeFileSync(join(folder, `${at}.pdf`), Buffer.concat([head, tail]));
      return `${at}.pdf`;
    });
    writeFileSync(join(folder, 'empty.pdf'), '');

    const { exit, lines } = await hoso('read', ...names, 'empty.pdf');

    expect(exit).toBe(0);
    expect(lines.map((line) => Refused.parse(line).file)).toEqual([...names, 'empty.pdf']);
    expect(lines.at(-1)).toMatchObject({ reason: { code: 'file.empty', message: 'Tệp rỗng (0 byte).' } });
  });

  it('do not keep the good one behind them from being read', async () => {
    writeFileSync(join(folder, 'nothing.png'), '');

    const { exit, lines } = await hoso('text', 'nothing.png', sample);

    expect(exit).toBe(0);
    expect(Refused.parse(lines[0]).file).toBe('nothing.png');
    const Words = z.array(z.object({ text: z.string(), polygon: Polygon, confidence: z.number().optional() }));
    const page = z.object({ file: z.string(), page: z.literal(1), text: z.string(), words: Words }).parse(lines[1]);
    expect(page.file).toBe(sample);
    expect(page.text).toContain('QUYẾT ĐỊNH');
  });
});

describe('a dossier', () => {
  it('ends with a line of its own about what its papers say together', async () => {
    const { exit, lines } = await hoso('read', '--dossier', sample);

    expect(exit).toBe(0);
    expect(lines[0]).toMatchObject({ file: sample, documents: [{ documentType: 'admission-decision', pages: [1] }] });
    const Dossier = z.object({ name: z.string(), findings: z.array(z.unknown()), missing: z.array(z.unknown()) });
    const { dossier } = z.strictObject({ dossier: Dossier }).parse(lines[1]);
    expect(dossier.name).toBe('scans');
    expect(dossier.missing).toContainEqual(expect.objectContaining({ documentType: 'application' }));
  });
});

describe('what people are told of a document', () => {
  it('names the fields it is about, in their language', () => {
    const unsure = paper('admission-decision', { personName: 'Ma Thị Thử' }, 0.8);
    const said = (language: 'vi' | 'en') =>
      toReadOutput('a.pdf', [unsure], { language })
        .documents.map((document) => documentText(document, language))
        .join();

    expect(said('vi')).toContain('? Đọc chưa chắc chắn: Họ và tên người được kết nạp.');
    expect(said('en')).toContain('? Read, but not for certain: Name of the person admitted.');
    expect(said('vi')).toContain('Không tìm thấy mục bắt buộc: Số văn bản; Ngày văn bản;');
  });
});

describe('a failure of ours', () => {
  const at = '2022-05-05T03:00:00.000Z';
  const failed = {
    ...{ submissionId: `s${'a'.repeat(25)}`, unit: 'A', name: 'a.pdf', size: 1, uploadedAt: at, version: 1 },
    ...{ state: 'failed' as const, fault: 'step.crashed' },
  };

  it('goes on by itself only where it says so, else somebody is told what to do', () => {
    expect(lineOf({ ...failed, triesAgain: true }, 'vi')).toContain('lỗi hệ thống, sẽ tự thử lại (step.crashed)');
    expect(lineOf({ ...failed, triesAgain: false }, 'vi')).toContain('rút lại rồi gửi lại tệp');
  });
});
