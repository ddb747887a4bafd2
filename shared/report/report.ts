// A closed quarter as the model of its printed report.
import { dayAt } from '../period/day.ts';
import { printDate } from '../rules/evidence.ts';
import { formatOn } from './committee.ts';
import { adjustments, byUnit, cellsByUnit, openPapers, parameters, sources } from './appendices.ts';
import { chartsOf } from './charts/charts-of.ts';
import type { ReportInput } from './input.ts';
import { yearAndQuarter } from './input.ts';
import type { Head, Report } from './model.ts';
import { sectionsOf } from './narrative.ts';
import { periodInWords } from './period-words.ts';
import { analysis, flow, summary } from './tables.ts';
import { twoDigits } from './sentence.ts';

const spans = ['quý I', 'quý II và 6 tháng đầu năm', 'quý III và 9 tháng đầu năm', 'quý IV và năm'];

/** "quý IV và năm 2022"; the first quarter's year is "quý I năm 2022". */
export function spanOf(input: ReportInput): string {
  const [year, quarter] = yearAndQuarter(input);
  return quarter === 1 ? `quý I năm ${year}` : `${spans[quarter - 1]} ${year}`;
}

function longDate(day: string): string {
  const [, month, date] = day.split('-');
  const number = Number(month);
  return `ngày ${date} tháng ${number <= 2 ? month : number} năm ${day.slice(0, 4)}`;
}

function headOf(input: ReportInput): Head {
  const { committee, date, number, secrecy } = input;
  return {
    superior: committee.superior,
    issuer: committee.issuer,
    number: `Số ${number === undefined ? '…' : twoDigits(number)}-BC/${committee.code}`,
    placeAndDate: `${committee.place}, ${longDate(date)}`,
    ...(secrecy === undefined ? {} : { secrecy }),
    title: 'BÁO CÁO',
    subject: `kết quả công tác phát triển đảng viên ${spanOf(input)}`,
  };
}

/** What proves which figures these are. */
function footOf({ closed }: ReportInput, { number }: Head): string {
  const { period, version, closedAt, hash } = closed;
  return `${number} · ${period} · phiên bản ${version} · chốt ngày ${printDate(dayAt(closedAt))} · ${hash.slice(0, 16)}`;
}

/** The year's figures are corrected ones: the sentence says by how much they differ from what was printed. */
function footNotes(input: ReportInput): readonly string[] {
  return input.adjustments.flatMap(({ difference }) => {
    const change = difference.figures.find(({ unit, figure }) => unit === '' && figure === 'admitted');
    if (!change) return [];
    const by = (change.to?.value ?? 0) - (change.from?.value ?? 0);
    return [`Lũy kế đã điều chỉnh ${by > 0 ? '+' : ''}${by} của ${periodInWords(difference.period)}.`];
  });
}

export function reportOf(input: ReportInput): Report {
  const head = headOf(input);
  const notes = footNotes(input).map((text) => ({ text }));
  const open = input.closed.open.length;
  const warning = open === 0 ? [] : [{ text: `Khi chốt số liệu còn ${twoDigits(open)} giấy tờ chờ (Phụ lục 4).` }];
  const [first, ...rest] = sectionsOf(input);
  return {
    format: formatOn(input.date),
    head,
    sections: first ? [{ ...first, paragraphs: [...first.paragraphs, ...notes, ...warning] }, ...rest] : [],
    tables: [
      ...[summary, analysis, flow, byUnit, adjustments, cellsByUnit].map((make) => make(input)),
      ...openPapers(input),
      ...[sources, parameters].map((make) => make(input)),
    ],
    charts: chartsOf(input),
    receivers: input.committee.receivers,
    onBehalf: input.committee.onBehalf,
    office: input.committee.office,
    foot: footOf(input, head),
  };
}
