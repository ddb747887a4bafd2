// All files of one report, by name. Names say period and version; the same version gives the same bytes.
import { canonicalJson } from '../../../shared/figures/canonical.ts';
import type { ClosedPeriod } from '../../../shared/figures/closed-period.ts';
import type { Report } from '../../../shared/report/model.ts';
import { drawingOf } from '../../../shared/report/charts/chart.ts';
import { toSvg } from '../../../shared/report/charts/drawing.ts';
import { renderCsv } from './csv.ts';
import { outlinesOf } from './outlines.ts';
import { renderPdf } from './pdf.ts';
import type { Fonts, Printing } from './printing.ts';
import { renderSheet } from './sheet.ts';
import { renderWord } from './word.ts';

export interface ReportFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

const office = 'application/vnd.openxmlformats-officedocument';

/** What travels inside Word and PDF: the report and what proves its figures; record ids are in the JSON file alone. */
function dataOf(report: Report, { leaves: _leaves, ...closed }: ClosedPeriod): string {
  return canonicalJson({
    report: { ...report, tables: report.tables.filter(({ paper }) => paper !== 'none') },
    closed,
  });
}

/** `2022-Q4-v1`; of a unit `2022-Q4-D09_02-v1` */
function baseName({ period, version }: ClosedPeriod, unit: string | undefined): string {
  const of = unit === undefined ? '' : `-${unit.replaceAll('/', '_')}`;
  return `bao-cao-${period}${of}-v${version}`;
}

/** The charts of the report by themselves, for a page or a slide. */
function chartFiles({ report, fonts }: Printing, base: string): readonly ReportFile[] {
  const write = outlinesOf(fonts.regular);
  return report.charts.map((chart, index) => ({
    name: `${base}-bieu-do-${index + 1}.svg`,
    contentType: 'image/svg+xml',
    bytes: new TextEncoder().encode(toSvg(drawingOf(chart), write)),
  }));
}

export async function renderFiles(
  report: Report,
  closed: ClosedPeriod,
  fonts: Fonts,
  unit?: string,
): Promise<readonly ReportFile[]> {
  const printing: Printing = { report, fonts, closedAt: closed.closedAt, json: dataOf(report, closed) };
  const base = baseName(closed, unit);
  const json = new TextEncoder().encode(`${canonicalJson({ report, closed })}\n`);
  return [
    { name: `${base}.docx`, contentType: `${office}.wordprocessingml.document`, bytes: await renderWord(printing) },
    { name: `${base}.xlsx`, contentType: `${office}.spreadsheetml.sheet`, bytes: await renderSheet(printing) },
    { name: `${base}.pdf`, contentType: 'application/pdf', bytes: await renderPdf(printing) },
    { name: `${base}.json`, contentType: 'application/json', bytes: json },
    ...chartFiles(printing, base),
    ...report.tables.map((table) => ({
      name: `${base}-${table.sheet}.csv`,
      contentType: 'text/csv; charset=utf-8',
      bytes: renderCsv(table),
    })),
  ];
}
