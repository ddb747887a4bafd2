// GET and PUT /history: what was reported for periods before the papers, "khai báo, không có giấy tờ".
import { parseHistoryRows } from '../../../shared/figures/history-rows.ts';
import { nameOfInput } from '../../../shared/figures/inputs.ts';
import type { StatedInput } from '../../../shared/figures/inputs.ts';
import { canonicalJson } from '../../../shared/figures/canonical.ts';
import { periodNamed } from '../../../shared/period/period.ts';
import { registryOf } from '../../../shared/units/registry.ts';
import { lineError } from '../../../shared/units/message.ts';
import type { LineError } from '../../../shared/units/message.ts';
import { readSettings } from '../../roll-up/counting.ts';
import type { Deps } from '../deps.ts';
import { RefusedLines } from '../refused-lines.ts';
import type { Answer } from '../route.ts';

const kinds: ReadonlySet<string> = new Set(['declaredAdmitted', 'declaredOfficial', 'periodEnd']);
const countKeys: Readonly<Record<string, string>> = { declaredAdmitted: 'admitted', declaredOfficial: 'official' };

/** Fewer than papers already prove: then the declared number, which is shown from now on, would hide them. */
async function lessThanPapers(input: StatedInput, line: number, { store }: Deps): Promise<LineError[]> {
  const key = countKeys[input.kind];
  const period = 'period' in input ? periodNamed(input.period, await readSettings(store)) : undefined;
  const [first, last] = [period?.months[0], period?.months.at(-1)];
  if (key === undefined || first === undefined || last === undefined) return [];
  const items = await store.figures.between(input.unit, first, last);
  const there = items.reduce((sum, { counts }) => sum + (counts[key] ?? 0), 0);
  if (there <= input.n) return [];
  const vi = `Đơn vị ${input.unit}, kỳ ${period?.name}: khai ${input.n} nhưng hệ thống đã có ${there} bản ghi có giấy tờ.`;
  const en = `Unit ${input.unit}, ${period?.name}: ${input.n} declared, but ${there} records with papers are there already.`;
  return [lineError(line, 'history.less-than-papers', vi, en)];
}

export const listHistory: Answer<'listHistory'> = async ({ scope }, deps) => {
  const inputs = await deps.store.registry.inputs();
  return { history: inputs.filter(({ kind, unit }) => kinds.has(kind) && scope.has(unit)) };
};

/** What is there already, word for word, is not written again. */
export const importHistory: Answer<'importHistory'> = async ({ body, audit }, deps) => {
  const registry = registryOf(await deps.registry());
  const context = {
    isUnit: (code: string, period: { from: string; to: string }) => registry.unitIn(code, period) !== undefined,
    ...{ settings: await readSettings(deps.store), today: deps.today() },
  };
  const { inputs, lines, errors } = parseHistoryRows(body.history, context);
  const against = await Promise.all(inputs.map((input, index) => lessThanPapers(input, lines[index] ?? 0, deps)));
  const all = [...errors, ...against.flat()];
  if (all.length > 0) throw new RefusedLines(all);
  const kept = new Map((await deps.store.registry.inputs()).map((input) => [nameOfInput(input), canonicalJson(input)]));
  const changed = inputs.filter((input) => kept.get(nameOfInput(input)) !== canonicalJson(input));
  await audit(inputs.map(nameOfInput));
  for (const input of changed) await deps.store.registry.putInput(input);
  return { written: changed.length, unchanged: inputs.length - changed.length };
};
