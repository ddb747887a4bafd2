// A person who goes to another unit on a day. What counted before that day stays with the old unit, what comes after it
// is the new one's (reports: the unit of a figure is the unit on that date). Kept as events of the person's papers; the
// last one entered takes the place of those on or after its day, so that a wrong one is put right by another.
import type { ReviewEvent } from '../review/event.ts';

export type Transfer = Extract<ReviewEvent, { type: 'transferred' }>;

const isTransfer = (event: ReviewEvent): event is Transfer => event.type === 'transferred';

/** One command writes the same event to every paper; they differ in the unit they take the paper from. */
const commandOf = ({ at, on, to }: Transfer) => `${at} ${on} ${to}`;

interface WithEvents {
  readonly events: readonly ReviewEvent[];
}

/** All that anybody entered, whether another took its place or not. */
export function everEntered(papers: readonly WithEvents[]): readonly Transfer[] {
  return papers.flatMap(({ events }) => events.filter(isTransfer));
}

/** In force, the earliest first. `own`: its word on where it was goes before that of the person's other papers. */
export function transfersOf(own: WithEvents, others: readonly WithEvents[] = []): readonly Transfer[] {
  const entered = new Map<string, Transfer>();
  for (const transfer of everEntered([own, ...others])) {
    if (!entered.has(commandOf(transfer))) entered.set(commandOf(transfer), transfer);
  }
  const inOrder = [...entered.values()].toSorted((one, other) => (one.at < other.at ? -1 : 1));
  return inOrder.reduce<readonly Transfer[]>((standing, next) => {
    const before = standing.filter(({ on }) => on < next.on);
    const goes = next.to !== (before.at(-1)?.to ?? next.from);
    return goes ? [...before, next] : before;
  }, []);
}

/** The unit that a paper handed in by `unit` belongs to on a day: `unitOn("A", "2022-05-01", [A -> B on 2022-04-01])` -> "B" */
export function unitOn(unit: string, day: string, transfers: readonly Transfer[]): string {
  const forth = transfers.reduce((now, { on, from, to }) => (on <= day && now === from ? to : now), unit);
  return transfers.toReversed().reduce((now, { on, from, to }) => (day < on && now === to ? from : now), forth);
}
