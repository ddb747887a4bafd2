// Where a document goes: accepted into the records unseen, to a reviewer with reasons, or back to the unit. The threshold
// follows from how many wrong values are borne, not from taste. What does not gate and is not sure is emptied, never kept.
import type { FieldSpec } from '../../shared/document-types/document-type.ts';
import { emptied } from '../../shared/document-types/field.ts';
import type { Field, UnderstoodDocument } from '../../shared/document-types/field.ts';
import { otherFields, otherType } from '../../shared/document-types/other.ts';
import { documentTypeOf } from '../../shared/document-types/registry.ts';
import { isSure } from '../../shared/document-types/sure.ts';
import type { Finding } from '../../shared/rules/finding.ts';

export interface RouteSettings {
  /** At most one wrong value in this many accepted ones. */
  readonly oneWrongIn: number;
  /** There are documents of ours in the same file. */
  readonly hasForms?: boolean;
}

export const defaultSettings: RouteSettings = { oneWrongIn: 100 };

/** Why a document is held: a stable code, and the field or rule it is about. */
export interface RouteReason {
  readonly code:
    | 'type.unsure'
    | 'type.incomplete'
    | 'field.missing'
    | 'field.unreadable'
    | 'field.unsure'
    | 'field.signing-differs'
    | 'field.after-receipt'
    | 'rule.broken'
    | 'rule.doubtful'
    | 'document.doubt'
    | 'document.not-ours';
  readonly about: string;
}

export interface Routed {
  readonly route: 'accepted' | 'flagged' | 'rejected';
  readonly reasons: readonly RouteReason[];
  /** As given where a person will look at it; unsure values emptied where none will. */
  readonly document: UnderstoodDocument;
  /** Fields that were emptied or not found and do not gate: to be completed some day. */
  readonly toComplete: readonly string[];
}

/** `oneWrongIn: 200` -> 0.995 */
export function thresholdOf({ oneWrongIn }: RouteSettings): number {
  return 1 - 1 / oneWrongIn;
}

function reasonFor(name: string, field: Field | undefined, spec: FieldSpec, threshold: number): readonly RouteReason[] {
  if (spec.gates === undefined || isSure(field, threshold)) return [];
  if (field === undefined || field.state === 'missing')
    return spec.optional ? [] : [{ code: 'field.missing', about: name }];
  if (field.state === 'unreadable') return [{ code: 'field.unreadable', about: name }];
  const impossible = (['after-receipt', 'signing-differs'] as const).find((why) => field.why.includes(why));
  return [{ code: `field.${impossible ?? 'unsure'}`, about: name }];
}

function doubtReason(code: string): RouteReason {
  const known = code === 'type.unsure' || code === 'type.incomplete' ? code : 'document.doubt';
  return { code: known, about: code };
}

/** What breaks a rule is told apart from what may only be misread, or rests on a law or a calendar not yet certain. */
function ruleReason({ rule, severity, certainty, doubts = [] }: Finding): RouteReason {
  const stated = severity === 'error' || (certainty === 'certain' && doubts.length === 0);
  return { code: stated ? 'rule.broken' : 'rule.doubtful', about: rule };
}

function withoutUnsure(document: UnderstoodDocument, threshold: number): UnderstoodDocument {
  const fields = Object.entries(document.fields).map(([name, field]) => [
    name,
    field.state !== 'found' || isSure(field, threshold) ? field : emptied(field),
  ]);
  return { ...document, fields: Object.fromEntries(fields) as UnderstoodDocument['fields'] };
}

function toCompleteIn(document: UnderstoodDocument, specs: Readonly<Record<string, FieldSpec>>): readonly string[] {
  return Object.entries(specs)
    .filter(([name, { optional }]) => {
      const state = document.fields[name]?.state;
      return state === 'unreadable' || (state !== 'found' && !optional);
    })
    .map(([name]) => name);
}

function accepted(document: UnderstoodDocument, specs: Readonly<Record<string, FieldSpec>>, threshold: number): Routed {
  const kept = withoutUnsure(document, threshold);
  return { route: 'accepted', reasons: [], document: kept, toComplete: toCompleteIn(kept, specs) };
}

/** Beside forms an attachment is kept; alone in its file it is nothing the system can use. */
function routeOther(document: UnderstoodDocument, settings: RouteSettings): Routed {
  if (settings.hasForms) return accepted(document, otherFields, thresholdOf(settings));
  return { route: 'rejected', reasons: [{ code: 'document.not-ours', about: otherType }], document, toComplete: [] };
}

export function routeDocument(
  document: UnderstoodDocument,
  findings: readonly Finding[],
  settings: RouteSettings = defaultSettings,
): Routed {
  const type = documentTypeOf(document.documentType);
  if (!type) return routeOther(document, settings);
  const threshold = thresholdOf(settings);
  const reasons = [
    ...document.doubts.map(({ code }) => doubtReason(code)),
    ...Object.entries(type.fields).flatMap(([name, spec]) => reasonFor(name, document.fields[name], spec, threshold)),
    ...findings.map(ruleReason),
  ];
  if (reasons.length === 0) return accepted(document, type.fields, threshold);
  return { route: 'flagged', reasons, document, toComplete: [] };
}
