// What Textract accepts, and the errors by which it refuses (API reference, DetectDocumentText; checked 2026-11-24).
import { z } from 'zod';

/** As the service sends it: JSON 1.1 with the name in `__type`. */
export class TextractError extends Error {
  readonly status: number;
  constructor(name: string, message: string, status = 400) {
    super(message);
    this.name = name;
    this.status = status;
  }
}

/** A picture given in the request or as an object may have this many bytes. */
export const mostBytes = 10 * 1024 * 1024;

const S3Object = z.strictObject({ Bucket: z.string(), Name: z.string(), Version: z.string().optional() });
const Request = z.strictObject({
  Document: z.strictObject({ Bytes: z.base64().optional(), S3Object: S3Object.optional() }),
});

export type S3Place = z.infer<typeof S3Object>;
/** The bytes of an object, or undefined where there is none that the caller may read. */
export type ReadObject = (place: S3Place) => Promise<Uint8Array | undefined>;

function parse(body: string) {
  try {
    const { Document } = Request.parse(JSON.parse(body));
    if ((Document.Bytes === undefined) !== (Document.S3Object === undefined)) return Document;
  } catch {
    // Falls through to the one answer for all malformed bodies.
  }
  throw new TextractError('InvalidParameterException', 'Request has invalid parameters');
}

/** The bytes of the picture that a request is about. */
export async function pictureOf(body: string, readObject: ReadObject): Promise<Uint8Array> {
  const { Bytes, S3Object: place } = parse(body);
  const bytes = place ? await readObject(place) : new Uint8Array(Buffer.from(Bytes ?? '', 'base64'));
  if (!bytes) throw new TextractError('InvalidS3ObjectException', 'Unable to get object metadata from S3');
  if (bytes.length === 0) throw new TextractError('InvalidParameterException', 'Request has invalid parameters');
  if (bytes.length > mostBytes) throw new TextractError('DocumentTooLargeException', 'Document exceeds 10 MB');
  return bytes;
}
