// A part of the invented year of test/fixtures/seed-year.json, once as a records file and once as papers that come one
// after another through settle and roll-up: the same figures, and the same again from what the system exports.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartExecutionCommand } from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { reconcileFigures } from '../../functions/reconcile/reconcile.ts';
import { UnitRow } from '../../events/api/registry.ts';
import { writeHomeFile } from '../../local/owner.ts';
import { arrivingIn } from './arriving.ts';
import { documentIdOf } from '../../shared/review/document.ts';
import type { CheckedDocument } from '../../shared/review/document.ts';
import { paperOf } from './invented-papers.ts';
import {
  admissionPapers,
  admissions,
  file,
  nameOf,
  officialPapers,
  officials,
  plan,
  stated,
  top,
} from './invented-year.ts';
import type { Admission } from './invented-year.ts';
import { openPipeline, quietNight } from './pipeline-home.ts';
import type { Pipeline } from './pipeline-home.ts';

let pipeline: Pipeline;
const inFolder = (name: string) => join(pipeline.folder, name);
const { arrive, nothingUnderway, hoso, said } = arrivingIn(() => pipeline);

/** All at once, after it, before it: a dossier's papers keep no order. */
async function arriveInAnyOrder(papers: readonly [string, [CheckedDocument, CheckedDocument[]], string?][]) {
  const waves: (() => Promise<string>)[][] = [[], [], []];
  for (const [index, [unit, [decision, others], ceremonyDate]] of papers.entries()) {
    const name = `person-${index}`;
    if (index % 3 === 0) waves[0]?.push(() => arrive(unit, name, [...others, decision], { ceremonyDate }));
    else {
      waves[index % 3]?.push(() => arrive(unit, name, [decision], { ceremonyDate }));
      waves[index % 3 === 1 ? 2 : 0]?.push(() => arrive(unit, `${name}-others`, others));
    }
  }
  for (const wave of waves) {
    await Promise.all(wave.map((begin) => begin()));
    await nothingUnderway();
  }
}

type Reply = { figures: Record<string, { value: number; numerator?: number } | null> };
const figures = async (...words: string[]) => (JSON.parse(await hoso('figures', ...words)) as Reply).figures;

beforeAll(async () => {
  pipeline = await openPipeline();
  await writeHomeFile(pipeline.home, pipeline.folder);
  const { registry } = pipeline.store;
  await registry.putUnit(top);
  for (const unit of file.units) await registry.putUnit(UnitRow.parse({ ...unit, parent: 'DBK' }));
  const cells = new Map(admissions.flatMap(({ unit, cell }) => (cell === unit ? [] : [[cell, unit] as const])));
  for (const [code, parent] of cells)
    await registry.putUnit({ code, name: code, kind: 'cell', parent, validFrom: '2015-01-01' });
  for (const target of plan) await registry.putPlan(target);
  for (const input of stated) await registry.putInput(input);
  writeFileSync(inFolder('file.json'), JSON.stringify(file));
  await arriveInAnyOrder([
    ...admissions.map((one, index) => {
      return [one.cell, admissionPapers(one, nameOf(index)), one.ceremonyDate ?? undefined] as [
        string,
        ReturnType<typeof admissionPapers>,
        string?,
      ];
    }),
    ...officials.map((one, index) => {
      return [one.unit, officialPapers(one, nameOf(99 - index))] as [string, ReturnType<typeof officialPapers>];
    }),
  ]);
}, 120_000);

afterAll(() => pipeline.close());

const questions = [['2022'], ['2022-Q1'], ['2022-H2'], ['2022-05'], ['2022', 'D09'], ['2022-Q3', 'C03']];

it.each(questions)('%s %s: papers give the figures of the file', async (period, unit) => {
  const words = ['--period', period ?? '', ...(unit === undefined ? [] : ['--unit', unit])];
  const ofFile = await figures('--records', 'file.json', ...words);

  expect(await figures(...words)).toEqual(ofFile);
  if (period === '2022' && unit === undefined) {
    const count = (is: (one: Admission) => boolean) => admissions.filter(is).length;
    expect(ofFile).toMatchObject({
      admitted: { value: admissions.length },
      minority: { numerator: count(({ ethnicGroup }) => ethnicGroup !== 'Kinh') },
      women: { numerator: count(({ gender }) => gender === 'female') },
      madeOfficial: { value: officials.length },
      trainedAwareness: { numerator: admissions.length },
    });
  }
});

it('what the system exports gives the figures of the system to anybody', async () => {
  await hoso('export', 'records', '--out', 'exported.json');

  expect(JSON.parse(readFileSync(inFolder('exported.json'), 'utf8'))).not.toHaveProperty('expected');
  for (const [period = '', unit] of questions) {
    const words = ['--period', period, ...(unit === undefined ? [] : ['--unit', unit])];
    expect(await figures('--records', 'exported.json', ...words)).toEqual(await figures(...words));
  }
});

interface Explained {
  recordId: string;
  unit: string;
  places: { field: string; documentId: string; page: number }[];
  documents: { documentId: string; documentType: string; rules: { rule: string; citation: string | null }[] }[];
}

async function explained(figure: string, ...words: string[]): Promise<[Head, ...Explained[]]> {
  const lines = (await hoso('figures', 'explain', figure, '--period', '2022', ...words)).trim().split('\n');
  return lines.map((line) => JSON.parse(line) as unknown) as [Head, ...Explained[]];
}
interface Head {
  figure: { printed?: string; numerator?: number; denominator?: number } | null;
  stated: { kind: string; n: number; part: string; documentId: string | null }[];
  settings: { admissionDate: string };
}

it('a share leads to the records of both its sides, and each value to the paper that says it', async () => {
  const [head, ...records] = await explained('women');
  const [, ...all] = await explained('women', '--part', 'denominator');
  const women = admissions.filter(({ gender }) => gender === 'female').length;

  expect([records.length, all.length]).toEqual([women, admissions.length]);
  expect(head).toMatchObject({ figure: { numerator: women, denominator: admissions.length } });
  expect(head.settings.admissionDate).toBe('decision');
  for (const { places, documents } of records) {
    const typeOf = (field: string) => {
      const place = places.find((one) => one.field === field);
      return documents.find(({ documentId }) => documentId === place?.documentId)?.documentType;
    };
    expect([typeOf('decisionDate'), typeOf('gender')]).toEqual(['admission-decision', 'personal-history']);
    expect(documents.flatMap(({ rules }) => rules).some(({ citation }) => citation !== null)).toBe(true);
  }
});

it('an average leads to the records it ranges over, a percentage of the plan to its targets', async () => {
  const [, ...ages] = await explained('averageAge');
  expect(ages).toHaveLength(admissions.length);

  const [head, ...records] = await explained('planPercent');
  expect(records).toHaveLength(admissions.length);
  const byUnit = plan.toSorted((one, other) => one.unit.localeCompare(other.unit));
  expect(head.stated.map(({ kind, n }) => [kind, n])).toEqual(byUnit.map(({ planned }) => ['plan', planned]));
  expect(head.figure).toMatchObject({ denominator: plan.reduce((sum, { planned }) => sum + planned, 0) });

  const [terms] = await explained('termStartPercent');
  expect(terms.stated).toMatchObject([{ kind: 'termStart', n: 520, part: 'denominator', documentId: null }]);
});

it.each(['rank', 'idle', 'lagging', 'on-time', 'forecast'])(
  'the list %s is the same from system and file',
  async (show) => {
    const words = ['figures', show, '--period', '2022-Q3', '--quarters', '2'];
    const { unit: _, ...ofSystem } = JSON.parse(await hoso(...words)) as Record<string, unknown>;

    expect(JSON.parse(await hoso(...words, '--records', 'file.json'))).toMatchObject(ofSystem);
    expect(ofSystem.rows).not.toBeNull();
  },
);

const decisions = [
  { admissionDate: 'ceremony', ageRule: 'yearDifference' },
  {
    quarterCutOff: 'state15',
    officialDate: 'officialFrom',
    targets: [{ name: 'termStart', base: 'termStart', percent: 3 }],
  },
] as const;

it('what the committee decides is counted anew everywhere: one decision after the other, and back again', async () => {
  const asBefore = await figures('--period', '2022-Q1');
  const decided = { from: '2015-01-01' };
  for (const decision of decisions) {
    Object.assign(decided, decision);
    writeFileSync(inFolder('decision.json'), JSON.stringify(decided));
    await hoso('settings', 'decision.json');
    await nothingUnderway();

    const settings = { ...file.settings, ...decided };
    writeFileSync(inFolder('decided.json'), JSON.stringify({ ...file, settings }));
    for (const [period = '', unit] of questions) {
      const words = ['--period', period, ...(unit === undefined ? [] : ['--unit', unit])];
      expect([decision, await figures(...words)]).toEqual([
        decision,
        await figures('--records', 'decided.json', ...words),
      ]);
    }
    expect(await reconcileFigures(pipeline.store, new Date('2023-07-02T00:00:00Z'))).toMatchObject({ differences: [] });
  }
  const byCeremony = admissions.filter(({ ceremonyDate }) => ceremonyDate && ceremonyDate < '2022-03-15').length;
  expect((await figures('--period', '2022-Q1'))['admitted']?.value).toBe(byCeremony);
  expect(byCeremony).not.toBe(asBefore['admitted']?.value);

  const back = { admissionDate: 'decision', quarterCutOff: 'calendar', ageRule: 'fullYears', officialDate: 'decision' };
  writeFileSync(inFolder('decision.json'), JSON.stringify({ from: '2015-01-01', ...back, targets: [] }));
  await hoso('settings', 'decision.json');
  await nothingUnderway();
  expect(await figures('--period', '2022-Q1')).toEqual(asBefore);
}, 120_000);

it('last years’ figures are imported without papers, said to be so, and compared with', async () => {
  const table = [
    'Đơn vị;Kỳ;Kết nạp;Chính thức;Đảng viên',
    'DBK;Quý II/2021;2;1;',
    'D09;Quý II/2021;1;;',
    'DBK;2020;7;;480',
  ];
  writeFileSync(inFolder('history.csv'), `\uFEFF${table.join('\r\n')}\r\n`);
  expect(JSON.parse(await hoso('history', 'import', 'history.csv'))).toEqual({ written: 5, unchanged: 0 });
  expect(JSON.parse(await hoso('history', 'import', 'history.csv'))).toEqual({ written: 0, unchanged: 5 });

  const now = await figures('--period', '2022-Q2');
  const admitted = now['admitted']?.value ?? 0;
  expect(now['samePeriodLastYear']).toEqual({ value: 2, declared: true });
  expect(now['vsSamePeriod']).toMatchObject({ numerator: admitted, denominator: 2, declared: true });
  expect((await figures('--period', '2020'))['admitted']).toEqual({ value: 7, records: 0, declared: true });
  expect((await figures('--period', '2021'))['yearStartPercent']).toBeNull();

  const [head] = await explained('samePeriodLastYear', '--period', '2022-Q2');
  expect(head.stated).toMatchObject([{ kind: 'declaredAdmitted', n: 2, documentId: null }]);
  await hoso('export', 'records', '--out', 'with-history.json');
  expect(await figures('--records', 'with-history.json', '--period', '2022-Q2')).toEqual(now);
});

it('a wrong line of history is named, and nothing of the file is written', async () => {
  const table = ['unit,period,admitted', 'DBK,2019,3', 'XXX,2019,3', 'DBK,2019-Q5,3', 'DBK,2018,ba', 'D09,2022,0'];
  writeFileSync(inFolder('wrong.csv'), table.join('\n'));
  const [exit, words] = await said('history', 'import', 'wrong.csv');

  expect(exit).toBe(1);
  for (const line of ['dòng 3: Không có đơn vị "XXX"', 'dòng 4: Kỳ "2019-Q5"', 'dòng 5: Số kết nạp']) {
    expect(words).toContain(line);
  }
  expect(await hoso('history', 'list')).not.toContain('2019');
});

it('a paper of two people of one name is nobody’s until somebody says whose', async () => {
  const [one] = admissions;
  if (!one) throw new Error('no admission');
  const before = await figures('--period', '2023-Q1');
  const [twin, others] = admissionPapers({ ...one, birthDate: '1999-01-01', decisionDate: '2023-02-01' }, nameOf(0));
  const byType = (type: string) => others.filter(({ documentType }) => documentType === type);
  const ofFirst = await figures('--period', '2022', '--unit', one.unit);
  await arrive(one.cell, 'twin', [twin, ...byType('application')]);
  await arrive(one.cell, 'twin-resolution', byType('cell-admission-resolution'));
  await nothingUnderway();

  // The first's came in one file with papers that bear the birth date; the twin's came alone, and bears none.
  expect(before).toMatchObject({ admitted: { value: 0 } });
  expect(await figures('--period', '2023-Q1')).toMatchObject({ admitted: { value: 1 }, E1: null });
  expect(await figures('--period', '2022', '--unit', one.unit)).toEqual(ofFirst);
  expect(ofFirst['E1']).not.toBeNull();
});

const reportOf = (more: Record<string, number> = {}) =>
  paperOf('quarterly-report', { periodQuarter: 2, periodYear: 2023, admitted: 0, madeOfficial: 0, ...more });

it('reports that came say who reported, who in time, and how many took a class', async () => {
  const before = await figures('--period', '2023-Q2');
  await arrive('D09', 'report-in-time', [reportOf({ awarenessTrained: 5, newMembersTrained: 2 })], {
    on: '2023-06-27',
  });
  await arrive('C03', 'report-late', [reportOf({ awarenessTrained: 3, newMembersTrained: 0 })], { on: '2023-07-06' });
  await nothingUnderway();

  expect(before).toMatchObject({ unitsReported: null, 'classLearners.awareness': null });
  expect(await figures('--period', '2023-Q2')).toMatchObject({
    unitsReported: { value: 2 },
    reportOnTime: { numerator: 1, denominator: 3 },
    'classLearners.awareness': { value: 8 },
    'classLearners.newMember': { value: 2 },
  });
  const [head, ...records] = await explained('reportOnTime', '--period', '2023-Q2');
  expect(head.figure).toMatchObject({ printed: '33,3' });
  expect(records.map(({ unit, documents }) => [unit, documents[0]?.documentType])).toEqual([
    ['D09', 'quarterly-report'],
  ]);
  const [, ...classes] = await explained('classLearners.awareness', '--period', '2023-Q2');
  expect(classes.map(({ unit, places }) => [unit, places.map(({ field }) => field)])).toEqual([
    ['C03', ['period', 'awareness']],
    ['D09', ['period', 'awareness']],
  ]);
});

it('a report accepted wrongly is annulled with the reason: figures follow, and everything stays to be seen', async () => {
  const counted = { unitsReported: { value: 2 }, 'classLearners.awareness': { value: 8 } };
  expect(await figures('--period', '2023-Q2')).toMatchObject(counted);
  const [, one] = await explained('classLearners.awareness', '--period', '2023-Q2');
  expect(one?.unit).toBe('C03');
  const id = one?.documents[0]?.documentId ?? '';

  await hoso('review', 'annul', id, '--reason', 'Báo cáo của đơn vị khác', '--paper', '7-CV/ĐUK, 10/7/2023');
  await nothingUnderway();

  expect(await figures('--period', '2023-Q2')).toMatchObject({
    ...{ unitsReported: { value: 1 }, reportOnTime: { numerator: 1, denominator: 3 } },
    'classLearners.awareness': { value: 5 },
  });
  const versions = (await pipeline.store.records.shelf('C03', '2023')).filter(({ documentId }) => documentId === id);
  expect(versions).toMatchObject([
    { version: 1, learners: { awareness: 3 } },
    { version: 2, annulled: true, cause: 'annulled' },
  ]);
  const shown = JSON.parse(await hoso('review', 'show', id)) as { state: string; review: object[] };
  expect(shown).toMatchObject({ state: 'annulled', fields: { awarenessTrained: { value: 3 } } });
  expect(shown.review.at(-1)).toMatchObject({ command: 'annul', reason: 'Báo cáo của đơn vị khác' });

  await arrive('C03', 'report-right', [reportOf({ awarenessTrained: 4, newMembersTrained: 0 })], { on: '2023-07-11' });
  await nothingUnderway();
  expect(await figures('--period', '2023-Q2')).toMatchObject({
    ...{ unitsReported: { value: 2 }, 'classLearners.awareness': { value: 9 } },
  });
});

const who = { personName: 'Mùa A Giả', birthDate: '1996-05-01' };
const begun = { ...who, ethnicGroup: 'Mông', religion: 'Không', documentDate: '2023-05-02' };

/** A reviewer's return, then settled anew. */
async function sendBack(submissionId: string): Promise<void> {
  const { store, sfn, machine } = pipeline;
  const documentId = documentIdOf(submissionId, 1);
  const document = await store.documents.get(documentId);
  if (!document) throw new Error('no document');
  const event = { type: 'returned' as const, at: '2023-05-20T03:00:00.000Z', by: 'an-admin', reason: 'thiếu chữ ký' };
  await store.underway.mark(documentId, event.at);
  await store.documents.replace({ ...document, events: [...document.events, event] });
  const input = JSON.stringify({ documentId });
  await sfn.send(
    new StartExecutionCommand({ stateMachineArn: machine('SettleDocument'), name: `${documentId}-v2`, input }),
  );
  await nothingUnderway();
}

it('a dossier on its way is foreseen, known to have gone back, and gone with its application', async () => {
  const pipelineOf = async () => (await figures('--period', '2023-Q2'))['forecastPipeline']?.value;
  const resolution = paperOf('cell-admission-resolution', { personName: who.personName, documentDate: '2023-05-30' });
  const before = (await pipelineOf()) ?? (await figures('--period', '2023-Q2'))['admittedYtd']?.value ?? NaN;
  const opinion = paperOf('opinion-summary', { personName: who.personName, documentDate: '2023-05-10' });
  const flagged: CheckedDocument = { ...opinion, route: 'flagged', reasons: [{ code: 'field.unsure', fields: [] }] };
  const back = await arrive('D09', 'dossier-back', [flagged], { on: '2023-05-12' });
  const application = await arrive('D09', 'dossier-begun', [paperOf('application', begun)], { on: '2023-05-12' });
  await arrive('D09', 'dossier-twice', [paperOf('application', begun)], { on: '2023-05-15' });
  await arrive('D09', 'dossier-agreed', [resolution], { on: '2023-06-01' });
  await nothingUnderway();
  await sendBack(back);

  expect(await figures('--period', '2023-Q2')).toMatchObject({
    forecastPipeline: { value: before + 1 },
    returnedShare: { numerator: 1, denominator: 1 },
  });
  const [, ...records] = await explained('forecastPipeline', '--period', '2023-Q2');
  expect(records.map(({ recordId }) => recordId)).toEqual([`dossier-${documentIdOf(application, 1)}`]);
  await hoso('export', 'records', '--out', 'on-their-way.json');
  expect(await figures('--records', 'on-their-way.json', '--period', '2023-Q2')).toEqual(
    await figures('--period', '2023-Q2'),
  );

  await hoso('submission', 'withdraw', application);
  await nothingUnderway();
  const [, ...left] = await explained('forecastPipeline', '--period', '2023-Q2');
  expect(left.map(({ recordId }) => recordId.startsWith('dossier-') && !recordId.includes(application))).toEqual([
    true,
  ]);
  expect(await pipelineOf()).toBe(before + 1);
});

it('no right was missing, and the figures are what the records say', async () => {
  expect(pipeline.home.refusals).toEqual([]);
  expect(await pipeline.invoke('SchedulesReconcile', {})).toEqual(quietNight);
});
