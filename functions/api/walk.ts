// Pages through several lists as if they were one, list after list. The position names the list, which the caller's
// scope is asked about again each time, and the place in it, which means nothing in any other list.
import { z } from 'zod';
import type { Page, Paging } from '../adapters/table.ts';

export const Position = z.object({ list: z.string(), start: z.record(z.string(), z.string()).optional() });
export type Position = z.infer<typeof Position>;

interface Walk<T> {
  /** In the order in which they are walked, sorted. */
  readonly lists: readonly string[];
  readonly from: Position | undefined;
  readonly limit: number;
  readonly wanted: (item: T) => boolean;
  readonly page: (list: string, paging: Paging) => Promise<Page<T>>;
}

interface Steps {
  readonly list: string;
  readonly start?: Position['start'];
}

const lookedAtOnce = 16;

/** Reads no more than this many pages for one answer, so that a rare state in long lists cannot hold a request up. */
const mostPages = 60;

/** Most lists of a large tree are empty; those are found out a handful at once. */
async function* filled<T>(lists: readonly string[], page: Walk<T>['page']): AsyncGenerator<string> {
  for (let at = 0; at < lists.length; at += lookedAtOnce) {
    const some = lists.slice(at, at + lookedAtOnce);
    const firsts = await Promise.all(some.map((list) => page(list, { limit: 1 })));
    yield* some.filter((_, index) => firsts[index]?.items.length);
  }
}

async function* steps<T>({ lists, from, page }: Pick<Walk<T>, 'lists' | 'from' | 'page'>): AsyncGenerator<Steps> {
  const begun = from !== undefined && lists.includes(from.list);
  if (begun) yield from;
  for await (const list of filled(from ? lists.filter((list) => list > from.list) : lists, page)) yield { list };
}

export async function walk<T>({ limit, wanted, page, ...rest }: Walk<T>): Promise<{ items: T[]; next?: Position }> {
  const items: T[] = [];
  let pages = 0;
  for await (const { list, start: begin } of steps({ ...rest, page })) {
    let start = begin;
    do {
      if (items.length >= limit || pages >= mostPages) return { items, next: { list, start } };
      const found = await page(list, { limit: limit - items.length, start });
      items.push(...found.items.filter(wanted));
      start = found.next;
      pages += 1;
    } while (start);
  }
  return { items };
}
