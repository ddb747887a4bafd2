// What may differ between installations: context values of the CDK (`-c name=value` or cdk.json), each with its default.
import type { Node } from 'constructs';
import { z } from 'zod';

export const Settings = z.object({
  /** Of the stack, and what its resources' names begin with. */
  stackName: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9-]{0,40}$/)
    .default('hoso'),
  /** Absent: the stack can be deployed to whichever account and region the credentials are for. */
  account: z
    .string()
    .regex(/^\d{12}$/)
    .optional(),
  /** Textract must be there: https://docs.aws.amazon.com/general/latest/gr/textract.html. Singapore is the nearest. */
  region: z.string().default('ap-southeast-1'),
  /** Who hears of alarms; absent: the topic has no subscriber yet. */
  alarmEmail: z.email().optional(),
  /** Who notices come from; its owner must confirm it to Amazon SES. Nothing is sent from the one that stands here. */
  noticeFrom: z.email().default('hoso@hoso.invalid'),
  /** Pages of one submission that are read at once: Textract's default quota outside the US is 1 request a second. */
  readConcurrency: z.coerce.number().int().min(1).max(1000).default(4),
  /** Of logs. */
  logRetentionDays: z.coerce.number().int().default(90),
  /** Of intermediate results; page images of settled documents are kept elsewhere. */
  workRetentionDays: z.coerce.number().int().min(7).default(30),
  /** Of overwritten and deleted versions of objects. */
  oldVersionDays: z.coerce.number().int().min(7).default(90),
});
export type Settings = z.infer<typeof Settings>;

export function readSettings(node: Node): Settings {
  const given = Object.keys(Settings.shape).map((name) => [name, node.tryGetContext(name) as unknown]);
  return Settings.parse(Object.fromEntries(given.filter(([, value]) => value !== undefined && value !== '')));
}
