// The state of a dossier: a function of its papers and of what is known beside them, made anew whenever it is asked for.
import type { UnderstoodDocument } from '../document-types/field.ts';
import { documentTypeOf } from '../document-types/registry.ts';
import { textOf } from '../rules/evidence.ts';
import type { Finding } from '../rules/finding.ts';
import { checkDossier } from './check-dossier.ts';
import { cellPositionOf, stageOf } from './completeness.ts';
import type { CellPosition, Missing, Stage } from './completeness.ts';
import { dueIn } from './due.ts';
import type { Due } from './due.ts';
import type { Dossier } from './papers.ts';

export interface DossierState {
  /** As most papers spell it. */
  readonly personName: string | undefined;
  readonly birthDate: string | undefined;
  readonly stage: Stage;
  readonly position: CellPosition | undefined;
  readonly missing: readonly Missing[];
  /** Those inside single papers, and those between them. */
  readonly findings: readonly Finding[];
  readonly due: readonly Due[];
}

/** The value that most papers have; of equally many the one that stands first. */
export function mostSaid(papers: readonly UnderstoodDocument[], field: string): string | undefined {
  const counts = new Map<string, number>();
  for (const paper of papers) {
    const value = textOf(paper, field);
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

export function dossierState(dossier: Dossier): DossierState {
  const { papers } = dossier;
  const inside = papers.flatMap((paper) =>
    (documentTypeOf(paper.documentType)?.rules ?? []).flatMap((rule) => [...rule.check(paper)]),
  );
  const { findings, missing } = checkDossier(dossier);
  return {
    personName: mostSaid(papers, 'personName'),
    birthDate: mostSaid(papers, 'birthDate'),
    stage: stageOf(dossier),
    position: cellPositionOf(dossier),
    missing,
    findings: [...inside, ...findings],
    due: dueIn(dossier),
  };
}
