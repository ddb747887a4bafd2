// Figures from a tree of items in memory: a records file, or what `reconcile` made.
import type { FigureSource } from '../indicators/question.ts';
import { sum } from '../rollup/counts.ts';
import type { FiguresTree } from '../rollup/tree.ts';
import { rollUpTree } from '../rollup/tree.ts';
import { registryOf } from '../units/registry.ts';
import type { CloseSource } from './close.ts';
import type { FileContent } from './from-file.ts';
import type { RecordsFile } from './records-file.ts';

export function countsIn(tree: FiguresTree): FigureSource['countsOf'] {
  return (unit, months) => {
    const items = tree.get(unit);
    return sum(months.map((month) => items?.get(month)?.counts ?? {}));
  };
}

/** As known now, or as it was known at some time. */
export function closeSourceOf(content: FileContent, file: Pick<RecordsFile, 'training'>, asOf?: string): CloseSource {
  const registry = registryOf(content.units);
  const context = { settings: content.settings, workingDays: content.workingDays };
  const tree = rollUpTree(content.versions, registry, context, asOf);
  return {
    countsOf: countsIn(tree),
    recordsOf: (unit, month) => tree.get(unit)?.get(month)?.records ?? [],
    registry,
    plan: content.plan,
    inputs: content.inputs,
    noSource: content.noSource,
    settings: content.settings,
    isTrainingKnown: file.training !== undefined,
  };
}
