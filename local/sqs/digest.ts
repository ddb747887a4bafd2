// The MD5 sums that SQS answers with and SDKs check.
// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-message-metadata.html
import { createHash } from 'node:crypto';
import type { MessageAttributes } from './messages.ts';

export const md5 = (data: string | Buffer): string => createHash('md5').update(data).digest('hex');

/** Each attribute by name: lengths in four bytes, then name, type, and the value after a byte for its kind. */
export function md5OfAttributes(attributes: MessageAttributes): string | undefined {
  const names = Object.keys(attributes).sort();
  if (names.length === 0) return undefined;
  const parts = names.flatMap((name) => {
    const { DataType, StringValue, BinaryValue } = attributes[name] ?? { DataType: 'String' };
    const isBinary = DataType.startsWith('Binary');
    const value = isBinary ? Buffer.from(BinaryValue ?? '', 'base64') : Buffer.from(StringValue ?? '');
    return [
      measured(Buffer.from(name)),
      measured(Buffer.from(DataType)),
      Buffer.from([isBinary ? 2 : 1]),
      measured(value),
    ];
  });
  return md5(Buffer.concat(parts));
}

function measured(bytes: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}
