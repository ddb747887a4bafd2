// Who may do what: claims as API Gateway hands them on, scopes of units, addresses, cursors. All codes are invented.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { operations } from '../../events/api.ts';
import type { Operation } from '../../events/operations/operation.ts';
import type { UnitRow } from '../../events/api/registry.ts';
import { openApi } from '../../events/openapi.ts';
import { admit, readCaller } from '../../functions/api/caller.ts';
import { readCursor, writeCursor } from '../../functions/api/cursor.ts';
import { scopeOf, standingOn, unitsBelow } from '../../functions/api/scope.ts';
import { findOperation } from '../../functions/api/router.ts';
import { Position, walk } from '../../functions/api/walk.ts';

const unit = (code: string, parent?: string, validFrom = '2020-01-01', validTo?: string): UnitRow => ({
  ...{ code, name: code, kind: 'committee', validFrom },
  ...(parent && { parent }),
  ...(validTo && { validTo }),
});
const registry = [
  unit('TOP'),
  unit('D1', 'TOP'),
  unit('D1/A', 'D1'),
  unit('D1/A/1', 'D1/A'),
  unit('D2', 'TOP'),
  unit('D2/A', 'D2'),
];
const today = '2026-11-24';
const read = operations.getSubmission;
const write = operations.createUpload;

describe('claims', () => {
  it.each([['[admin]'], ['[admin board]'], ['admin'], ['[board, admin]']])('groups as %s are understood', (groups) => {
    expect(readCaller({ sub: 'u1', 'cognito:groups': groups })?.roles).toContain('admin');
  });

  it.each([[undefined], [{}], [{ sub: '' }], [{ 'cognito:groups': '[admin]' }]])('%j is nobody', (claims) => {
    expect(readCaller(claims)).toBeUndefined();
  });

  it('a group that is no role gives none', () => {
    expect(readCaller({ sub: 'u1', 'cognito:groups': '[administrators root]' })?.roles.size).toBe(0);
  });
});

describe('who may call', () => {
  const all = Object.entries<Operation>(operations).filter(([, { roles }]) => roles.length > 0);

  it.each(all)('%s is closed to nobody and to those without a role', (_, operation) => {
    expect(() => admit(undefined, operation)).toThrow('sign-in.needed');
    expect(() => admit({ user: 'u1', roles: new Set() }, operation)).toThrow('role.not-allowed');
  });

  it.each(all.filter(([, { audit }]) => audit === 'write'))('%s is closed to the board', (_, operation) => {
    expect(() => admit({ user: 'u1', roles: new Set(['board']) }, operation)).toThrow('role.not-allowed');
  });

  it('units cannot review, import or see users', () => {
    for (const operation of [
      operations.reviewDocument,
      operations.importUnits,
      operations.importPlan,
      operations.importInputs,
      operations.listUsers,
    ]) {
      expect(operation.roles).not.toContain('unit');
    }
  });
});

describe('a scope', () => {
  const scope = (roles: ('unit' | 'admin' | 'board')[], operation: Operation, code?: string) =>
    scopeOf({ user: 'u1', roles: new Set(roles), ...(code && { unit: code }) }, operation, registry, today);

  it('of a unit is its own and what lies below', () => {
    const own = scope(['unit'], read, 'D1');

    expect(['D1', 'D1/A', 'D1/A/1'].every((code) => own.has(code))).toBe(true);
    expect(['TOP', 'D2', 'D2/A', 'D1/', ''].some((code) => own.has(code))).toBe(false);
  });

  it('of a unit without a claim is empty', () => {
    expect(registry.some(({ code }) => scope(['unit'], read).has(code))).toBe(false);
  });

  it('of an admin is everything, of the board everything to read and nothing to write', () => {
    expect(scope(['admin'], write).has('D2')).toBe(true);
    expect(scope(['board'], read).has('D2')).toBe(true);
    expect(scope(['board'], write).has('D2')).toBe(false);
  });

  it('follows a unit that moved, and keeps one that has ended', () => {
    const moved = [...registry, unit('D2/A', 'D1', '2024-01-01'), unit('D1/B', 'D1', '2020-01-01', '2021-01-01')];

    const below = unitsBelow('D1', standingOn(today, moved));

    expect([...below].sort()).toEqual(['D1', 'D1/A', 'D1/A/1', 'D1/B', 'D2/A']);
    expect(unitsBelow('D2', standingOn(today, moved)).has('D2/A')).toBe(false);
    expect(unitsBelow('D2', standingOn('2023-12-31', moved)).has('D2/A')).toBe(true);
  });

  it('ends where the registry goes in circles', () => {
    expect([...unitsBelow('A', [unit('A', 'B'), unit('B', 'A')])]).toEqual(['A', 'B']);
  });
});

describe('an address', () => {
  it('is found by method and path, its parts decoded', () => {
    expect(findOperation('GET', '/submissions/s1/pages/2')).toMatchObject({
      id: 'getPageImage',
      params: { id: 's1', n: '2' },
    });
    expect(findOperation('GET', '/documents/s1%2E01')).toMatchObject({ id: 'getDocument', params: { id: 's1.01' } });
    expect(findOperation('GET', '/figures/explain')).toMatchObject({ id: 'explainFigure' });
  });

  it.each([
    ['DELETE', '/submissions'],
    ['GET', '/submissions/a/b/c/d'],
    ['GET', '/'],
    ['GET', '/documents/%E0%A4%A'],
    ['POST', '/units'],
  ])('%s %s is none', (method, path) => expect(() => findOperation(method, path)).toThrow('route.unknown'));

  it('whatever it is, is found or refused', () => {
    fc.assert(
      fc.property(fc.constantFrom('GET', 'POST', 'PUT'), fc.webPath(), (method, path) => {
        try {
          expect(operations).toHaveProperty(findOperation(method, path).id);
        } catch (error) {
          expect((error as Error).message).toContain('route.unknown');
        }
      }),
    );
  });
});

describe('a cursor', () => {
  it('comes back as it was given out', () => {
    const position = { list: 'D1', start: { pk: 'a', sk: 'Đ' } };
    expect(readCursor(Position, writeCursor(position))).toEqual(position);
  });

  it('of somebody else’s making is refused, not believed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => readCursor(Position, text)).toThrow('request.invalid');
      }),
    );
  });
});

describe('a walk through lists', () => {
  const lists = fc.dictionary(fc.stringMatching(/^[A-Z]{1,3}$/), fc.array(fc.integer(), { maxLength: 12 }), {
    maxKeys: 40,
  });

  /** A list in pages, as the table hands it out: `start` is the number of the item to go on with. */
  const pageIn =
    (all: Record<string, number[]>) =>
    (list: string, { limit = 1, start }: { limit?: number; start?: Record<string, string> }) => {
      const from = Number(start?.at ?? 0);
      const items = all[list] ?? [];
      const end = from + limit;
      return Promise.resolve({
        items: items.slice(from, end),
        ...(end < items.length && { next: { at: String(end) } }),
      });
    };

  it('sees every wanted item once, in order, whatever the page size', async () => {
    await fc.assert(
      fc.asyncProperty(lists, fc.integer({ min: 1, max: 9 }), async (all, limit) => {
        const names = Object.keys(all).sort();
        const wanted = (item: number) => item % 3 !== 0;
        const seen: number[] = [];
        let from: Position | undefined;
        do {
          const { items, next } = await walk({ lists: names, from, limit, wanted, page: pageIn(all) });
          expect(items.length).toBeLessThanOrEqual(limit);
          seen.push(...items);
          from = next;
        } while (from);
        expect(seen).toEqual(names.flatMap((name) => (all[name] ?? []).filter(wanted)));
      }),
      { numRuns: 60 },
    );
  });

  it('sees nothing of a list that is not its own, whatever the position says', async () => {
    const page = pageIn({ D1: [1, 2], D2: [7, 8] });
    const from = { list: 'D2', start: { at: '0' } };

    expect(await walk({ lists: ['D1'], from, limit: 10, wanted: () => true, page })).toEqual({ items: [] });
  });
});

describe('the OpenAPI description', () => {
  it('names every operation with its answer', () => {
    const { paths } = openApi() as { paths: Record<string, Record<string, { operationId: string }>> };
    const named = Object.values(paths).flatMap((path) => Object.values(path).map(({ operationId }) => operationId));

    expect(named.sort()).toEqual(Object.keys(operations).sort());
  });
});
