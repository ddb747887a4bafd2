// The `aws-chunked` body that current SDKs send: chunks with their length in hex, checksums in a trailer at the end.
// https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html
import { AwsError } from '../service.ts';

export type Trailers = Map<string, string>;

const cut = new AwsError('IncompleteBody', 'The request body terminated unexpectedly.', 400);

/** Yields the content; what the trailer says is put into `trailers` by the time the last chunk is out. */
export async function* unchunked(source: AsyncIterable<Buffer>, trailers: Trailers): AsyncGenerator<Buffer> {
  const input = new ByteLines(source);
  for (;;) {
    const [size = ''] = (await input.line()).split(';');
    if (!/^[0-9a-f]+$/i.test(size)) throw cut;
    let left = Number.parseInt(size, 16);
    if (left === 0) break;
    for (; left > 0;) {
      const part = await input.upTo(left);
      left -= part.length;
      yield part;
    }
    if ((await input.line()) !== '') throw cut;
  }
  for (let line = await input.line(); line !== ''; line = await input.line()) {
    const colon = line.indexOf(':');
    trailers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
}

const longestLine = 8 * 1024;

class ByteLines {
  readonly #source: AsyncIterator<Buffer>;
  #held: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  async line(): Promise<string> {
    for (;;) {
      const end = this.#held.indexOf('\r\n');
      if (end >= 0) {
        const line = this.#held.subarray(0, end).toString('latin1');
        this.#held = this.#held.subarray(end + 2);
        return line;
      }
      if (this.#held.length > longestLine) throw cut;
      await this.#more();
    }
  }

  async upTo(length: number): Promise<Buffer> {
    if (this.#held.length === 0) await this.#more();
    const part = this.#held.subarray(0, length);
    this.#held = this.#held.subarray(part.length);
    return part;
  }

  async #more(): Promise<void> {
    const next = await this.#source.next();
    if (next.done === true) throw cut;
    this.#held = this.#held.length === 0 ? next.value : Buffer.concat([this.#held, next.value]);
  }
}
