// The command line as scripts and people meet it: exit codes, languages, nothing but results on stdout.
import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { main } from '../../cli/main.ts';
import { firstSteps } from '../../cli/welcome.ts';

interface Run {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

const project = join(import.meta.dirname, '..', '..');
const empty = mkdtempSync(join(tmpdir(), 'hoso-cli-'));
writeFileSync(join(empty, 'a.pdf'), '%PDF-1.4');

const surroundings = { INIT_CWD: empty, HOSO_DATA: empty, XDG_CONFIG_HOME: empty };

function keeping(): { stream: Writable; text: () => string } {
  const chunks: Buffer[] = [];
  const write = (chunk: Buffer, _encoding: string, done: () => void) => {
    chunks.push(chunk);
    done();
  };
  return { stream: new Writable({ write }), text: () => Buffer.concat(chunks).toString('utf8') };
}

async function hoso(words: string[], env: Record<string, string> = {}): Promise<Run> {
  const [stdout, stderr] = [keeping(), keeping()];
  const exit = await main(words, { ...surroundings, ...env }, { stdout: stdout.stream, stderr: stderr.stream });
  return { exit, stdout: stdout.text(), stderr: stderr.text() };
}

function asProcess(words: string[]): Promise<Run> {
  const { HOSO_API_URL: _url, ...inherited } = process.env;
  const options = { cwd: project, env: { ...inherited, ...surroundings } };
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', 'cli/hoso.ts', ...words], options, (error, stdout, stderr) => {
      resolve({ exit: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr });
    });
  });
}

describe('wrong usage ends with 2, a Vietnamese sentence and an empty stdout', () => {
  it.each([
    [['upload', 'a.pdf'], '--unit'],
    [['upload', 'khong-co.pdf', '--unit', 'D01'], 'Không có tệp khong-co.pdf'],
    [['upload', 'khong-co.pdf', '--unit', 'D01'], 'Kiểm tra tên tệp'],
    [['upload', '.', '--unit', 'D01'], 'không phải là tệp'],
    [['khong-co'], 'Không có lệnh khong-co'],
    [['status', '--khong-co'], 'Không có tùy chọn --khong-co'],
    [['status', '--lang', 'fr'], 'Giá trị của --lang <vi|en> không hợp lệ. Ghi như: vi, en.'],
    [['figures', '--period', '2022-Q5'], 'Ghi như: 2022, 2022-H1, 2022-Q4, 2022-03, term.'],
    [['dossier', 'ceremony', 'x', '31/2/2022'], '31/2/2022'],
    [['review', 'correct', 'x', '--field', 'abc'], '--field abc'],
    [['users', 'add', 'lan', '--role', 'unit'], '--unit'],
  ])('%j', async (words, said) => {
    const run = await hoso(words);

    expect(run).toMatchObject({ exit: 2, stdout: '' });
    expect(run.stderr).toContain(said);
  });
});

describe('a folder to write to', () => {
  it('of an export is new or empty: an earlier one would mix with it', async () => {
    const { exit, stderr } = await hoso(['export', 'dossier', 'p1', '--out', empty]);
    expect(exit).toBe(2);
    expect(stderr).toMatch(/đã có tệp\. Ghi tên một thư mục mới hoặc trống/);
  });

  it('that is a file is no error of the program', async () => {
    const { exit, stderr } = await hoso(['export', 'dossier', 'p1', '--out', join(empty, 'a.pdf')]);
    expect(exit).toBe(1);
    expect(stderr).toMatch(/^Không dùng được \S+a\.pdf: trên đường dẫn có một tệp/);
  });
});

describe('where no system is known', () => {
  it('exits with 3 and says how to start it', async () => {
    const run = await hoso(['status']);

    expect(run).toMatchObject({ exit: 3, stdout: '' });
    expect(run.stderr).toContain('npm start');
  });

  it('exits with 3 when nobody answers at the address', async () => {
    const run = await hoso(['status', '--lang', 'en', '--json'], {
      HOSO_API_URL: 'http://127.0.0.1:9',
      HOSO_COGNITO_ENDPOINT: 'http://127.0.0.1:9',
    });

    expect(run).toMatchObject({ exit: 3, stdout: '' });
    expect(JSON.parse(run.stderr)).toMatchObject({ error: { code: 'sign-in.needed' } });
  });
});

describe('help', () => {
  it('is Vietnamese first', async () => {
    const run = await hoso(['upload', '--help']);

    expect(run.exit).toBe(0);
    expect(run.stdout).toContain('Cách dùng:');
    expect(run.stdout).toContain('mã đơn vị');
    expect((await hoso(['--help'])).stdout).not.toMatch(/\[(options|command)\]/);
  });

  it('is English where asked for', async () => {
    const run = await hoso(['--lang=en', 'upload', '--help']);

    expect(run.exit).toBe(0);
    expect(run.stdout).toContain('unit code');
  });
});

describe('the first steps that npm start tells', () => {
  it.each(['vi', 'en'] as const)('are commands that there are (%s)', async (language) => {
    const commands = firstSteps(language, '/srv/hồ sơ').flatMap((line) => /-- ([a-z ]+)/.exec(line)?.[1]?.trim() ?? []);

    expect(commands).toContain('units import');
    for (const words of commands) expect(await hoso([...words.split(' '), '--help'])).toMatchObject({ exit: 0 });
    expect(firstSteps(language, '/srv/hồ sơ').join('\n')).toContain('--data "/srv/hồ sơ"');
  });
});

describe('the process', () => {
  it('ends with the exit code of its command', async () => {
    const run = await asProcess(['upload', 'khong-co.pdf', '--unit', 'D01', '--json']);

    expect(run).toMatchObject({ exit: 2, stdout: '' });
    expect(JSON.parse(run.stderr)).toMatchObject({ error: { code: 'file.not-found' } });
  });
});
