// What a target gets of an event: all of it, a constant, a part, or a text made of parts.
// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html
import type { Target } from './rule.ts';

export function inputOf(
  { Input, InputPath, InputTransformer }: Target,
  event: Readonly<Record<string, unknown>>,
  ruleArn: string,
): unknown {
  if (Input !== undefined) return JSON.parse(Input);
  if (InputPath !== undefined) return at(event, InputPath);
  if (InputTransformer === undefined) return event;
  const { InputPathsMap = {}, InputTemplate } = InputTransformer;
  const paths = Object.entries(InputPathsMap).map(([name, path]): [string, unknown] => [name, at(event, path)]);
  const variables = {
    ...Object.fromEntries(paths),
    'aws.events.event': event,
    'aws.events.event.json': event,
    'aws.events.event.ingestion-time': event.time,
    'aws.events.rule-arn': ruleArn,
    'aws.events.rule-name': ruleArn.split('/').at(-1),
  };
  const filled = fill(InputTemplate, variables);
  try {
    return JSON.parse(filled);
  } catch {
    return filled;
  }
}

/** `$.detail.object.key`, `$.resources[0]` */
function at(event: unknown, path: string): unknown {
  const steps = path
    .replace(/^\$\.?/, '')
    .split(/[.[\]]+/)
    .filter((step) => step !== '');
  return steps.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined | null)?.[step], event);
}

/** Inside quotes a variable is text; outside it is JSON. */
function fill(template: string, variables: Readonly<Record<string, unknown>>): string {
  let isQuoted = false;
  return template.replace(/\\.|"|<([\w.-]+)>/g, (whole, name: string | undefined) => {
    if (whole === '"') isQuoted = !isQuoted;
    if (name === undefined || !(name in variables)) return whole;
    const json = JSON.stringify(variables[name] ?? '');
    if (!isQuoted) return json;
    return typeof variables[name] === 'string' ? json.slice(1, -1) : JSON.stringify(json).slice(1, -1);
  });
}
