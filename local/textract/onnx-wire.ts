// The wire format of Protocol Buffers (protobuf.dev/programming-guides/encoding), as far as ONNX models need it, and the
// field numbers of onnx.proto3 (github.com/onnx/onnx).

export interface Field {
  readonly number: number;
  /** Of a whole number. */
  readonly value: number;
  /** Of anything else: its bytes, in the memory of the model. */
  readonly bytes: Uint8Array;
  /** The field as it stands, number and all. */
  readonly whole: Uint8Array;
}

export const numberOf = {
  model: { opset: 8, graph: 7 },
  opset: { domain: 1, version: 2 },
  graph: { node: 1, initializer: 5 },
  node: { input: 1, output: 2, name: 3, operator: 4, attribute: 5, domain: 7 },
  attribute: { name: 1, float: 2, integer: 3, text: 4, tensor: 5, integers: 8, type: 20 },
  /** Numbers as `float_data`, packed, or as `raw_data`: 4 bytes each in either. */
  tensor: { dimension: 1, type: 2, floats: 4, name: 8, raw: 9 },
} as const;

export const floatType = 1;
export const attributeType = { integer: 2, text: 3 } as const;

function varintAt(bytes: Uint8Array, from: number): { value: number; to: number } {
  let [value, scale, to] = [0, 1, from];
  for (;;) {
    const byte = bytes[to++] ?? 0;
    value += (byte & 127) * scale;
    if (byte < 128) return { value, to };
    scale *= 128;
  }
}

export function* fieldsOf(bytes: Uint8Array): Generator<Field> {
  for (let at = 0; at < bytes.length;) {
    const key = varintAt(bytes, at);
    const [number, wireType] = [Math.floor(key.value / 8), key.value % 8];
    const { value, to } = wireType === 0 || wireType === 2 ? varintAt(bytes, key.to) : { value: 0, to: key.to };
    const length = wireType === 2 ? value : wireType === 5 ? 4 : wireType === 1 ? 8 : 0;
    if (wireType === 3 || wireType === 4 || to + length > bytes.length)
      throw new Error('not a model in the ONNX format');
    yield { number, value, bytes: bytes.subarray(to, to + length), whole: bytes.subarray(at, to + length) };
    at = to + length;
  }
}

export function* within(bytes: Uint8Array, number: number): Generator<Field> {
  for (const field of fieldsOf(bytes)) if (field.number === number) yield field;
}

export const firstOf = (bytes: Uint8Array, number: number): Field | undefined =>
  within(bytes, number).next().value as Field;

/** Whole numbers, each a field of its own or all packed into one. */
export function integersOf(bytes: Uint8Array, number: number): number[] {
  return [...within(bytes, number)].flatMap(({ value, bytes: packed }) => {
    const values: number[] = [];
    for (let at = 0; at < packed.length;) {
      const each = varintAt(packed, at);
      values.push(each.value);
      at = each.to;
    }
    return packed.length > 0 ? values : [value];
  });
}

export const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  for (; value > 127; value = Math.floor(value / 128)) bytes.push((value % 128) + 128);
  return Uint8Array.from([...bytes, value]);
}

export function integer(number: number, value: number): Uint8Array {
  return Buffer.concat([varint(number * 8), varint(value)]);
}

export function chunk(number: number, ...parts: readonly (Uint8Array | string)[]): Uint8Array {
  const bytes = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
  return Buffer.concat([varint(number * 8 + 2), varint(bytes.length), bytes]);
}
