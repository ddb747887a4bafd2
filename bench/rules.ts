// What judging a dossier costs, and that it does not depend on how many were judged before: the first tenth of the run
// against the last, in the processor's own time. Dossiers are made from a sound one by drawing names, days and votes; every fifth has a slip.
// npm run bench:rules [-- --count 100000]
import { parseArgs } from 'node:util';
import type { Field, UnderstoodDocument } from '../shared/document-types/field.ts';
import { dossierState } from '../shared/dossier/state.ts';
import { addDays } from '../shared/period/day.ts';
import { soundDossier } from '../test/core/sound-dossier.ts';

const { values } = parseArgs({ options: { count: { type: 'string', default: '100000' } } });
const count = Number(values.count);

const surnames = ['Lò', 'Nông', 'Triệu', 'Hà', 'Ma', 'Lường', 'Chu', 'Đàm'];
const given = ['An', 'Bưởi', 'Cam', 'Đào', 'Giang', 'Hạnh', 'Khánh', 'Mận'];
const template = soundDossier();

/** Every day of a dossier is moved by as many days, so that its order and terms stay about as they were. */
function moved(field: Field, days: number, name: string): Field {
  if (typeof field.value !== 'string') return field;
  if (/^\d{4}-\d{2}-\d{2}$/.test(field.value)) return { ...field, value: addDays(field.value, days) };
  return field.value.startsWith('Lý Thị') ? { ...field, value: name } : field;
}

function made(index: number): UnderstoodDocument[] {
  const name = `${surnames[index % 8]} Thị ${given[(index >> 3) % 8]}`;
  const slip = index % 5 === 0 ? index % template.length : -1;
  return template.map((paper, at) => ({
    ...paper,
    fields: Object.fromEntries(
      Object.entries(paper.fields).map(([key, field]) => [
        key,
        moved(field, (index % 900) + (at === slip && key === 'documentDate' ? 400 : 0), name),
      ]),
    ),
  }));
}

interface Stretch {
  readonly milliseconds: number;
  readonly findings: number;
}

/** Made beforehand, a thousand at a time, so that only the judging is measured. */
function judge(from: number, to: number): Stretch {
  let [milliseconds, findings] = [0, 0];
  for (let start = from; start < to; start += 1000) {
    const batch = Array.from({ length: Math.min(1000, to - start) }, (_, at) => made(start + at));
    const before = process.cpuUsage();
    for (const papers of batch) findings += dossierState({ papers, asOf: '2026-11-25' }).findings.length;
    milliseconds += process.cpuUsage(before).user / 1000;
  }
  return { milliseconds, findings };
}

judge(0, Math.min(1000, count)); // The compiler's warm-up is no dossier's cost.
const tenth = Math.floor(count / 10);
const stretches = Array.from({ length: 10 }, (_, at) => judge(at * tenth, (at + 1) * tenth));
const [first, last] = [stretches[0], stretches.at(-1)];
const total = stretches.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
const findings = stretches.reduce((sum, one) => sum + one.findings, 0);
console.log(`${tenth * 10} dossiers of ${template.length} papers, ${findings} findings`);
console.log(`${((total * 1000) / (tenth * 10)).toFixed(0)} µs of processor time a dossier on this machine`);
console.log(`last tenth / first tenth: ${((last?.milliseconds ?? 0) / (first?.milliseconds ?? 1)).toFixed(2)}`);
