// What `hoso read --json` says of a file: one JSON object, values as they are stored, places as a viewer shows the page.
import type { UnderstoodDocument } from '../shared/document-types/field.ts';
import { otherType } from '../shared/document-types/other.ts';
import { documentTypeOf } from '../shared/document-types/registry.ts';
import { describeRefusal } from '../shared/refusal.ts';
import type { RefusalCode } from '../shared/refusal.ts';
import type { Finding } from '../shared/rules/finding.ts';
import { findingsAlone } from '../shared/unit-reports/unit-rules.ts';
import { defaultSettings, routeDocument } from '../functions/understand/route.ts';
import type { Routed, RouteSettings } from '../functions/understand/route.ts';

type Language = 'vi' | 'en';

export interface ReadOptions {
  readonly language?: Language;
  readonly settings?: RouteSettings;
  /** Findings between papers, by place in the file's documents. */
  readonly between?: readonly (readonly Finding[])[];
}

function ownFindings(document: UnderstoodDocument): readonly Finding[] {
  const inside = documentTypeOf(document.documentType)?.rules.flatMap((rule) => rule.check(document)) ?? [];
  return [...inside, ...findingsAlone(document)];
}

function findingOut({ rule, severity, message, citation, fields, documents, places }: Finding, language: Language) {
  const spots = places.map(({ page, polygon }) => ({ page, polygon }));
  return {
    rule,
    severity,
    message: message[language],
    ...(citation && { citation }),
    fields,
    documents,
    places: spots,
  };
}

function documentOut(
  { route, reasons, document, toComplete }: Routed,
  findings: readonly Finding[],
  language: Language,
) {
  const { documentType, pages, typeProbability, fields, marks, signedOn } = document;
  return {
    documentType,
    pages,
    typeProbability,
    route,
    ...(reasons.length > 0 && { reasons }),
    ...(toComplete.length > 0 && { toComplete }),
    fields,
    marks,
    ...(signedOn !== undefined && { signedOn }),
    findings: findings.map((finding) => findingOut(finding, language)),
  };
}

/** Understood documents of a file, judged and routed. Deterministic. */
export function toReadOutput(file: string, documents: readonly UnderstoodDocument[], options: ReadOptions = {}) {
  const { language = 'vi', settings = defaultSettings, between = [] } = options;
  const hasForms = documents.some(({ documentType }) => documentType !== otherType);
  return {
    file,
    documents: documents.map((document, index) => {
      const findings = [...ownFindings(document), ...(between[index] ?? [])];
      return documentOut(routeDocument(document, findings, { ...settings, hasForms }), findings, language);
    }),
  };
}

/** A file that was refused whole. */
export function toRefusedOutput(file: string, code: RefusalCode, language: Language = 'vi') {
  return { file, route: 'rejected' as const, reason: describeRefusal(code, language), documents: [] };
}
