// Every rule once, with all its parts: those on one paper, those between papers, those that hold a unit's paper against
// what is known of it, and those that no machine can check.
import { documentTypes } from '../document-types/registry.ts';
import { dossierRules } from '../dossier/dossier-rules.ts';
import { unitRules } from '../unit-reports/unit-rules.ts';
import { beyondMachine } from './beyond-machine.ts';
import type { RuleHead, Said } from './rule.ts';

export interface LooksAt {
  /** `*`: every kind of paper that has the fields. */
  readonly documentType: string;
  readonly fields: readonly string[];
}

/** One sentence of a rule; a rule may have several, e.g. on one paper and between papers. */
export interface RulePart extends RuleHead {
  readonly checked: 'paper' | 'dossier' | 'unit' | 'person';
  readonly looksAt: readonly LooksAt[];
  /** Why no machine checks it. */
  readonly why?: Said;
}

export interface CatalogueEntry {
  readonly id: string;
  readonly parts: readonly RulePart[];
}

function paperParts(): readonly RulePart[] {
  const rules = [...new Set(documentTypes.flatMap((type) => [...type.rules]))];
  return rules.map(({ check: _check, fields, ...head }) => {
    const types = documentTypes.filter((type) => type.rules.some((rule) => rule.check === _check));
    const looksAt = types.flatMap((type) => {
      const own = fields.filter((name) => name in type.fields);
      return own.length > 0 ? [{ documentType: type.id, fields: own }] : [];
    });
    return { ...head, checked: 'paper', looksAt };
  });
}

const dossierParts = (): readonly RulePart[] =>
  dossierRules.map(({ check: _check, ...rule }) => ({ ...rule, checked: 'dossier' as const }));

const unitParts = (): readonly RulePart[] =>
  unitRules.map(({ check: _check, ...rule }) => ({ ...rule, checked: 'unit' as const }));

const personParts = (): readonly RulePart[] =>
  beyondMachine.map((rule) => ({ ...rule, checked: 'person' as const, looksAt: [] }));

/** Letter, then number: A1, A1b, …, D2, …, E10, R1; named checks come last. */
function sortKey(id: string): string {
  const [, letter, number, rest = ''] = /^([A-Z])(\d+)(\w*)$/.exec(id) ?? [];
  return letter === undefined ? `~${id}` : `${letter}${(number ?? '').padStart(3, '0')}${rest}`;
}

function grouped(): readonly CatalogueEntry[] {
  const parts = [...paperParts(), ...dossierParts(), ...unitParts(), ...personParts()];
  return [...Map.groupBy(parts, ({ id }) => id)]
    .map(([id, own]) => ({ id, parts: own }))
    .sort((one, other) => (sortKey(one.id) < sortKey(other.id) ? -1 : 1));
}

export const catalogue: readonly CatalogueEntry[] = grouped();

/** Case does not matter: `ruleOf("e10")` is E10. */
export function ruleOf(id: string): CatalogueEntry | undefined {
  return catalogue.find((entry) => entry.id.toLowerCase() === id.toLowerCase());
}
