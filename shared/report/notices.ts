// What people are told by mail: Vietnamese first, English below. Counts, units and days; no name and nothing of a paper.
import type { Day } from '../period/day.ts';
import { printDate } from '../rules/evidence.ts';
import type { DueQuarter } from './due.ts';
import { periodInWords } from './period-words.ts';

export interface Notice {
  readonly subject: string;
  readonly text: string;
}

/** What a unit still has to do for a quarter. */
export interface Missing {
  /** Files of the quarter that came at all. */
  readonly sent: number;
  /** Papers that wait for a reviewer. */
  readonly open: number;
  /** Files that nobody can use and that were not sent again. */
  readonly refused: number;
  /** Is the unit's own report of the quarter there? Absent: it sends none of its own. */
  readonly hasReport?: boolean;
}

const sentence = (text: string) => `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}`;
const papers = (n: number, verb: string) => (n === 1 ? `1 paper still ${verb}s` : `${n} papers still ${verb}`);

function reportLine({ hasReport }: Missing): readonly [vi: string, en: string] | undefined {
  if (hasReport === undefined) return undefined;
  return hasReport
    ? ['- Đã nhận báo cáo quý của đơn vị.', 'The unit’s own report is there.']
    : ['- Chưa nhận báo cáo quý của đơn vị.', 'The unit’s own report is not there yet.'];
}

const notice = (subject: string, vi: readonly string[], en: readonly string[]): Notice => ({
  subject,
  text: `${[...vi, '', ...en].join('\n')}\n`,
});

export function reminderOf(unit: string, { period, unitsDue }: DueQuarter, missing: Missing): Notice {
  const [words, day] = [periodInWords(period), printDate(unitsDue)];
  const { sent, open, refused } = missing;
  const report = reportLine(missing);
  return notice(
    `Hoso: ${words} chốt số liệu sau ngày ${day}`,
    [
      `Đơn vị ${unit}: hạn nộp giấy tờ ${words} là ngày ${day}; sau ngày đó số liệu được chốt.`,
      sent === 0 ? '- Đơn vị chưa nộp tệp nào trong quý.' : `- Đã nộp trong quý: ${sent} tệp.`,
      ...(report ? [report[0]] : []),
      ...(open > 0 ? [`- Còn ${open} giấy tờ chờ duyệt.`] : []),
      ...(refused > 0 ? [`- Có ${refused} tệp không dùng được, cần nộp lại (hoso status).`] : []),
    ],
    [
      `Unit ${unit}: papers of ${period} are due on ${unitsDue}; after that day the quarter is closed.`,
      `Files sent: ${sent}; papers that wait: ${open}; files to be sent again: ${refused}.`,
      ...(report ? [report[1]] : []),
    ],
  );
}

export function waitingOf({ period, reportDue }: DueQuarter, open: number): Notice {
  return notice(
    `Hoso: chưa chốt được ${periodInWords(period)}, còn ${open} giấy tờ`,
    [
      `${sentence(periodInWords(period))} chưa chốt được: còn ${open} giấy tờ chờ duyệt hoặc đang xử lý (hoso review list).`,
      `Hạn gửi báo cáo: ${printDate(reportDue)}. Mỗi sáng hệ thống tự chốt lại.`,
    ],
    [`${period} cannot be closed: ${papers(open, 'wait')}. The report is due on ${reportDue}.`],
  );
}

interface PrintedVersion {
  readonly period: string;
  readonly number: number;
  readonly open: number;
  readonly closedOn: Day;
}

export function reportReadyOf({ period, number, open, closedOn }: PrintedVersion): Notice {
  return notice(
    `Hoso: đã có báo cáo ${periodInWords(period)}, phiên bản ${number}`,
    [
      `Báo cáo ${periodInWords(period)}, phiên bản ${number}, chốt ngày ${printDate(closedOn)}.`,
      ...(open > 0 ? [`Khi chốt còn ${open} giấy tờ chờ duyệt.`] : []),
      `Tải về: hoso report --period ${period} --out <thư mục>`,
    ],
    [`The report of ${period}, version ${number}, is there. Fetch it: hoso report --period ${period} --out <folder>`],
  );
}
