// What a unit says of itself, approved wrongly, is taken back by `hoso review annul`: of a report figures-of-papers.test.ts
// says what follows, here are the plan, the list and the statistics.
import { Writable } from 'node:stream';
import { StartExecutionCommand } from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { main } from '../../cli/main.ts';
import { workKeys } from '../../functions/adapters/work-keys.ts';
import type { CheckedDocument } from '../../shared/review/document.ts';
import { documentIdOf } from '../../shared/review/document.ts';
import { paperOf, submissionOf } from './invented-papers.ts';
import { eventually, openStaffedPipeline } from './pipeline-home.ts';
import type { Pipeline } from './pipeline-home.ts';

let pipeline: Pipeline;

beforeAll(async () => {
  pipeline = await openStaffedPipeline();
});
afterAll(() => pipeline.close());

async function nothingUnderway(): Promise<void> {
  const { store } = pipeline;
  await eventually(async () => {
    const left = [...(await store.underway.all()), ...(await store.figures.allMarked())];
    return left.length === 0 ? true : undefined;
  }, 'all figures');
}

async function waiting(unit: string, paper: CheckedDocument): Promise<string> {
  const { store, work, sfn, machine } = pipeline;
  const submission = submissionOf(unit, paper.documentType);
  const { submissionId, attempt } = submission;
  await store.submissions.insert(submission);
  await work.putJson(workKeys.checked(submissionId), { documents: [{ ...paper, route: 'flagged' }] });
  await work.putJson(workKeys.pages(submissionId), { pages: [] });
  await store.underway.mark(submissionId, '2023-07-01T03:00:00.000Z');
  const input = JSON.stringify({ submissionId, attempt });
  const stateMachineArn = machine('SettleDocument');
  await sfn.send(new StartExecutionCommand({ stateMachineArn, name: `first-${submissionId}`, input }));
  await nothingUnderway();
  return documentIdOf(submissionId, 1);
}

async function hoso(...words: string[]): Promise<{ exit: number; said: string }> {
  const texts: string[] = [];
  const stream = () => new Writable({ write: (chunk: Buffer, _e, done) => done(void texts.push(chunk.toString())) });
  const env = { INIT_CWD: pipeline.folder, HOSO_DATA: pipeline.folder, XDG_CONFIG_HOME: pipeline.folder };
  const exit = await main([...words, '--json'], env, { stdout: stream(), stderr: stream() });
  await nothingUnderway();
  return { exit, said: texts.join('') };
}

const rows = [{ rowNumber: 1, unit: 'Đảng bộ Sở Giả Định', planYear: 7 }];
const table = { value: rows, state: 'found', page: 1, why: [] } as CheckedDocument['fields'][string];
const plan = paperOf('plan', {
  documentNumber: '1-TB/ĐUK',
  documentDate: '2022-01-10',
  planYearOf: 2022,
  planTotal: 9,
});
const ofQuarter = { periodQuarter: 2, periodYear: 2022 };
const papers: readonly [string, CheckedDocument][] = [
  ['DBK', { ...plan, fields: { ...plan.fields, rows: table } }],
  ['D10', paperOf('admission-list', { ...ofQuarter, total: 2 })],
  ['D10', paperOf('new-member-statistics', ofQuarter)],
  ['D10', paperOf('member-flow-statistics', ofQuarter)],
];

it.each(papers.map(([unit, paper]) => [paper.documentType, unit, paper] as const))(
  'of %s nothing counts any more, what it says and why it went stay to be seen, and it goes once',
  async (_type, unit, paper) => {
    const targets = async () => (await pipeline.store.registry.plan(2022)).map((row) => [row.unit, row.planned]);
    const id = await waiting(unit, paper);
    expect(await hoso('review', 'approve', id)).toMatchObject({ exit: 0 });
    const isPlan = paper.documentType === 'plan';
    const set = [
      ['D09', 7],
      ['DBK', 9],
    ];
    expect(await targets()).toEqual(isPlan ? set : []);

    expect(await hoso('review', 'annul', id, '--reason', 'Giấy tờ của đơn vị khác')).toMatchObject({ exit: 0 });

    expect(await targets()).toEqual([]);
    const shown = JSON.parse((await hoso('review', 'show', id)).said) as { state: string; review: object[] };
    expect(shown).toMatchObject({ state: 'annulled', documentType: paper.documentType });
    expect(shown.review.at(-1)).toMatchObject({ command: 'annul', reason: 'Giấy tờ của đơn vị khác' });
    const again = await hoso('review', 'annul', id, '--reason', 'Lần nữa');
    expect([again.exit, again.said.includes('document.not-counted')]).toEqual([1, true]);
  },
);
