// A policy document, read once into statements with lists only.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html
import { z } from 'zod';

const Strings = z.union([z.string().transform((value) => [value]), z.array(z.string())]);
const Principal = z.union([z.literal('*').transform(() => ({ AWS: ['*'] })), z.record(z.string(), Strings)]);
const ConditionValues = z.union([
  z.union([z.string(), z.boolean(), z.number()]).transform((value) => [String(value)]),
  z.array(z.union([z.string(), z.boolean(), z.number()]).transform(String)),
]);

/** A policy variable would need its value at each call; none of ours has one, so it is refused where it enters. */
const Patterns = Strings.refine(
  (values) => !values.some((value) => value.includes('${')),
  'policy variables are not known',
);

export const Statement = z.strictObject({
  Sid: z.string().optional(),
  Effect: z.enum(['Allow', 'Deny']),
  Action: Strings.optional(),
  NotAction: Strings.optional(),
  Resource: Patterns.optional(),
  NotResource: Patterns.optional(),
  Principal: Principal.optional(),
  NotPrincipal: Principal.optional(),
  Condition: z.record(z.string(), z.record(z.string(), ConditionValues)).optional(),
});
export type Statement = z.infer<typeof Statement>;

export const PolicyDocument = z.strictObject({
  Version: z.string().optional(),
  Id: z.string().optional(),
  Statement: z.union([z.array(Statement), Statement.transform((statement) => [statement])]),
});

export function statementsOf(document: unknown): readonly Statement[] {
  return PolicyDocument.parse(document).Statement;
}
