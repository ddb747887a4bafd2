// PP-OCR's recogniser was exported with each step of its activation as a node of its own: behind a convolution the picture
// is gone through nine times (times a number, plus a number, hard swish in five parts, times and plus again), and ONNX
// Runtime, which computes a convolution and a hard swish in one go, does not recognise them. Here they are made one again:
// numbers are worked into the weights, hard swish into the convolution. What is said stays the same but for rounding.
import type { Graph, Node, Weights } from './model-graph.ts';
import { readGraph, withGraph } from './model-graph.ts';
import { attributeType, chunk, firstOf, integer, integersOf, numberOf } from './onnx-wire.ts';

/** ONNX Runtime's own operators (its docs/ContribOperators.md): FusedConv is a Conv with an activation. */
const ownDomain = 'com.microsoft';

interface Affine {
  readonly scale: number;
  readonly shift: number;
}

/** Hard swish as it is written out, x · clip(x + 3, 0, 6) / 6, and the two numbers in front of it and behind it. */
interface Activation {
  readonly before: Affine;
  readonly after: Affine;
  readonly nodes: readonly Node[];
  readonly output: string;
}

const outputOf = ({ outputs: [output = ''] }: Node) => output;

class Search {
  readonly #users = new Map<string, Node[]>();
  readonly #weights: Graph['weights'];

  constructor({ nodes, weights }: Graph) {
    this.#weights = weights;
    for (const node of nodes)
      for (const input of new Set(node.inputs)) this.#users.set(input, [...(this.#users.get(input) ?? []), node]);
  }

  usersOf(name: string): readonly Node[] {
    return this.#users.get(name) ?? [];
  }

  /** Of the inputs of a node, the one that is a single number. */
  numberIn(node: Node | undefined): number | undefined {
    const single = node?.inputs.map((input) => this.#weights.get(input)?.values).find((values) => values?.length === 1);
    return single?.[0];
  }

  next(name: string, operator: string): Node | undefined {
    return this.usersOf(name).find((node) => node.operator === operator);
  }

  /** `name` times a number, plus a number. */
  affineAfter(name: string): (Affine & { readonly nodes: readonly [Node, Node]; readonly output: string }) | undefined {
    const times = this.next(name, 'Mul');
    const plus = times && this.next(outputOf(times), 'Add');
    const [scale, shift] = [this.numberIn(times), this.numberIn(plus)];
    const isAlone = times && this.usersOf(name).length === 1 && this.usersOf(outputOf(times)).length === 1;
    if (!isAlone || !plus || scale === undefined || shift === undefined) return undefined;
    return { scale, shift, nodes: [times, plus], output: outputOf(plus) };
  }

  hardSwishAfter(name: string): { readonly nodes: readonly Node[]; readonly output: string } | undefined {
    const plus = this.next(name, 'Add');
    const clip = plus && this.next(outputOf(plus), 'Clip');
    const times = clip && this.next(outputOf(clip), 'Mul');
    const by = times && this.next(outputOf(times), 'Div');
    if (!by || !times.inputs.includes(name) || this.usersOf(name).length !== 2) return undefined;
    const limit = (end: string) => {
      const bytes = firstOf(clip.attributes.get(end) ?? new Uint8Array(), numberOf.attribute.float)?.bytes;
      return bytes && new DataView(bytes.buffer, bytes.byteOffset).getFloat32(0, true);
    };
    const isThat = this.numberIn(plus) === 3 && this.numberIn(by) === 6 && limit('max') === 6 && !limit('min');
    return isThat ? { nodes: [plus, clip, times, by], output: outputOf(by) } : undefined;
  }

  activationAfter(conv: Node): Activation | undefined {
    const before = this.affineAfter(outputOf(conv));
    const swish = before && this.hardSwishAfter(before.output);
    const after = swish && this.affineAfter(swish.output);
    if (!after) return undefined;
    return { before, after, nodes: [...before.nodes, ...swish.nodes, ...after.nodes], output: after.output };
  }
}

function isUnpadded({ attributes }: Node): boolean {
  const pads = integersOf(attributes.get('pads') ?? new Uint8Array(), numberOf.attribute.integers);
  return pads.every((pad) => pad === 0);
}

interface Filters {
  readonly kernel: Weights;
  readonly bias: Float32Array;
}

function filtersOf({ inputs: [, kernel = '', bias = ''] }: Node, weights: Graph['weights']): Filters | undefined {
  const own = weights.get(kernel);
  return own && { kernel: own, bias: weights.get(bias)?.values ?? new Float32Array(own.shape[0] ?? 0) };
}

/** A convolution's output, times and plus. */
function scaledAfter({ kernel, bias }: Filters, { scale, shift }: Affine): Filters {
  const values = kernel.values.map((value) => value * scale);
  return { kernel: { ...kernel, values }, bias: bias.map((value) => value * scale + shift) };
}

/** A convolution's input, times and plus; without padding, which would be neither. */
function scaledBefore({ kernel, bias }: Filters, { scale, shift }: Affine): Filters {
  const each = kernel.values.length / bias.length;
  const sumOf = (filter: number) =>
    kernel.values.subarray(filter * each, (filter + 1) * each).reduce((sum, value) => sum + value, 0);
  const values = kernel.values.map((value) => value * scale);
  return { kernel: { ...kernel, values }, bias: bias.map((value, filter) => value + shift * sumOf(filter)) };
}

const attribute = (name: string, type: number, value: Uint8Array) =>
  Buffer.concat([chunk(numberOf.attribute.name, name), value, integer(numberOf.attribute.type, type)]);
const integerOf = (name: string, value: number): [string, Uint8Array] => [
  name,
  attribute(name, attributeType.integer, integer(numberOf.attribute.integer, value)),
];
const withHardSwish: [string, Uint8Array] = [
  'activation',
  attribute('activation', attributeType.text, chunk(numberOf.attribute.text, 'HardSwish')),
];

/** A channel times and plus a number as a convolution of one pixel: ONNX Runtime keeps its layout of channels for it. */
function ofOnePixel(from: string, to: string, channels: number): Node {
  const attributes = new Map([integerOf('group', channels)]);
  return { operator: 'Conv', domain: '', inputs: [from, `${to}/kernel`, `${to}/bias`], outputs: [to], attributes };
}

function onePixel(channels: number, { scale, shift }: Affine): Filters {
  const kernel = { shape: [channels, 1, 1, 1], values: new Float32Array(channels).fill(scale) };
  return { kernel, bias: new Float32Array(channels).fill(shift) };
}

interface Due {
  /** What the convolution takes instead. */
  readonly input: string;
  /** What has yet to be done to it. */
  readonly affine: Affine;
}

/** An ONNX model as it came -> one that says the same in fewer steps. */
export function fuse(model: Uint8Array): Uint8Array {
  const graph = readGraph(model);
  const search = new Search(graph);
  const weights = new Map(graph.weights);
  const nodes: Node[] = [];
  const gone = new Set<Node>();
  const dueAt = new Map<Node, Due>();

  function keep(node: Node, { kernel, bias }: Filters): void {
    const [input = '', name] = [node.inputs[0], outputOf(node)];
    weights.set(`${name}/kernel`, kernel).set(`${name}/bias`, { shape: [bias.length], values: bias });
    nodes.push({ ...node, inputs: [input, `${name}/kernel`, `${name}/bias`] });
  }

  function keepFused(conv: Node, filters: Filters, { before, after, nodes: steps, output }: Activation): void {
    const attributes = new Map([...conv.attributes, withHardSwish]);
    keep({ ...conv, operator: 'FusedConv', domain: ownDomain, attributes }, scaledAfter(filters, before));
    for (const step of steps) gone.add(step);
    const [next, ...others] = search.usersOf(output);
    const isTakenUp = next?.operator === 'Conv' && others.length === 0 && isUnpadded(next);
    if (isTakenUp) dueAt.set(next, { input: outputOf(conv), affine: after });
    else keep(ofOnePixel(outputOf(conv), output, filters.bias.length), onePixel(filters.bias.length, after));
  }

  for (const node of graph.nodes) {
    if (gone.has(node)) continue;
    const own = node.operator === 'Conv' ? filtersOf(node, weights) : undefined;
    const due = dueAt.get(node);
    const activation = own && search.activationAfter(node);
    if (!own || (!due && !activation)) {
      nodes.push(node);
      continue;
    }
    const conv = due ? { ...node, inputs: [due.input] } : node;
    const filters = due ? scaledBefore(own, due.affine) : own;
    if (activation) keepFused(conv, filters, activation);
    else keep(conv, filters);
  }
  return gone.size === 0 ? model : withGraph(model, { nodes, weights }, ownDomain);
}
