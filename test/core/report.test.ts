// The report's model on the invented year of test/fixtures/seed-year.json.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { closePeriod } from '../../shared/figures/close.ts';
import { changedRecords, difference } from '../../shared/figures/difference.ts';
import { fromFile } from '../../shared/figures/from-file.ts';
import { RecordsFile } from '../../shared/figures/records-file.ts';
import { closeSourceOf } from '../../shared/figures/source.ts';
import { figuresOf, overviewOf, periodOf, questionOf } from '../../shared/indicators/figures.ts';
import { Committee, formatOn } from '../../shared/report/committee.ts';
import type { Adjustment, ReportInput } from '../../shared/report/input.ts';
import { lastYearFigures } from '../../shared/report/input-of.ts';
import type { Cell, Table } from '../../shared/report/model.ts';
import { reportOf } from '../../shared/report/report.ts';
import seed from '../fixtures/seed-year.json' with { type: 'json' };

const { expected, ...file } = seed;
const content = fromFile(RecordsFile.parse(file));
const context = { settings: content.settings, workingDays: content.workingDays };
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const committee = Committee.parse({
  superior: 'ĐẢNG BỘ TỈNH THÁI NGUYÊN',
  issuer: 'ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH',
  place: 'Thái Nguyên',
  code: 'ĐUK',
  receivers: ['Ban Tổ chức Tỉnh ủy'],
});

function close(period: string, day: string, previous?: ReportInput['closed']) {
  const closing = { period, closedAt: `${day}T02:00:00Z`, closedBy: 'board', open: [], isForced: false };
  return closePeriod({ ...closing, sha256, previous }, closeSourceOf(content, {}, day));
}

function lateSecondQuarter(): Adjustment {
  const before = close('2022-Q2', '2022-07-05');
  const after = close('2022-Q2', '2022-07-12', before);
  const ids = new Set(changedRecords(before, after).map(({ recordId }) => recordId));
  const history = content.versions.filter(({ recordId }) => ids.has(recordId));
  const { registry } = closeSourceOf(content, {});
  const above = (unit: string) => [unit, ...registry.ancestorsIn(unit, { from: before.from, to: before.to })];
  return {
    difference: difference({ before, after, history, context, above }),
    reported: 'Báo cáo số 20-BC/ĐUK, ngày 05/7/2022',
  };
}

function inputFor(period: string, cumulative: string, day: string): ReportInput {
  const source = closeSourceOf(content, {}, day);
  const asked = periodOf(cumulative, content.settings);
  const overview = overviewOf(asked, source);
  const units = overview.all.map(({ code }) => [code, figuresOf(questionOf(asked, source, code, overview))] as const);
  return {
    closed: close(period, day),
    cumulative: { '': figuresOf(questionOf(asked, source, undefined, overview)), ...Object.fromEntries(units) },
    lastYear: lastYearFigures(periodOf(period, content.settings), source)!,
    grassroots: overviewOf(periodOf(period, content.settings), source).all,
    committee,
    date: day,
    adjustments: [],
  };
}

const fourth = inputFor('2022-Q4', '2022', '2023-01-10');
const report = reportOf({ ...fourth, number: 5 });
const words = report.sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs.map(({ text }) => text)]);
const all = words.join('\n');
const table = (sheet: string, of = report): Table => of.tables.find((one) => one.sheet === sheet)!;
const shown = (cell: Cell | undefined) => {
  if (cell?.kind === 'count') return cell.value;
  return cell?.kind === 'share' ? cell.printed : cell?.text;
};
const rowOf = (sheet: string, title: string, of = report) =>
  table(sheet, of)
    .rows.find(({ cells }) => cells.slice(0, 2).some((cell) => shown(cell) === title))
    ?.cells.map(shown);

describe('the head and foot', () => {
  it('name committee, number, day, span and the figures they prove', () => {
    expect(report.head).toEqual({
      superior: 'ĐẢNG BỘ TỈNH THÁI NGUYÊN',
      issuer: 'ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH',
      number: 'Số 05-BC/ĐUK',
      placeAndDate: 'Thái Nguyên, ngày 10 tháng 01 năm 2023',
      title: 'BÁO CÁO',
      subject: 'kết quả công tác phát triển đảng viên quý IV và năm 2022',
    });
    expect(report.foot).toContain(fourth.closed.hash.slice(0, 16));
    expect(report.foot).toContain('phiên bản 1');
  });
  it('carry the secrecy mark only where the signer sets it', () => {
    expect(reportOf({ ...fourth, secrecy: 'MẬT' }).head.secrecy).toBe('MẬT');
    expect(report.head.secrecy).toBeUndefined();
  });
  it('follow the format in force on the day', () => {
    expect(formatOn('2026-05-26')).toMatchObject({ ending: './.', isOfficeBold: true });
    expect(formatOn('2026-05-27')).toMatchObject({ ending: '.', isOfficeBold: false });
  });
});

describe('the words', () => {
  it('say what the figures say', () => {
    for (const words of [
      'Toàn Đảng bộ có 72 tổ chức cơ sở đảng (43 đảng bộ, 29 chi bộ cơ sở), 19 đảng bộ bộ phận, 394 chi bộ, đầu năm có 5.341 đảng viên.',
      'Số liệu tính từ ngày 01/10/2022 đến ngày 31/12/2022.',
      'Trong quý kết nạp 48 đồng chí, so với cùng kỳ năm trước (66) giảm 18 đồng chí, bằng 72,7%.',
      'Lũy kế từ đầu năm kết nạp 162 đồng chí, đạt 102,5% kế hoạch năm (162/158), bằng 3,08% tổng số đảng viên đầu nhiệm kỳ, so với cùng kỳ năm trước (160) tăng 02 đồng chí, bằng 101,3%.',
      'Trong số kết nạp trong quý: nữ 24 (50%)',
      'Chuyển đảng chính thức 43 đồng chí, lũy kế 154 đồng chí, xóa tên đảng viên dự bị 01 đồng chí',
      'Đạt chỉ tiêu năm: 46 đơn vị, vượt 16 đơn vị, chưa đạt 20 đơn vị.',
    ]) {
      expect(all).toContain(words);
    }
  });
  it('leave the causes to people, in a marked place', () => {
    const blank = report.sections.find(({ heading }) => heading.startsWith('III'))?.paragraphs;
    expect(blank).toEqual([{ text: '(Phần do cấp ủy viết)', isBlank: true }]);
  });
  it('forecast only as a range that says it is one, and not after the year', () => {
    const third = reportOf(inputFor('2022-Q3', '2022-Q3', '2022-10-20'));
    const text = third.sections.flatMap(({ paragraphs }) => paragraphs.map((one) => one.text)).join('\n');
    expect(text).toContain('Còn phải kết nạp 44 đồng chí');
    expect(text).toContain('(dự báo, không phải kết quả): từ 152 đến 194 đồng chí');
    expect(all).not.toContain('Dự báo');
  });
  it('do not mention what is not known', () => {
    const empty = reportOf({ ...fourth, closed: { ...fourth.closed, figures: {} }, grassroots: [] });
    const text = empty.sections.flatMap(({ paragraphs }) => paragraphs.map((one) => one.text)).join('\n');
    expect(text).not.toMatch(/undefined|null|NaN/);
    expect(text).not.toContain('kết nạp 0');
  });
  it('compare with a last year that nobody recorded not as with one that had nobody', () => {
    const settings = [{ ...content.settings[0]!, recordsFrom: '1930-02-03' }];
    const oneYear = fromFile(RecordsFile.parse({ ...file, admissionsDecidedBefore: [] }));
    const ofYear = { ...closeSourceOf(oneYear, {}), settings, inputs: [] };
    const quarter = periodOf('2022-Q2', settings);
    const without = figuresOf(questionOf(quarter, ofYear));
    expect([without['samePeriodLastYear'], without['vsSamePeriodDifference']]).toEqual([null, null]);
    expect(lastYearFigures(quarter, ofYear)).toEqual({ quarter: {}, cumulative: {} });
    // The year after, when there is one: C05 admitted nobody in some quarter, and that is known.
    const next = figuresOf(questionOf(periodOf('2023-Q1', settings), ofYear, 'C05'));
    expect(next['samePeriodLastYear']?.value).toBe(
      seed.admissions.filter(({ unit, decisionDate }) => unit === 'C05' && decisionDate < '2022-04-01').length,
    );
  });
  it('begin with a capital and leave no heading over nothing', () => {
    const only = {
      E1: null,
      E2: { value: null, numerator: 0, denominator: 0 },
      E5: { value: 1, numerator: 1, denominator: 1 },
    };
    const some = reportOf({ ...fourth, closed: { ...fourth.closed, figures: { '': only } } }).sections;
    const under = (heading: string) => some.find((one) => one.heading.startsWith(heading))?.paragraphs;
    expect(under('4.')).toEqual([{ text: 'Chi bộ xét chính thức đúng hạn 01.' }]);
    expect(under('3.')).toEqual([{ text: '(Phần do cấp ủy viết)', isBlank: true }]);
  });
  it('name what was open when the figures were closed all the same', () => {
    const open = [{ documentId: 's.01', unit: 'D01' }];
    const text = JSON.stringify(reportOf({ ...fourth, closed: { ...fourth.closed, open } }).sections);
    expect(text).toContain('Khi chốt số liệu còn 01 giấy tờ chờ (Phụ lục 4).');
  });
});

describe('the tables', () => {
  it('summary: quarter, year so far, plan, last year', () => {
    expect(rowOf('TongHop', 'Đảng viên mới kết nạp')).toEqual([
      '1',
      'Đảng viên mới kết nạp',
      ...[48, '–', 66, '72,7'],
      ...[162, '–', 160, '101,3'],
      ...[158, '102,5'],
    ]);
    // What was only declared for last year says nothing of its women.
    expect(rowOf('TongHop', 'Nữ')?.slice(2)).toEqual([24, '50,0', '–', '–', 89, '54,9', '–', '–', '', '']);
  });
  it('analysis: the rows of form 2 add up', () => {
    const value = (title: string) => rowOf('PhanTich', title)?.at(-1);
    expect(value('Từ 18 đến 30 tuổi')).toBe(expected.ageBands['18-30']);
    expect(value('Tuổi bình quân')).toBe(expected.averageAge.value);
    expect(value('Đại học')).toBe(expected.education.university);
  });
  it('flow: start + in − out = end', () => {
    expect(rowOf('TangGiam', 'Đảng viên trong danh sách cuối kỳ báo cáo')?.at(-1)).toBe(expected.memberFlow.end);
  });
  it('appendix 1: each group has its sum and the total is the organisation', () => {
    const units = table('DonVi');
    const sums = units.rows.filter(({ kind }) => kind === 'sum').map(({ cells }) => cells.map(shown));
    expect(sums).toHaveLength(2);
    expect(Number(sums[0]?.[6]) + Number(sums[1]?.[6])).toBe(162);
    expect(units.rows.at(-1)?.cells.map(shown).slice(1, 8)).toEqual([
      ...['Tổng cộng', expected.memberFlow.start, 158],
      ...[48, 66, 162, '102,5'],
    ]);
    expect(units.rows.at(-1)?.cells.map(shown).slice(13, 15)).toEqual([
      expected.cells.withAdmission,
      expected.cells.total,
    ]);
    expect(units.rows.filter(({ kind }) => kind === 'plain')).toHaveLength(72);
  });
  it('appendix 1: one single admission shows no ethnic origin, and no sum gives it away', () => {
    const units = table('DonVi').rows.filter(({ kind }) => kind === 'plain');
    const single = units.filter(({ cells }) => shown(cells[4]) === 1);
    expect(single.length).toBeGreaterThan(0);
    for (const { cells } of single) expect(shown(cells[9])).toBe('*');
    for (const { cells, kind } of table('DonVi').rows) if (kind === 'sum') expect(shown(cells[9])).toBe('*');
  });
  it('appendix 1: what the total leaves for the hidden units says neither all nor none of them', () => {
    for (const asked of ['2022-Q1', '2022-Q2', '2022-Q3', '2022-Q4']) {
      const of = reportOf(inputFor(asked, asked, '2023-01-10'));
      const rows = table('DonVi', of).rows;
      const hidden = rows.filter(({ cells, kind }) => kind === 'plain' && shown(cells[9]) === '*');
      const sum = (column: number) =>
        rows.reduce((all, { cells, kind }) => all + (kind === 'plain' ? Number(shown(cells[column])) || 0 : 0), 0);
      const persons = hidden.reduce((all, { cells }) => all + Number(shown(cells[4])), 0);
      const left = Number(shown(rows.at(-1)?.cells[9])) - sum(9);
      expect(left).toBeGreaterThan(0);
      expect(left).toBeLessThan(persons);
    }
    // Two units with one each, neither of a minority: the next one, with two of whom one is, is hidden too.
    const [first, second, third] = fourth.grassroots;
    const admitted = [1, 1, 2];
    const small = [first!, second!, third!].map((unit, index) => ({ ...unit, admitted: admitted[index]! }));
    const minority = (n: number) => ({ minority: { value: null, numerator: n } });
    const figures = { [first!.code]: minority(0), [second!.code]: minority(0), [third!.code]: minority(1) };
    const few = reportOf({ ...fourth, grassroots: small, closed: { ...fourth.closed, figures } });
    const plain = table('DonVi', few).rows.filter(({ kind }) => kind === 'plain');
    expect(plain.map(({ cells }) => shown(cells[9]))).toEqual(['*', '*', '*']);
  });
  it('appendix 1: a unit that is silent is not one that admitted nobody', () => {
    const reported = new Set(fourth.grassroots.slice(2).map(({ code }) => code));
    const partial = reportOf({ ...fourth, reported });
    expect(table('DonVi', partial).rows.at(-1)?.cells.map(shown).at(-1)).toBe('70/72 đơn vị');
    const silent = { ...fourth, reported: new Set<string>() };
    const idle = fourth.grassroots.find(({ admitted }) => admitted === 0)!;
    expect(rowOf('DonVi', idle.name, reportOf(silent))?.[4]).toBe('chưa báo cáo');
  });
  it('appendix 2: what was printed, the adjustment, the right number, and why', () => {
    const adjusted = reportOf({ ...fourth, adjustments: [lateSecondQuarter()] });
    const rows = table('DieuChinh', adjusted).rows.map(({ cells }) => cells.map(shown));
    expect(rows).toEqual([
      [
        'Đảng bộ cơ sở số 09 (giả định)',
        '2022-Q2',
        'Đảng viên mới kết nạp',
        expect.any(Number),
        'Báo cáo số 20-BC/ĐUK, ngày 05/7/2022',
        1,
        expect.any(Number),
        'nộp muộn',
      ],
    ]);
    expect(Number(rows[0]?.[3]) + 1).toBe(rows[0]?.[6]);
    expect(JSON.stringify(adjusted.sections[0])).toContain('Lũy kế đã điều chỉnh +1 của quý II năm 2022.');
  });
  it('printed quarters and adjustments add up to the year so far', () => {
    const closedFirst = [
      close('2022-Q1', '2022-04-05'),
      close('2022-Q2', '2022-07-05'),
      close('2022-Q3', '2022-10-20'),
    ];
    const printed = [...closedFirst, fourth.closed].reduce(
      (sum, one) => sum + (one.figures['']?.['admitted']?.value ?? 0),
      0,
    );
    expect(printed + 1).toBe(162);
  });
  it('sources name every record that counts and nobody by name', () => {
    const refs = table('NguonSoLieu').rows.map(({ cells }) => shown(cells[2]));
    expect(new Set(refs).size).toBe(refs.length);
    expect(refs.filter((one) => /^A\d+@/.test(String(one)))).toHaveLength(162);
  });
});
