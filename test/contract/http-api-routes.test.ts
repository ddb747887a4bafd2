// How an HTTP API finds its route: the example of API Gateway's own documentation, and laws.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accessLogTime } from '../../local/http-api/request-event.ts';
import { written } from '../../local/http-api/authorizer.ts';
import { findRoute, parseRouteKey } from '../../local/http-api/routes.ts';

const routesOf = (...keys: string[]) => keys.map(parseRouteKey);

describe('the most specific route answers', () => {
  const routes = routesOf(
    ...['$default', 'ANY /{proxy+}', 'GET /pets/{proxy+}', 'GET /pets/dog/{id}', 'GET /pets/dog/1'],
    'ANY /pets/dog/{id}',
  );

  it.each([
    ['GET', '/pets/dog/1', 'GET /pets/dog/1', {}],
    ['GET', '/pets/dog/2', 'GET /pets/dog/{id}', { id: '2' }],
    ['PUT', '/pets/dog/2', 'ANY /pets/dog/{id}', { id: '2' }],
    ['GET', '/pets/cat/3', 'GET /pets/{proxy+}', { proxy: 'cat/3' }],
    ['POST', '/test/5', 'ANY /{proxy+}', { proxy: 'test/5' }],
    ['GET', '/', '$default', {}],
  ])('%s %s -> %s', (method, path, key, pathParameters) => {
    const found = findRoute(routes, method, path);
    expect([found?.route.key, found?.pathParameters]).toEqual([key, pathParameters]);
  });

  it('whatever order the template lists them in', () => {
    const shuffled = fc.shuffledSubarray(routes, { minLength: routes.length });
    fc.assert(
      fc.property(shuffled, (given) => findRoute(given, 'GET', '/pets/dog/1')?.route.key === 'GET /pets/dog/1'),
    );
  });
});

describe('no route answers', () => {
  it.each([
    ['GET', '/pets'],
    ['GET', '/pets/dog/1/'],
    ['DELETE', '/pets/1'],
    ['GET', '/pets//'],
  ])('%s %s', (method, path) => {
    expect(findRoute(routesOf('GET /pets/{id}', 'PUT /pets/{id}'), method, path)).toBeUndefined();
  });
});

it('a variable takes exactly what stands in its place', () => {
  const segment = fc.string({ minLength: 1 }).filter((text) => !text.includes('/'));
  fc.assert(
    fc.property(segment, segment, (a, b) => {
      const found = findRoute(routesOf('GET /x/{a}/y/{b}'), 'GET', `/x/${a}/y/${b}`);
      expect(found?.pathParameters).toEqual({ a, b });
    }),
  );
});

it.each(['FETCH /x', 'GET x', 'GET /{a+}/b', 'GET /x{a}'])('a route key like "%s" stops the start', (key) => {
  expect(() => parseRouteKey(key)).toThrow(key);
});

it('claims reach the function as text', () => {
  const payload = { exp: 1718722804, groups: ['admin', 'board'], verified: true, one: ['x'], name: 'An' };
  expect(written(payload)).toEqual({
    ...{ exp: '1718722804', groups: '[admin board]', verified: 'true', one: '[x]', name: 'An' },
  });
});

it('the time is written as in an access log', () => {
  expect(accessLogTime(new Date('2024-06-17T15:49:29.348Z'))).toBe('17/Jun/2024:15:49:29 +0000');
});
