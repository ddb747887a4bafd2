// Papers that contradict themselves: the number that does not fit must be seen by the rule that speaks of it, whatever the
// wording, and never be read until it fits. All people and units are invented.
import { describe, expect, it } from 'vitest';
import { understand } from '../../functions/understand/understand.ts';
import { addDays } from '../../samples/calendar.ts';
import { inventDossier } from '../../samples/dossier.ts';
import { writePaper } from '../../samples/paper.ts';
import { createRandom } from '../../samples/random.ts';
import { plant } from '../../samples/violations.ts';
import type { ViolationKind } from '../../samples/violations.ts';
import type { Style } from '../../samples/wear/capture.ts';
import { attendance } from '../../shared/document-types/parts/attendance.ts';
import { votes } from '../../shared/document-types/parts/votes.ts';
import { documentTypeOf } from '../../shared/document-types/registry.ts';
import { readIntegers } from '../../shared/fields/integer.ts';
import { readingsOf } from '../document-types/drawn-reading.ts';
import { pageOf } from '../document-types/layout.ts';

const documentType = 'cell-admission-resolution';
const pagesOf = (...body: string[]) => [pageOf({ title: ['NGHỊ QUYẾT'], body })];

describe('a share that contradicts its count', () => {
  it.each([
    [
      'the whole with the part',
      'Tán thành: 17/17 đảng viên chính thức, đạt 98%; không tán thành: 0, chiếm 0%.',
      17,
      98,
      0,
    ],
    [
      'the share first',
      'Có 98% đảng viên chính thức (16 đồng chí) tán thành; 0% (00 đồng chí) không tán thành.',
      ...[16, 98, 0],
    ],
    ['hands', '12 đồng chí giơ tay đồng ý, bằng 98% so với tổng số; 01 đồng chí không đồng ý.', 12, 98, 1],
    [
      'a vote of nobody',
      '22 (hai mươi hai) đảng viên chính thức đồng ý, chiếm tỷ lệ 98%; không đảng viên không đồng ý, chiếm tỷ lệ 0%.',
      ...[22, 98, 0],
    ],
    [
      'ballots of a whole whose share fits by chance',
      '16 phiếu thuận trên tổng số 18 đảng viên chính thức (bằng 85%); 0 phiếu không thuận (bằng 0%).',
      ...[16, 85, 0],
    ],
    [
      'a table with a share of the whole',
      'Tổng số đảng viên chính thức 8 100% Đồng ý 8 98% Không đồng ý 0 0%',
      ...[8, 98, 0],
    ],
  ])('%s', (_, sentence, inFavour, percent, against) => {
    const pages = pagesOf(sentence);
    expect(votes('for', 'int')({ pages }).value).toBe(inFavour);
    expect(votes('for', 'percent')({ pages }).value).toBe(percent);
    expect(votes('against', 'int')({ pages }).value).toBe(against);
  });

  it('is doubted where nothing but its place speaks for it', () => {
    const pages = pagesOf('Có 98% đảng viên chính thức (16 đồng chí) tán thành; 0% (00 đồng chí) không tán thành.');
    expect(votes('for', 'percent')({ pages }).why).toContain('sum-differs');
  });
});

const parts = ['Total', 'Official', 'Probationary'] as const;
const groups = ['members', 'present', 'absent'] as const;

describe('a count that contradicts the other eight', () => {
  it.each([
    [
      'sums in brackets',
      'Toàn Chi bộ có 12 đảng viên chính thức và 02 đảng viên dự bị (13 đồng chí). Tham dự cuộc họp có 12 đảng viên',
      'chính thức và 01 đảng viên dự bị (13 đồng chí); vắng 00 đảng viên chính thức và 01 đảng viên dự bị (01 đồng chí).',
    ],
    [
      'a row for each part',
      '- ĐV chính thức: tổng số 12, có mặt 12, vắng mặt 0.',
      '- Đảng viên dự bị: tổng số 2, có mặt 1, vắng mặt 1.',
      '- Cộng chung: tổng số 13, có mặt 13, vắng mặt 1.',
    ],
    [
      'numbered rows',
      'TT Đảng viên Chính thức Dự bị Cộng',
      '1 Tổng số của Chi bộ 12 2 13',
      '2 Dự Hội nghị 12 1 13',
      '3 Không dự Hội nghị không 1 1',
    ],
  ])('%s', (_, ...body) => {
    const pages = pagesOf(...body);
    const read = groups.map((group) => parts.map((part) => attendance(group, part)({ pages }).value));
    expect(read).toEqual([
      [13, 12, 2],
      [13, 12, 1],
      [1, 0, 1],
    ]);
  });
});

describe('cells that say "không"', () => {
  it('deny nothing of the row below them', () => {
    const heads = ['Nội dung', 'Tổng số', 'Chính thức', 'Dự bị'];
    const rows = ['Đảng viên của Chi bộ', '24', '24', 'không', 'Có mặt', '24', '24', 'không', 'Vắng mặt'];
    const pages = pagesOf(...heads, ...rows, 'không', 'không', 'không', 'Chủ trì: Lò Văn Giả');
    const read = groups.map((group) => parts.map((part) => attendance(group, part)({ pages }).value));
    expect(read).toEqual([
      [24, 24, 0],
      [24, 24, 0],
      [0, 0, 0],
    ]);
  });

  it('are three where three stand in a row, and "không đồng ý" is none', () => {
    expect(readIntegers('Vắng mặt không không không').map(({ value }) => value)).toEqual([0, 0, 0]);
    expect(readIntegers('01 đồng chí không đồng ý. 2. Chi ủy').map(({ value }) => value)).toEqual([1]);
  });
});

/** The paper as the generator sets it, understood, and what its rules say. */
function findingsOn(style: Style, kind: ViolationKind, index: number) {
  const random = createRandom(`contradiction ${style} ${index}`);
  const invented = inventDossier(random.fork('facts'), addDays('2021-08-02', random.int(0, 800)));
  const dossier = plant(kind, invented, random.fork('slip'));
  const wish = { documentType, style, level: 'clean', byHand: new Set<string>() } as const;
  const documents = understand(readingsOf(writePaper(dossier, wish, random.fork('paper'))));
  const printed = Object.values(dossier.slips[documentType] ?? {}).map((value) => String(value));
  const rules = documentTypeOf(documentType)?.rules ?? [];
  const said = documents.flatMap((document) => rules.flatMap((rule) => [...rule.check(document)]));
  return { printed, said: said.filter(({ rule }) => rule === kind).map(({ message }) => message.en) };
}

describe.each(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'] as const)('in the wording of house %s', (style) => {
  it.each(['percent-mismatch', 'total-mismatch'] as const)('%s names the printed number', (kind) => {
    for (let index = 0; index < 5; index += 1) {
      const { printed, said } = findingsOn(style, kind, index);
      expect(said.join(' ')).toContain(printed[0]);
    }
  });
});
