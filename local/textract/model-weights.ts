// Training with weight decay drives what a network does not need towards nought and never reaches it: weights like 1e-38,
// whose products are denormal numbers, and for those a processor takes a hundred times as long. ONNX Runtime can flush
// them (`session.set_denormal_as_zero`), its binding for Node has no way to ask for it. So they are set to nought before
// the model is opened; no sum of a page changes by a bit.
import type { Field } from './onnx-wire.ts';
import { firstOf, floatType, numberOf, within } from './onnx-wire.ts';

/** No sum that has a larger term notices a smaller one (a float's step is 6e-8 of it). */
const least = 1e-30;

function* tensorsOf(model: Uint8Array): Generator<Field> {
  for (const graph of within(model, numberOf.model.graph)) {
    yield* within(graph.bytes, numberOf.graph.initializer);
    for (const node of within(graph.bytes, numberOf.graph.node))
      for (const attribute of within(node.bytes, numberOf.node.attribute))
        yield* within(attribute.bytes, numberOf.attribute.tensor);
  }
}

/** An ONNX model as it came; its weights too small to matter are nought afterwards, in place. */
export function flushTinyWeights(model: Uint8Array): void {
  for (const tensor of tensorsOf(model)) {
    if (firstOf(tensor.bytes, numberOf.tensor.type)?.value !== floatType) continue;
    for (const number of [numberOf.tensor.floats, numberOf.tensor.raw])
      for (const { bytes } of within(tensor.bytes, number)) {
        const numbers = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        for (let at = 0; at + 4 <= bytes.length; at += 4)
          if (Math.abs(numbers.getFloat32(at, true)) < least) numbers.setFloat32(at, 0, true);
      }
  }
}
