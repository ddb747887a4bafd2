/** Keeps `width` results of a slow step under way, and hands them on in the order of what they came from. */
export async function* inOrder<In, Out>(
  source: Iterable<In> | AsyncIterable<In>,
  width: number,
  step: (item: In) => Promise<Out>,
): AsyncGenerator<Out> {
  const underWay: Promise<Out>[] = [];
  for await (const item of source) {
    const result = step(item);
    // Awaited below, in order; a failure meanwhile must not count as unhandled.
    result.catch(() => undefined);
    underWay.push(result);
    if (underWay.length >= width) yield await (underWay.shift() as Promise<Out>);
  }
  for (const result of underWay) yield await result;
}
