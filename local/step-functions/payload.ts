// Payload templates (Parameters, ItemSelector, ResultSelector) and the 256 KiB that may pass between states.

import { StateFailure } from './failure.ts';
import { evaluate, parseExpression, type Expression } from './intrinsic.ts';
import type { Json, JsonObject } from './json.ts';

export const payloadLimitBytes = 262_144;

export function withinLimit<T extends Json>(value: T): T {
  if (Buffer.byteLength(JSON.stringify(value)) > payloadLimitBytes)
    throw new StateFailure('States.DataLimitExceeded', `more than ${payloadLimitBytes} bytes pass between two states`);
  return value;
}

/** `{"page.$": "$.page", "kind": "x"}`, its expressions read. */
export type Template =
  | { readonly kind: 'value'; readonly value: Json }
  | { readonly kind: 'list'; readonly items: readonly Template[] }
  | { readonly kind: 'object'; readonly fields: readonly (readonly [string, Template | Expression])[] };

export function parseTemplate(json: Json): Template {
  if (Array.isArray(json)) return { kind: 'list', items: json.map(parseTemplate) };
  if (typeof json !== 'object' || json === null) return { kind: 'value', value: json };
  return { kind: 'object', fields: Object.entries(json).map(([key, value]) => fieldFrom(key, value)) };
}

function fieldFrom(key: string, value: Json): readonly [string, Template | Expression] {
  if (!key.endsWith('.$')) return [key, parseTemplate(value)];
  if (typeof value !== 'string') throw new SyntaxError(`"${key}" must be a path or an intrinsic function`);
  return [key.slice(0, -2), parseExpression(value)];
}

export function fill(template: Template | Expression, data: Json, context: JsonObject): Json {
  if (template.kind === 'list') return template.items.map((item) => fill(item, data, context));
  if (template.kind === 'object')
    return Object.fromEntries(template.fields.map(([key, field]) => [key, fill(field, data, context)]));
  return template.kind === 'value' ? template.value : evaluate(template, data, context);
}
