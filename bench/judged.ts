// A dossier's papers judged as a whole, and what was found of what had been planted in it.
import type { UnderstoodDocument } from '../shared/document-types/field.ts';
import { documentTypeOf } from '../shared/document-types/registry.ts';
import { checkDossier } from '../shared/dossier/check-dossier.ts';
import type { Finding } from '../shared/rules/finding.ts';

export interface Violation {
  readonly rule: string;
  readonly documents: readonly string[];
  readonly also?: readonly string[] | undefined;
}
export interface PlantedTruth {
  readonly violations: readonly Violation[];
  readonly missing: readonly string[];
}

export interface Judged {
  readonly findings: readonly Finding[];
  readonly missing: readonly string[];
}

export function judged(documents: readonly UnderstoodDocument[]): Judged {
  const inside = documents.flatMap((document) =>
    (documentTypeOf(document.documentType)?.rules ?? []).flatMap((rule) => [...rule.check(document)]),
  );
  const { findings, missing } = checkDossier({ papers: documents });
  return { findings: [...inside, ...findings], missing: missing.map(({ documentType }) => documentType) };
}

function isFound({ rule, also = [], documents }: Violation, { findings, missing }: Judged): boolean {
  if (rule === 'missing-document') return documents.some((type) => missing.includes(type));
  return findings.some((one) => one.rule === rule || also.includes(one.rule));
}

export interface Count {
  planted: number;
  found: number;
  sound: number;
  falseErrors: string[];
  falseMissing: string[];
  warnings: string[];
  unfound: string[];
}
export const nothing = (): Count => ({
  ...{ planted: 0, found: 0, sound: 0, falseErrors: [], falseMissing: [], warnings: [], unfound: [] },
});

export function count(into: Count, name: string, truth: PlantedTruth, result: Judged): void {
  for (const violation of truth.violations) {
    into.planted += 1;
    if (isFound(violation, result)) into.found += 1;
    else into.unfound.push(`${name} ${violation.rule}`);
  }
  into.falseMissing.push(
    ...result.missing.filter((type) => !truth.missing.includes(type)).map((type) => `${name} ${type}`),
  );
  if (truth.violations.length > 0) return;
  into.sound += 1;
  for (const { rule, severity, message, doubts = [] } of result.findings) {
    const line = `${name} ${rule} [${doubts.join()}] ${message.en}`;
    (severity === 'error' ? into.falseErrors : into.warnings).push(line);
  }
}

export function print(
  title: string,
  { planted, found, sound, falseErrors, falseMissing, warnings, unfound }: Count,
): void {
  console.log(`\n${title}`);
  console.log(`  planted violations found ${found} of ${planted}`);
  console.log(`  errors on ${sound} sound dossiers: ${falseErrors.length}; questions (warnings): ${warnings.length}`);
  console.log(`  papers called missing that are there or not asked for: ${falseMissing.length}`);
  for (const line of unfound) console.log(`  not found: ${line}`);
  for (const line of falseErrors) console.log(`  FALSE ERROR: ${line}`);
  for (const line of falseMissing) console.log(`  called missing: ${line}`);
  for (const line of warnings) console.log(`  question: ${line}`);
}
