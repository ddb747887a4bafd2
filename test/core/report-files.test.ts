// The printed files of the invented year in test/fixtures/seed-year.json, read back with other libraries than those that
// wrote them wherever there are any.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import sharp from 'sharp';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { figuresFromRecords } from '../../cli/figures-records.ts';
import { renderFiles } from '../../functions/adapters/report/files.ts';
import { fontFiles, readFonts } from '../../functions/adapters/report/fonts.ts';
import { RecordsFile } from '../../shared/figures/records-file.ts';
import { Committee } from '../../shared/report/committee.ts';
import { reportFromFile } from '../../shared/report/from-file.ts';

const require = createRequire(import.meta.url);
const text = readFileSync(new URL('../fixtures/seed-year.json', import.meta.url), 'utf8');
const sha256 = (content: string) => createHash('sha256').update(content).digest('hex');
const committee = Committee.parse({
  superior: 'ĐẢNG BỘ TỈNH THÁI NGUYÊN',
  issuer: 'ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH',
  place: 'Thái Nguyên',
  code: 'ĐUK',
  receivers: ['Ban Tổ chức Tỉnh ủy', 'Lưu Văn phòng'],
});
const asked = { period: '2022-Q4', committee, number: 7, secrecy: 'MẬT', sha256 };
const fonts = readFonts((name) => require.resolve(fontFiles[name]));

function print() {
  const { report, closed } = reportFromFile(RecordsFile.parse(JSON.parse(text)), asked);
  return renderFiles(report, closed, fonts);
}

const files = await print();
const bytesOf = (ending: string) => files.find(({ name }) => name.endsWith(ending))!.bytes;
const figures = figuresFromRecords(text, { period: '2022-Q4' }).figures;
const year = figuresFromRecords(text, { period: '2022' }).figures;

afterEach(() => void vi.useRealTimers());

it('the same version is the same bytes, whenever it is printed', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-07-19T23:59:58Z') });
  const again = await print();
  expect(again.map(({ name, bytes }) => [name, sha256(Buffer.from(bytes).toString('base64'))])).toEqual(
    files.map(({ name, bytes }) => [name, sha256(Buffer.from(bytes).toString('base64'))]),
  );
});

describe('Excel', () => {
  const book = new ExcelJS.Workbook();
  const sheet = (name: string) => book.getWorksheet(name)!;
  const numbers = (place: ExcelJS.Cell) => (place.formula ? place.result : place.value);
  const rowOf = (name: string, title: string, column = 2) => {
    let found: ExcelJS.Row | undefined;
    sheet(name).eachRow((row) => {
      if (row.getCell(column).value === title) found = row;
    });
    return found!;
  };
  /** Just what our formulas use: sums of a range, sums of cells, rounded quotients. */
  const evaluate = (on: ExcelJS.Worksheet, formula: string): number => {
    const valueOf = (name: string) => (/^\d+$/.test(name) ? Number(name) : Number(numbers(on.getCell(name)) ?? 0));
    const range = /^SUM\(([A-Z]+)(\d+):[A-Z]+(\d+)\)$/.exec(formula);
    if (range) {
      const rows = Array.from({ length: Number(range[3]) - Number(range[2]) + 1 }, (_, at) => Number(range[2]) + at);
      return rows.reduce((sum, row) => sum + (Number(numbers(on.getCell(`${range[1]}${row}`))) || 0), 0);
    }
    const quotient = /^ROUND\((\w+)(\*100)?\/(\w+),(\d)\)$/.exec(formula);
    if (!quotient) return formula.split('+').reduce((sum, name) => sum + valueOf(name), 0);
    const [, above = '', hundred, below = '', decimals] = quotient;
    const scale = 10 ** Number(decimals);
    return Math.round(((valueOf(above) * (hundred ? 100 : 1)) / valueOf(below)) * scale) / scale;
  };

  it('has the sheets that the committee works with', async () => {
    await book.xlsx.load(bytesOf('.xlsx').slice().buffer);
    expect(book.worksheets.map(({ name }) => name)).toEqual(
      'TongHop PhanTich TangGiam DonVi DieuChinh ChiBo NguonSoLieu ThamSo'.split(' '),
    );
  });
  it('says what the figures say', () => {
    const admitted = rowOf('TongHop', 'Đảng viên mới kết nạp');
    // Quarter, same quarter last year; year so far, the same last year (25 + 39 + 30 + 66); plan.
    const columns = [3, 5, 6, 7, 9, 10, 11, 12];
    expect(columns.map((column) => numbers(admitted.getCell(column)))).toEqual([
      ...[48, 66, 72.7],
      ...[162, 160, 101.3],
      ...[158, 102.5],
    ]);
    for (const [id, title] of [
      ['women', 'Nữ'],
      ['minority', 'Dân tộc thiểu số'],
      ['E1', 'Ra quyết định kết nạp đúng hạn'],
    ] as const) {
      const row = rowOf('TongHop', title);
      expect([3, 4, 7, 8].map((column) => numbers(row.getCell(column)))).toEqual([
        figures[id]?.numerator,
        figures[id]?.value,
        year[id]?.numerator,
        year[id]?.value,
      ]);
    }
  });
  it('counts for itself: every formula comes to what is printed', () => {
    let formulas = 0;
    book.eachSheet((one) =>
      one.eachRow((row) =>
        row.eachCell((cell) => {
          if (!cell.formula) return;
          formulas += 1;
          expect(evaluate(one, cell.formula), `${one.name}!${cell.address} ${cell.formula}`).toBeCloseTo(
            Number(cell.result),
            9,
          );
        }),
      ),
    );
    expect(formulas).toBeGreaterThan(100);
    const total = rowOf('DonVi', 'Tổng cộng');
    expect(total.getCell(7).formula).toMatch(/^G\d+\+G\d+$/);
    expect(total.getCell(8).formula).toMatch(/^ROUND\(G\d+\*100\/D\d+,1\)$/);
    expect(numbers(total.getCell(7))).toBe(162);
  });
  it('names records and nobody', () => {
    const ids = new Set<unknown>();
    sheet('NguonSoLieu').eachRow((row) => ids.add(row.getCell(3).value));
    expect(ids.has('A078@1')).toBe(true);
  });
});

describe('Word', () => {
  const part = async (name: string) => (await JSZip.loadAsync(bytesOf('.docx'))).file(name)!.async('string');
  const words = (xml: string) => xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');

  it('has head, number, secrecy mark, words, signature', async () => {
    const all = words(await part('word/document.xml'));
    for (const line of [
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH',
      'Số 07-BC/ĐUK',
      'MẬT',
      'đạt 102,5% kế hoạch năm (162/158), bằng 3,08% tổng số đảng viên đầu nhiệm kỳ',
      'Nơi nhận:',
      'T/M BAN THƯỜNG VỤ',
      './.',
    ])
      expect(all).toContain(line);
  });
  it('repeats head rows and says at each foot which figures these are', async () => {
    const xml = await part('word/document.xml');
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(6);
    expect(words(await part('word/footer1.xml'))).toMatch(/Số 07-BC\/ĐUK · 2022-Q4 · phiên bản 1 · chốt ngày/);
  });
  it('carries its data and is dated by the closing', async () => {
    expect(await part('docProps/core.xml')).toContain('2023-01-06T05:00:00Z');
    expect(await part('customXml/item1.xml')).toContain('&quot;planPercent&quot;');
  });
});

describe('PDF', () => {
  const pagesOf = async () => {
    const library = await PDFiumLibrary.init();
    const document = await library.loadDocument(bytesOf('.pdf'));
    const pages = [...document.pages()].map((page) => page.getText().replace(/\s+/g, ' '));
    document.destroy();
    library.destroy();
    return pages;
  };

  it('reads in Vietnamese, with the head row on each page of a long table', async () => {
    const pages = await pagesOf();
    expect(pages[0]).toContain('Lũy kế từ đầu năm kết nạp 162 đồng chí, đạt 102,5% kế hoạch năm (162/158), bằng 3,08%');
    expect(pages[0]).toContain('ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH');
    const units = pages.filter((page) => page.includes('Chuyển chính thức') && page.includes('Ghi chú'));
    expect(units.length).toBeGreaterThanOrEqual(3);
    for (const [index, page] of pages.entries()) expect(page).toContain(`trang ${index + 1}/${pages.length}`);
  });
});

describe('the report of one unit', () => {
  const { report, closed } = reportFromFile(RecordsFile.parse(JSON.parse(text)), {
    ...asked,
    unit: 'D01',
    number: undefined,
  });
  const own = figuresFromRecords(text, { period: '2022-Q4', unit: 'D01' }).figures;
  const shown = (sheet: string, title: string) =>
    report.tables
      .find((table) => table.sheet === sheet)
      ?.rows.find(({ cells }) => cells[1]?.kind === 'text' && cells[1].text === title)?.cells;

  it('is headed by the unit, which reports to the committee', () => {
    expect(report.head).toMatchObject({
      superior: 'ĐẢNG BỘ KHỐI CÁC CƠ QUAN TỈNH',
      issuer: 'ĐẢNG ỦY SỞ NÔNG NGHIỆP VÀ PTNT',
      number: 'Số …-BC/ĐU',
    });
  });
  it('says what the figures of the unit say, and its cells add up to it', () => {
    const [, , quarter, , , , ytd, , , , plan] = shown('TongHop', 'Đảng viên mới kết nạp') ?? [];
    expect([quarter, ytd, plan]).toEqual(
      [own.admitted?.value, own.admittedYtd?.value, own.planYear?.value].map((value) => ({ kind: 'count', value })),
    );
    expect(ytd).toEqual({ kind: 'count', value: 11 });
    const cells = report.tables.find((table) => table.sheet === 'DonVi')?.rows ?? [];
    const admitted = cells.filter(({ kind }) => kind === 'plain').map((row) => row.cells[6]);
    const sum = admitted.reduce((total, cell) => total + (cell?.kind === 'count' ? cell.value : 0), 0);
    expect(sum).toBe(11);
    expect(shown('TongHop', 'Nữ')?.[2]).toMatchObject({ value: own.women?.numerator });
    expect(JSON.stringify(report.sections)).not.toContain('tổ chức cơ sở đảng');
    expect(JSON.stringify(report.sections[0])).toContain('09 chi bộ');
    expect(closed.figures['']).toEqual(own);
  });
});

describe('SVG', () => {
  it('shows each chart of the report by itself, with outlined letters', async () => {
    const charts = files.filter(({ contentType }) => contentType === 'image/svg+xml');
    expect(charts.map(({ name }) => name)).toEqual([1, 2, 3].map((n) => `bao-cao-2022-Q4-v1-bieu-do-${n}.svg`));
    for (const { bytes } of charts) {
      expect(new TextDecoder().decode(bytes)).not.toContain('<text');
      const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
      // The bars of this year are dark red: on every chart there is some of it.
      let red = 0;
      for (let at = 0; at < data.length; at += info.channels) {
        if ((data[at] ?? 0) > 100 && (data[at + 1] ?? 255) < 60 && (data[at + 2] ?? 255) < 60) red += 1;
      }
      expect(red).toBeGreaterThan(100);
    }
  });
});

describe('CSV', () => {
  it('is UTF-8 with its mark, numbers with a point, shares with their integers', () => {
    const bytes = bytesOf('-TongHop.csv');
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [, first = ''] = new TextDecoder().decode(bytes).split('\r\n');
    expect(first).toBe(
      'plain,1,Đảng viên mới kết nạp,48,–,66,72.7,162,–,160,101.3,158,102.5,,,48,66,,,162,160,162,158',
    );
  });
});
