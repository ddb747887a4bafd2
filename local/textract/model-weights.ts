// Training with weight decay drives what a network does not need towards nought and never reaches it: weights like 1e-38,
// whose products are denormal numbers, and for those a processor takes a hundred times as long. ONNX Runtime can flush
// them (`session.set_denormal_as_zero`), its binding for Node has no way to ask for it. So they are set to nought before
// the model is opened; no sum of a page changes by a bit.

/** No sum that has a larger term notices a smaller one (a float's step is 6e-8 of it). */
const least = 1e-30;

interface Field {
  readonly number: number;
  /** Of a number. */
  readonly value: number;
  /** Of anything else: its bytes in the model. */
  readonly from: number;
  readonly to: number;
}

/** The wire format of Protocol Buffers (protobuf.dev/programming-guides/encoding). */
function* fieldsOf(bytes: Uint8Array, from: number, to: number): Generator<Field> {
  let at = from;
  const varint = (): number => {
    let [value, scale] = [0, 1];
    for (;;) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
  };
  while (at < to) {
    const key = varint();
    const [number, wireType] = [Math.floor(key / 8), key % 8];
    const value = wireType === 0 ? varint() : 0;
    const length = wireType === 2 ? varint() : wireType === 5 ? 4 : wireType === 1 ? 8 : 0;
    if (wireType === 3 || wireType === 4 || at + length > to) throw new Error('not a model in the ONNX format');
    yield { number, value, from: at, to: at + length };
    at += length;
  }
}

// Field numbers of onnx.proto3 (github.com/onnx/onnx). Weights are initializers of the graph, or values of its constants.
const [graphOfModel, initializerOfGraph, nodeOfGraph, attributeOfNode, tensorOfAttribute] = [7, 5, 1, 5, 5];
/** `float_data`, packed, or `raw_data`: 4 bytes a number in either. */
const [typeOfTensor, floatsOfTensor, bytesOfTensor, floatType] = [2, 4, 9, 1];

function* within(bytes: Uint8Array, whole: Field, number: number): Generator<Field> {
  for (const part of fieldsOf(bytes, whole.from, whole.to)) if (part.number === number) yield part;
}

function* tensorsOf(model: Uint8Array): Generator<Field> {
  const whole = { number: 0, value: 0, from: 0, to: model.length };
  for (const graph of within(model, whole, graphOfModel)) {
    yield* within(model, graph, initializerOfGraph);
    for (const node of within(model, graph, nodeOfGraph))
      for (const attribute of within(model, node, attributeOfNode)) yield* within(model, attribute, tensorOfAttribute);
  }
}

/** An ONNX model as it came; its weights too small to matter are nought afterwards, in place. */
export function flushTinyWeights(model: Uint8Array): void {
  const numbers = new DataView(model.buffer, model.byteOffset, model.byteLength);
  for (const tensor of tensorsOf(model)) {
    const [type] = within(model, tensor, typeOfTensor);
    if (type?.value !== floatType) continue;
    for (const number of [floatsOfTensor, bytesOfTensor])
      for (const { from, to } of within(model, tensor, number))
        for (let at = from; at + 4 <= to; at += 4)
          if (Math.abs(numbers.getFloat32(at, true)) < least) numbers.setFloat32(at, 0, true);
  }
}
