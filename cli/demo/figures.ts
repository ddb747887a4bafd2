// Figures follow the records within moments: they are asked for until they stand still.
import type { FiguresReply } from '../../events/api/figures.ts';
import type { Client } from '../client.ts';
import type { FiguresOf } from './compare.ts';
import type { Labels } from './labels.ts';

const pause = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));
const patienceSeconds = 60;

async function figuresOf(client: Client, { figures, period }: Labels) {
  const replies = new Map<string, FiguresReply>();
  for (const { unit } of figures) replies.set(unit, await client.call('getFigures', { query: { period, unit } }));
  return replies;
}

/** Still two looks in a row, and nothing said to be pending. */
export async function settledFigures(client: Client, labels: Labels): Promise<FiguresOf> {
  let before = '';
  for (let seconds = 0; ; seconds += 2) {
    const replies = await figuresOf(client, labels);
    const now = JSON.stringify([...replies]);
    const pending = [...replies.values()].some((reply) => reply.pending);
    if ((now === before && !pending) || seconds >= patienceSeconds) {
      return new Map([...replies].map(([unit, reply]) => [unit, reply.figures]));
    }
    before = now;
    await pause(2);
  }
}
