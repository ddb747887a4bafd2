// The graph of an ONNX model, as far as rewriting it needs: nodes, and the float weights that they take.
import { chunk, fieldsOf, firstOf, floatType, integer, integersOf, numberOf, textOf, within } from './onnx-wire.ts';

export interface Node {
  readonly operator: string;
  /** Empty: ONNX's own. */
  readonly domain: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** Each as the model holds it, by name. */
  readonly attributes: ReadonlyMap<string, Uint8Array>;
}

export interface Weights {
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

export interface Graph {
  readonly nodes: readonly Node[];
  readonly weights: ReadonlyMap<string, Weights>;
}

const { graph: graphNumbers, node: nodeNumbers, tensor: tensorNumbers } = numberOf;

function nodeOf(bytes: Uint8Array): Node {
  const texts = (number: number) => [...within(bytes, number)].map((field) => textOf(field.bytes));
  const attributes = [...within(bytes, nodeNumbers.attribute)].map((field) => field.bytes);
  const nameOf = (attribute: Uint8Array) => textOf(firstOf(attribute, numberOf.attribute.name)?.bytes ?? attribute);
  return {
    operator: texts(nodeNumbers.operator)[0] ?? '',
    domain: texts(nodeNumbers.domain)[0] ?? '',
    inputs: texts(nodeNumbers.input),
    outputs: texts(nodeNumbers.output),
    attributes: new Map(attributes.map((attribute) => [nameOf(attribute), attribute])),
  };
}

function weightsOf(tensor: Uint8Array): Weights | undefined {
  const numbers = firstOf(tensor, tensorNumbers.raw) ?? firstOf(tensor, tensorNumbers.floats);
  if (!numbers || firstOf(tensor, tensorNumbers.type)?.value !== floatType) return undefined;
  // Copied: in the model they begin at any byte, an array of floats only at every fourth.
  const values = new Float32Array(new Uint8Array(numbers.bytes).buffer);
  return { shape: integersOf(tensor, tensorNumbers.dimension), values };
}

/** Float constants are among the weights, whichever of the two ways the model holds them. */
export function readGraph(model: Uint8Array): Graph {
  const graph = firstOf(model, numberOf.model.graph)?.bytes ?? new Uint8Array();
  const weights = new Map<string, Weights>();
  for (const { bytes } of within(graph, graphNumbers.initializer)) {
    const own = weightsOf(bytes);
    if (own) weights.set(textOf(firstOf(bytes, tensorNumbers.name)?.bytes ?? bytes), own);
  }
  const nodes = [...within(graph, graphNumbers.node)].map(({ bytes }) => nodeOf(bytes));
  const others = nodes.filter(({ operator, attributes, outputs: [output = ''] }) => {
    const value = operator === 'Constant' ? attributes.get('value') : undefined;
    const tensor = value && firstOf(value, numberOf.attribute.tensor);
    const own = tensor && weightsOf(tensor.bytes);
    if (own) weights.set(output, own);
    return !own;
  });
  return { nodes: others, weights };
}

function written({ operator, domain, inputs, outputs, attributes }: Node): Uint8Array {
  return chunk(
    graphNumbers.node,
    ...inputs.map((name) => chunk(nodeNumbers.input, name)),
    ...outputs.map((name) => chunk(nodeNumbers.output, name)),
    chunk(nodeNumbers.name, outputs[0] ?? ''),
    chunk(nodeNumbers.operator, operator),
    ...[...attributes.values()].map((attribute) => chunk(nodeNumbers.attribute, attribute)),
    chunk(nodeNumbers.domain, domain),
  );
}

function writtenWeights(name: string, { shape, values }: Weights): Uint8Array {
  return chunk(
    graphNumbers.initializer,
    ...shape.map((size) => integer(tensorNumbers.dimension, size)),
    integer(tensorNumbers.type, floatType),
    chunk(tensorNumbers.name, name),
    chunk(tensorNumbers.raw, new Uint8Array(values.buffer, values.byteOffset, values.byteLength)),
  );
}

/** The model with another graph between its inputs and outputs, and one more set of operators that its nodes are of. */
export function withGraph(model: Uint8Array, { nodes, weights }: Graph, domain: string): Uint8Array {
  const used = new Set(nodes.flatMap(({ inputs }) => inputs));
  const inGraph = [
    ...nodes.map(written),
    ...[...weights].filter(([name]) => used.has(name)).map(([name, own]) => writtenWeights(name, own)),
  ];
  const replaced: readonly number[] = [graphNumbers.node, graphNumbers.initializer];
  const parts = [...fieldsOf(model)].map(({ number, bytes, whole }) => {
    if (number !== numberOf.model.graph) return whole;
    const kept = [...fieldsOf(bytes)].filter((field) => !replaced.includes(field.number)).map((field) => field.whole);
    return chunk(number, ...kept, ...inGraph);
  });
  const opset = chunk(numberOf.model.opset, chunk(numberOf.opset.domain, domain), integer(numberOf.opset.version, 1));
  return Buffer.concat([...parts, opset]);
}
