// The engine in a process of its own: one ONNX thread each, and a crash of native code takes no one else along.
import { Unreadable, createEngine } from './engine.ts';
import type { EnginePage } from './engine.ts';

export interface EngineRequest {
  readonly id: number;
  readonly bytes: Uint8Array;
}

export type EngineReply =
  | { readonly id: number; readonly page: EnginePage }
  | { readonly id: number; readonly refused: Unreadable['reason'] }
  | { readonly id: number; readonly failed: string };

const engine = createEngine();

async function reply({ id, bytes }: EngineRequest): Promise<EngineReply> {
  try {
    return { id, page: await (await engine).read(bytes) };
  } catch (error) {
    if (error instanceof Unreadable) return { id, refused: error.reason };
    return { id, failed: error instanceof Error ? error.name : 'unknown' };
  }
}

process.on('message', (request: EngineRequest) => {
  void reply(request).then((answer) => process.send?.(answer));
});
// The parent is gone: nobody waits for an answer any more.
process.on('disconnect', () => process.exit(0));
