// Which route answers a request. Order: "Working with routes for HTTP APIs" in the API Gateway Developer Guide: the
// most specific path that has the method wins, a named variable over a greedy one, any of them over $default.

export interface RoutePattern {
  /** As the template says it: `GET /submissions/{id}`, `ANY /{proxy+}`, `$default`. */
  readonly key: string;
  readonly method: string;
  readonly segments: readonly string[];
}

export interface Match<T extends RoutePattern> {
  readonly route: T;
  readonly pathParameters: Readonly<Record<string, string>>;
}

const keyShape = /^(ANY|GET|HEAD|OPTIONS|PATCH|POST|PUT|DELETE) (\/\S*)$/;
const variable = /^\{[^{}+]+\}$/;
const greedy = /^\{[^{}+]+\+\}$/;

export function parseRouteKey(key: string): RoutePattern {
  if (key === '$default') return { key, method: 'ANY', segments: [] };
  const [, method, path] = keyShape.exec(key) ?? [];
  if (method === undefined || path === undefined) throw new Error(`Route key "${key}" cannot be read.`);
  const segments = segmentsOf(path);
  const wrong = segments.find((segment, at) =>
    greedy.test(segment) ? at < segments.length - 1 : /[{}]/.test(segment) && !variable.test(segment),
  );
  if (wrong !== undefined) throw new Error(`Route key "${key}" cannot be read from "${wrong}" on.`);
  return { key, method, segments };
}

/** `/a/b` -> a, b. A slash at the end makes a segment of its own, as it does for API Gateway. */
export const segmentsOf = (path: string): string[] => (path === '/' ? [] : path.slice(1).split('/'));

/** GET /pets/dog/2 -> `GET /pets/dog/{id}` with id 2, before `GET /pets/{proxy+}` */
export function findRoute<T extends RoutePattern>(
  routes: readonly T[],
  method: string,
  path: string,
): Match<T> | undefined {
  const given = segmentsOf(path);
  const candidates = routes
    .filter((route) => route.method === 'ANY' || route.method === method)
    .flatMap((route) => {
      const pathParameters = parametersOf(route, given);
      return pathParameters ? [{ route, pathParameters }] : [];
    });
  return candidates.sort((a, b) => compareRank(rankOf(a.route), rankOf(b.route)))[0];
}

function parametersOf(route: RoutePattern, given: readonly string[]): Record<string, string> | undefined {
  if (route.key === '$default') return {};
  const last = route.segments.at(-1);
  const open = last !== undefined && greedy.test(last);
  if (open ? given.length < route.segments.length : given.length !== route.segments.length) return undefined;
  const found: [string, string][] = [];
  for (const [at, segment] of route.segments.entries()) {
    const value = greedy.test(segment) ? given.slice(at).join('/') : (given[at] ?? '');
    if (variable.test(segment) || greedy.test(segment)) {
      if (value === '') return undefined;
      found.push([segment.replace(/[{}+]/g, ''), value]);
    } else if (segment !== value) return undefined;
  }
  return Object.fromEntries(found);
}

/** Smaller comes first, segment by segment; among equal paths a named method before ANY. */
function rankOf(route: RoutePattern): number[] {
  if (route.key === '$default') return [9];
  const kinds = route.segments.map((segment) => (greedy.test(segment) ? 2 : variable.test(segment) ? 1 : 0));
  return [...kinds, route.method === 'ANY' ? 0.5 : 0.25];
}

function compareRank(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((rank, index) => rank !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
