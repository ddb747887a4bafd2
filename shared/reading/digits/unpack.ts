// The shipped weights: signed bytes with one scale a layer, base64, unpacked once.
import { sizes } from './network.ts';
import type { Weights } from './network.ts';
import { packedWeights } from './weights.ts';

let unpacked: Weights | undefined;

export function digitWeights(): Weights {
  unpacked ??= Object.fromEntries(
    Object.entries(packedWeights).map(([name, { scale, bytes }]) => {
      const signed = Int8Array.from(Buffer.from(bytes, 'base64'));
      if (signed.length !== sizes[name as keyof Weights]) throw new Error(`weights of ${name} have the wrong length`);
      return [name, Float32Array.from(signed, (value) => value * scale)];
    }),
  ) as unknown as Weights;
  return unpacked;
}
