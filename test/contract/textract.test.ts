// Textract's wire format against the real SDK client, and the parser against real answers of the service where they lie.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DetectDocumentTextCommand, TextractClient } from '@aws-sdk/client-textract';
import type { Block } from '@aws-sdk/client-textract';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { detectText, parseBlocks, patientClient } from '../../functions/adapters/textract.ts';
import { listenTextract } from '../../local/textract/listen.ts';
import { TextractError } from '../../local/textract/request.ts';
import { createTextract } from '../../local/textract/textract.ts';
import { Fault } from '../../shared/fault.ts';
import { drawPage } from '../core/reading-drawn-page.ts';

type Listening = Awaited<ReturnType<typeof listenTextract>>;

const page = drawPage({ lines: ['Tong so: 17 dong chi', 'ngay 19 thang 02 nam 2024'] });
let server: Listening;
let faults: TextractError[] = [];

function clientOf({ endpoint }: Listening, maxAttempts = 1): TextractClient {
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  return new TextractClient({ endpoint, region: 'ap-southeast-1', credentials, maxAttempts });
}

beforeAll(async () => {
  server = await listenTextract(0, {
    engines: 1,
    injectFault: () => faults.shift(),
    readObject: ({ Bucket, Name }) => Promise.resolve(Bucket === 'pages' && Name === 'one.png' ? page : undefined),
  });
});

afterAll(() => server.close());

async function nameOfError(bytes: Uint8Array): Promise<string> {
  try {
    await clientOf(server).send(new DetectDocumentTextCommand({ Document: { Bytes: bytes } }));
  } catch (error) {
    return error instanceof Error ? error.name : 'no error';
  }
  return 'no error';
}

describe('DetectDocumentText', () => {
  test('answers with pages, lines and words as blocks', async () => {
    const answer = await clientOf(server).send(new DetectDocumentTextCommand({ Document: { Bytes: page } }));
    const blocks = answer.Blocks ?? [];
    const byId = new Map(blocks.map((block) => [block.Id, block]));
    const lines = blocks.filter(({ BlockType }) => BlockType === 'LINE');

    expect(answer.DocumentMetadata?.Pages).toBe(1);
    // Blanks are the engine's own guess; letters and digits are what counts.
    const joined = lines.map(({ Text = '' }) => Text.replace(/\s/g, ''));
    expect(joined).toEqual(['Tongso:17dongchi', 'ngay19thang02nam2024']);
    for (const line of lines) {
      const words = line.Relationships?.[0]?.Ids?.map((id) => byId.get(id));
      expect(words?.map((word) => word?.Text).join(' ')).toBe(line.Text);
      expect(words?.every((word) => word?.BlockType === 'WORD' && (word.Confidence ?? 0) > 50)).toBe(true);
    }
    const [word] = parseBlocks(blocks).flatMap((line) => line.words);
    // Drawn at x 80 of 880, baseline at y 160 of 1240.
    expect(word?.polygon[0]?.[0]).toBeCloseTo(80 / 880, 1);
    expect(word?.polygon[3]?.[1]).toBeCloseTo(165 / 1240, 1);
  });

  test('reads an object that the caller may read, and no other', async () => {
    const read = (Name: string) =>
      clientOf(server).send(new DetectDocumentTextCommand({ Document: { S3Object: { Bucket: 'pages', Name } } }));

    expect((await read('one.png')).Blocks?.length).toBeGreaterThan(5);
    await expect(read('none.png')).rejects.toMatchObject({ name: 'InvalidS3ObjectException' });
  });

  test('refuses what Textract refuses, by the same names', async () => {
    const wide = await sharp({ create: { width: 10_001, height: 50, channels: 3, background: 'white' } })
      .png()
      .toBuffer();

    expect(await nameOfError(Buffer.from('no picture at all'))).toBe('UnsupportedDocumentException');
    expect(await nameOfError(page.subarray(0, 3000))).toBe('BadDocumentException');
    expect(await nameOfError(wide)).toBe('DocumentTooLargeException');
    expect(await nameOfError(Buffer.alloc(10 * 1024 * 1024 + 1))).toBe('DocumentTooLargeException');
    expect(await nameOfError(Buffer.alloc(0))).toBe('InvalidParameterException');
  });

  test('knows no other operation', async () => {
    const textract = createTextract();
    const answer = await textract.handle({ headers: { 'x-amz-target': 'Textract.AnalyzeDocument' }, body: '{}' });
    await textract.close();

    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.body)).toMatchObject({ __type: 'UnknownOperationException' });
  });

  test('beyond its transactions per second it throttles, and the client gets through by trying again', async () => {
    const slow = await listenTextract(0, { engines: 1, transactionsPerSecond: 1 });
    try {
      const small = await sharp({ create: { width: 64, height: 64, channels: 3, background: 'white' } })
        .png()
        .toBuffer();
      const send = (attempts: number) =>
        clientOf(slow, attempts).send(new DetectDocumentTextCommand({ Document: { Bytes: small } }));
      const [first, second] = await Promise.allSettled([send(1), send(1)]);

      expect([first.status, second.status].sort()).toEqual(['fulfilled', 'rejected']);
      await expect(send(8)).resolves.toMatchObject({ DocumentMetadata: { Pages: 1 } });
    } finally {
      await slow.close();
    }
  });
});

test('six pages at once at one a second all get through, as the function asks', { timeout: 60_000 }, async () => {
  const slow = await listenTextract(0, { engines: 1, transactionsPerSecond: 1 });
  const small = await sharp({ create: { width: 64, height: 64, channels: 3, background: 'white' } })
    .png()
    .toBuffer();
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const { endpoint } = slow;
  // The settings of functions/read-page/handler.ts.
  const client = new TextractClient({ endpoint, region: 'ap-southeast-1', credentials, ...patientClient });
  try {
    const all = await Promise.all(Array.from({ length: 6 }, () => detectText(client, small)));

    expect(all).toHaveLength(6);
  } finally {
    client.destroy();
    await slow.close();
  }
});

describe('errors as the pipeline knows them', () => {
  test.each([
    ['ThrottlingException', 400, 'unavailable', 'aws.unavailable'],
    ['ProvisionedThroughputExceededException', 400, 'unavailable', 'aws.unavailable'],
    ['InternalServerError', 500, 'unavailable', 'aws.unavailable'],
    ['BadDocumentException', 400, 'invalid-input', 'page.unreadable-by-textract'],
    ['UnsupportedDocumentException', 400, 'invalid-input', 'page.unsupported-by-textract'],
    ['DocumentTooLargeException', 400, 'invalid-input', 'page.too-large-for-textract'],
    ['AccessDeniedException', 400, 'bug', 'aws.access-denied'],
  ])('%s', async (name, status, kind, code) => {
    faults = [new TextractError(name, 'injected', status)];

    const failing = detectText(clientOf(server), page);

    await expect(failing).rejects.toBeInstanceOf(Fault);
    await expect(failing).rejects.toMatchObject({ kind, code });
  });

  test('a fault that passes is not seen at all', async () => {
    faults = [
      new TextractError('ThrottlingException', 'injected'),
      new TextractError('InternalServerError', 'injected', 500),
    ];

    expect((await detectText(clientOf(server, 4), page)).lines).toHaveLength(2);
  });
});

// They belong to no clone of this project; where `shared` lies beside it they are parsed too.
const real = fileURLToPath(new URL('../../../shared/samples/textract/', import.meta.url));
const answers = existsSync(real) ? readdirSync(real).filter((name) => name.endsWith('.json')) : [];
const absent = answers.length === 0 ? ' (left out: ../shared/samples/textract is not beside this clone)' : '';

interface RealAnswer {
  readonly Blocks?: Block[];
  readonly JobStatus?: string;
}
const realAnswer = (name: string) => JSON.parse(readFileSync(real + name, 'utf8')) as RealAnswer;

test.skipIf(absent !== '')(`real answers of the service: lines hold their words in order${absent}`, () => {
  const counts = answers.map((name) => {
    const { Blocks = [], JobStatus } = realAnswer(name);
    const printed = Blocks.filter(({ BlockType }) => BlockType === 'LINE');
    const lines = parseBlocks(Blocks);
    // A line says what its words say; each stands on the page that the service gave it.
    const said = lines.map(({ words }) => words.map(({ text }) => text).join(' '));
    expect([...said].sort(), name).toEqual(printed.map(({ Text = '' }) => Text).sort());
    const pages = (all: readonly (number | undefined)[]) => [...new Set(all.map((page = 1) => page))].sort();
    expect(pages(lines.map(({ page }) => page)), name).toEqual(pages(printed.map(({ Page }) => Page)));
    if (JobStatus === 'FAILED' || JobStatus === 'IN_PROGRESS') expect(lines, name).toEqual([]);
    return lines.length;
  });
  expect(counts.filter((lines) => lines > 0).length).toBeGreaterThanOrEqual(5);
});

test.skipIf(absent !== '')(`real answers of the service: a page at a slant keeps its slant${absent}`, () => {
  const { Blocks = [] } = realAnswer('analyze-document-rotated-15deg.json');
  const long = parseBlocks(Blocks).filter(({ words }) => words.length >= 4);
  const { Width = NaN, Height = NaN } =
    Blocks.find(({ BlockType }) => BlockType === 'PAGE')?.Geometry?.BoundingBox ?? {};
  expect(Width * Height).toBeGreaterThan(0);
  for (const { polygon } of long) {
    const [[left = 0, top = 0] = [], [right = 0, bottom = 0] = []] = polygon;
    // A letter sheet: the picture is not square, so the angle is that of its own shape.
    const degrees = Math.atan2((bottom - top) * 11, (right - left) * 8.5) * (180 / Math.PI);
    expect(Math.abs(Math.abs(degrees) - 15)).toBeLessThan(6);
  }
});

test.skipIf(absent !== '')(`real answers of the service are parsed, every word in its place${absent}`, () => {
  for (const name of answers) {
    const { Blocks = [] } = realAnswer(name);
    const words = parseBlocks(Blocks).flatMap((line) => line.words);
    const printed = Blocks.filter(({ BlockType }) => BlockType === 'WORD').map(({ Text }) => Text);

    expect(words.map(({ text }) => text).sort(), name).toEqual(printed.sort());
    const isOnPage = words.every(({ polygon }) =>
      polygon.every(([x, y]) => x > -0.1 && x < 1.1 && y > -0.1 && y < 1.1),
    );
    expect(isOnPage, name).toBe(true);
    const handwritten = Blocks.filter(({ TextType }) => TextType === 'HANDWRITING').length;
    expect(
      words.filter(({ handwriting }) => handwriting),
      name,
    ).toHaveLength(handwritten);
  }
});

describe('the parser', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const number = fc.option(fc.oneof(fc.double(), fc.constant(NaN)), { nil: undefined });
  const block = fc.record(
    {
      BlockType: fc.constantFrom('PAGE', 'LINE', 'WORD', 'TABLE', 'CELL', 'SIGNATURE'),
      Id: id,
      Text: fc.string(),
      TextType: fc.constantFrom('PRINTED', 'HANDWRITING'),
      Confidence: number,
      Page: fc.integer(),
      Geometry: fc.record(
        {
          BoundingBox: fc.record({ Left: number, Top: number, Width: number, Height: number }, { requiredKeys: [] }),
          Polygon: fc.array(fc.record({ X: number, Y: number }, { requiredKeys: [] }), { maxLength: 6 }),
        },
        { requiredKeys: [] },
      ),
      Relationships: fc.array(
        fc.record({ Type: fc.constantFrom('CHILD', 'VALUE'), Ids: fc.array(id) }, { requiredKeys: [] }),
      ),
    },
    { requiredKeys: [] },
  );

  test('never throws on arbitrary blocks, and gives only places that are numbers', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 20 }), (blocks) => {
        for (const { polygon, words } of parseBlocks(blocks))
          for (const points of [polygon, ...words.map((word) => word.polygon)])
            expect(points.length >= 3 && points.flat().every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
