// The end of the demo: what was accepted, what waits for a person, what was refused, each with its reasons; the figures.
import type { DocumentSummary, SubmissionDetail } from '../../events/api/submissions.ts';
import { documentLines, lineOf } from '../commands/status.ts';
import { routes } from '../labels.ts';
import type { Terminal } from '../terminal.ts';
import type { FiguresOf } from './compare.ts';
import type { Labels } from './labels.ts';

interface Listed {
  readonly submission: SubmissionDetail;
  readonly document: DocumentSummary;
}

export async function printSummary(terminal: Terminal, found: ReadonlyMap<string, SubmissionDetail>): Promise<void> {
  const { language } = terminal;
  const submissions = [...new Map([...found.values()].map((one) => [one.submissionId, one])).values()];
  const listed: Listed[] = submissions.flatMap((submission) =>
    submission.documents.map((document) => ({ submission, document })),
  );
  for (const route of ['accepted', 'flagged', 'rejected'] as const) {
    const some = listed.filter(({ document }) => document.route === route);
    const refused = route === 'rejected' ? submissions.filter(({ refusal }) => refusal) : [];
    await terminal.print(`\n${routes[route][language].toUpperCase()}: ${some.length + refused.length}`);
    for (const { submission, document } of some) {
      const [head = '', ...reasons] = documentLines(document, language);
      await terminal.print(`${head}  ← ${submission.name}`);
      for (const reason of reasons) await terminal.print(reason);
    }
    for (const submission of refused) await terminal.print(`  ${lineOf(submission, language)}`);
  }
}

export async function printFigures(terminal: Terminal, { period, figures }: Labels, found: FiguresOf): Promise<void> {
  const heading = { vi: `\nSỐ LIỆU ${period}`, en: `\nFIGURES ${period}` }[terminal.language];
  const words = {
    vi: (a: string, o: string, p: string, s: string) => `kết nạp ${a}, chính thức ${o}, chỉ tiêu năm ${p}, đạt ${s}`,
    en: (a: string, o: string, p: string, s: string) => `admitted ${a}, made official ${o}, plan ${p}, reached ${s}`,
  }[terminal.language];
  await terminal.print(heading);
  for (const { unit } of figures) {
    const of = (id: string) => found.get(unit)?.[id];
    const count = (id: string) => String(of(id)?.value ?? '–');
    const share = of('planPercent')?.printed;
    const reached = share === undefined ? '–' : `${share} %`;
    const line = words(count('admitted'), count('madeOfficial'), count('planYear'), reached);
    await terminal.print(`  ${unit.padEnd(8)} ${line}`);
  }
}
