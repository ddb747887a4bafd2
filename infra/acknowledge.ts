// What cdk-nag finds and we accept, each with its reason, at the construct it is about.
import { CfnElement, Stack, Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** Rule as cdk-nag prints it -> reason. */
export function acknowledge(construct: IConstruct, reasons: Readonly<Record<string, string>>): void {
  for (const [id, reason] of Object.entries(reasons)) Validations.of(construct).acknowledge({ id, reason });
}

/** As cdk-nag writes the ARN of a resource of this template: `<StorageWork….Arn>`. */
export function arnOf(resource: IConstruct): string {
  const { defaultChild } = resource.node;
  if (!CfnElement.isCfnElement(defaultChild)) throw new Error(`${resource.node.path} is no single resource`);
  return `<${Stack.of(resource).getLogicalId(defaultChild)}.Arn>`;
}
