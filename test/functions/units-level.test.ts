// Whether a committee is a đảng bộ cơ sở or stands above such is shown, and told on import where nobody has said it. Over the
// whole local home, with the `hoso` command; every unit is invented.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeHomeFile } from '../../local/owner.ts';
import { arrivingIn } from './arriving.ts';
import { openPipeline } from './pipeline-home.ts';
import type { Pipeline } from './pipeline-home.ts';

let pipeline: Pipeline;
const { hoso, said } = arrivingIn(() => pipeline);

async function imported(name: string, lines: readonly string[], ...options: string[]) {
  const file = join(pipeline.folder, `${name}.csv`);
  const rows = lines.map((line) => `${line},1/1/2015`);
  writeFileSync(file, ['Mã đơn vị,Tên đơn vị,Loại,Cấp trên,Từ ngày', ...rows].join('\n'));
  return said('units', 'import', file, ...options);
}

beforeAll(async () => {
  pipeline = await openPipeline();
  await writeHomeFile(pipeline.home, pipeline.folder);
}, 120_000);
afterAll(() => pipeline.close());

const units = [
  'DBK,Đảng bộ Khối Giả Định,Đảng bộ,',
  'D01,Đảng bộ Sở Một,Đảng bộ,DBK',
  'D01/1,Chi bộ Văn phòng,Chi bộ,D01',
  'D02,Đảng bộ Sở Hai,Đảng bộ,DBK',
  'D02/BP,Đảng bộ bộ phận Hai,Đảng bộ bộ phận,D02',
  'D03,Đảng bộ Sở Ba,Đảng bộ cơ sở,DBK',
];

it('the import says which committees were taken for đảng bộ cơ sở, and what to write', async () => {
  const [exit, words] = await imported('first', units);

  expect([exit, words]).toEqual([0, expect.stringContaining('Đã ghi 6 dòng; 0 dòng đã có từ trước.')]);
  expect(words).toContain('Chưa ghi cấp của 1 đảng bộ');
  expect(words).toContain('được tính là đảng bộ cơ sở: D01.');
  expect(words).toContain('ghi loại (kind) “Đảng bộ cơ sở” (grassroots-committee)');
  // Again, as nothing was said meanwhile.
  const [, again] = await imported('again', units, '--json');
  expect(JSON.parse(again)).toEqual({ written: 0, unchanged: 6, concluded: ['D01'] });
});

it('the list shows the level of each committee, and which was not stated', async () => {
  const [, words] = await said('units', 'list');

  expect(words.split('\n').filter(Boolean)).toEqual([
    'D01  Đảng bộ Sở Một  (DBK)  đảng bộ cơ sở (suy ra, chưa ghi)',
    'D01/1  Chi bộ Văn phòng  (D01)',
    'D02  Đảng bộ Sở Hai  (DBK)  đảng bộ cơ sở',
    'D02/BP  Đảng bộ bộ phận Hai  (D02)',
    'D03  Đảng bộ Sở Ba  (DBK)  đảng bộ cơ sở',
    'DBK  Đảng bộ Khối Giả Định  đảng bộ cấp trên',
  ]);
  const [first] = (await hoso('units', 'list')).split('\n');
  expect(JSON.parse(first ?? '')).toMatchObject({ code: 'D01', standing: { level: 'grassroots', by: 'nothing' } });
});

it('once it is stated nothing is asked any more', async () => {
  const stated = units.map((line) => line.replace('Sở Một,Đảng bộ,', 'Sở Một,Đảng bộ cấp trên,'));
  const [exit, words] = await imported('stated', stated.slice(0, 3));

  expect([exit, words]).toEqual([0, 'Đã ghi 1 dòng; 2 dòng đã có từ trước.\n']);
  expect((await said('units', 'list'))[1]).toContain('D01  Đảng bộ Sở Một  (DBK)  đảng bộ cấp trên\n');
});
