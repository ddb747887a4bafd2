// An HTTP API of the local home as its callers see it, with tokens of an issuer made here. Every value is invented.

import { createServer, request as httpRequest } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JSONWebKeySet } from 'jose';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import { httpApi, type KnowsKeys } from '../../local/http-api/http-api.ts';
import type { Clock, Delivery, Service } from '../../local/service.ts';
import { account, listen, mount, realClock, region, type Mounted } from './mount.ts';

const issuer = 'https://cognito-idp.ap-southeast-1.amazonaws.com/ap-southeast-1_invented0';
const functionArn = `arn:aws:lambda:${region}:${account}:function:answer`;
type Event = APIGatewayProxyEventV2WithJWTAuthorizer;

let key: CryptoKey;
let stranger: CryptoKey;
let published: JSONWebKeySet;
beforeAll(async () => {
  const pair = await generateKeyPair('RS256');
  key = pair.privateKey;
  stranger = (await generateKeyPair('RS256')).privateKey;
  published = { keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'k1', alg: 'RS256' }] };
});

const token = (claims: object = {}, signer = key) =>
  new SignJWT({ iss: issuer, aud: 'app', sub: 'p1', exp: Math.floor(Date.now() / 1000) + 600, ...claims })
    .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
    .sign(signer);
const bearer = async (claims?: object, signer?: CryptoKey) => ({
  authorization: `Bearer ${await token(claims, signer)}`,
});

let dataDir: string;
let home: Mounted;
let url: string;
let answer: (event: Event) => unknown;
let delivered: Delivery[];
let isLate: boolean;

/** Time-outs come at once where a test asks for it. */
const clock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, run) => realClock.after(isLate ? 0 : milliseconds, run),
};

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'api-'));
  delivered = [];
  isLate = false;
  answer = (event) => event;
  await start();
});
afterEach(async () => {
  await home.stop();
  rmSync(dataDir, { recursive: true });
});

async function start(issuedBy = issuer, more: { stage?: object; cors?: object } = {}) {
  const deliver = async (delivery: Delivery) => {
    delivered.push(delivery);
    return JSON.parse(JSON.stringify(await answer(delivery.payload as Event))) as unknown;
  };
  const pools: Service & KnowsKeys = { keysOf: (asked) => (asked === issuer ? published : undefined) };
  home = await mount(httpApi, { dataDir, deliver, clock, services: { 'cognito-idp': pools } });
  const declare = (type: string, id: string, properties: object) =>
    home.declare(`AWS::ApiGatewayV2::${type}`, id, properties);
  const api = await declare('Api', 'Api', { Name: 'api', ProtocolType: 'HTTP', CorsConfiguration: more.cors });
  url = api.identity.attributes.ApiEndpoint ?? '';
  const ApiId = api.identity.ref;
  await declare('Stage', 'Stage', { ApiId, StageName: '$default', AutoDeploy: true, ...more.stage });
  const JwtConfiguration = { Audience: ['app'], Issuer: issuedBy };
  const source = { AuthorizerType: 'JWT', IdentitySource: ['$request.header.Authorization'], Name: 'people' };
  const authorizer = await declare('Authorizer', 'People', { ApiId, ...source, JwtConfiguration });
  const kind = { IntegrationType: 'AWS_PROXY', PayloadFormatVersion: '2.0' };
  const integration = await declare('Integration', 'Answer', { ApiId, IntegrationUri: functionArn, ...kind });
  const signed = { AuthorizationType: 'JWT', AuthorizerId: authorizer.identity.ref };
  const routes: Record<string, object> = {
    'GET /open': {},
    'GET /items/{id}': signed,
    'POST /items': signed,
    'GET /scoped': { ...signed, AuthorizationScopes: ['items/read'] },
  };
  for (const [RouteKey, guard] of Object.entries(routes))
    await declare('Route', RouteKey, { ApiId, RouteKey, Target: `integrations/${integration.identity.ref}`, ...guard });
  await home.service.start?.();
}

const said = async (response: Response) => [response.status, await response.json()];
const post = async (body: string | Buffer, headers: Record<string, string>) =>
  fetch(`${url}/items`, { method: 'POST', body, headers: { ...(await bearer()), ...headers } });

describe('a request', () => {
  it('reaches the function as the event of payload format 2.0', async () => {
    const headers = {
      ...(await bearer({ 'cognito:groups': ['admin', 'board'] })),
      cookie: 'a=1; b=2',
      'user-agent': 'test',
    };
    const response = await fetch(`${url}/items/%C4%90%E1%BA%A3ng%20b%E1%BB%99?q=a%20b&q=c`, { headers });

    const event = (await response.json()) as Event;
    expect(event).toMatchObject({
      ...{ version: '2.0', routeKey: 'GET /items/{id}', rawPath: '/items/Đảng bộ', rawQueryString: 'q=a%20b&q=c' },
      ...{ cookies: ['a=1', 'b=2'], queryStringParameters: { q: 'a b,c' }, pathParameters: { id: 'Đảng bộ' } },
      requestContext: {
        ...{ accountId: account, routeKey: 'GET /items/{id}', stage: '$default' },
        http: { method: 'GET', path: '/items/Đảng bộ', protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'test' },
        authorizer: { jwt: { claims: { iss: issuer, sub: 'p1', 'cognito:groups': '[admin board]' }, scopes: null } },
      },
      isBase64Encoded: false,
    });
    expect(event.headers.cookie).toBeUndefined();
    expect(event.requestContext.authorizer.jwt.claims.exp).toMatch(/^\d+$/);
    expect(event.body).toBeUndefined();
  });

  it.each<[string, string | Buffer, boolean]>([
    ['application/json; charset=utf-8', '{"tên":"Đảng"}', false],
    ['text/csv', 'a,b', false],
    ['application/x-www-form-urlencoded', 'a=b', true],
    ['application/pdf', Buffer.from([0, 255, 1]), true],
  ])('of type %s has its body as text or as base64', async (type, body, isBase64Encoded) => {
    const event = (await (await post(body, { 'content-type': type })).json()) as Event;

    const sent = Buffer.from(body).toString(isBase64Encoded ? 'base64' : 'utf8');
    expect(event).toMatchObject({ body: sent, isBase64Encoded });
  });

  it('calls the function in the name of the API’s route', async () => {
    await fetch(`${url}/items/7`, { headers: await bearer() });

    const apiId = delivered[0]?.caller.kind === 'service' ? delivered[0].caller.sourceArn.split(':')[5] : '';
    expect(delivered[0]).toMatchObject({
      ...{ targetArn: functionArn, mode: 'request' },
      caller: { principal: 'apigateway.amazonaws.com' },
    });
    expect(apiId).toMatch(/^[a-z0-9]{10}\/\$default\/GET\/items\/\{id\}$/);
  });
});

describe('an answer', () => {
  it('is the function’s own: status, headers, cookies, bytes', async () => {
    const bytes = Buffer.from([0, 200, 7]);
    answer = () => ({
      ...{ statusCode: 201, headers: { 'X-A': 1, 'content-type': 'image/png' }, cookies: ['a=1', 'b=2'] },
      ...{ body: bytes.toString('base64'), isBase64Encoded: true },
    });

    const response = await fetch(`${url}/open`);

    expect([response.status, response.headers.get('x-a')]).toEqual([201, '1']);
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
  });

  it('without a status is the JSON of a 200', async () => {
    answer = () => ({ hello: 'world' });

    expect(await said(await fetch(`${url}/open`))).toEqual([200, { hello: 'world' }]);
  });

  it('is a 500 that tells nothing when the function fails or answers nonsense', async () => {
    for (const wrong of [() => Promise.reject(new Error('secret')), () => ({ statusCode: 'many' })]) {
      answer = wrong;
      expect(await said(await fetch(`${url}/open`))).toEqual([500, { message: 'Internal Server Error' }]);
    }
  });

  it('is a 503 when the function takes longer than the integration may', async () => {
    isLate = true;
    answer = () => new Promise((done) => setTimeout(done, 300));

    expect(await said(await fetch(`${url}/open`))).toEqual([503, { message: 'Service Unavailable' }]);
  });
});

describe('who has no token that counts', () => {
  it.each<[string, () => Promise<Record<string, string>>]>([
    ['none', () => Promise.resolve({})],
    ['not a token', () => Promise.resolve({ authorization: 'Bearer nonsense' })],
    ['signed by another key', () => bearer({}, stranger)],
    ['of another issuer', () => bearer({ iss: 'https://elsewhere.example' })],
    ['for another audience', () => bearer({ aud: 'other' })],
    ['for another client', () => bearer({ aud: undefined, client_id: 'other' })],
    ['expired', () => bearer({ exp: Math.floor(Date.now() / 1000) - 10 })],
    ['without an end', () => bearer({ exp: undefined })],
    ['not yet good', () => bearer({ nbf: Math.floor(Date.now() / 1000) + 600 })],
  ])('is refused: %s', async (_, headers) => {
    const response = await fetch(`${url}/items/1`, { headers: await headers() });

    expect(response.headers.get('www-authenticate')).toMatch(/^Bearer/);
    expect(await said(response)).toEqual([401, { message: 'Unauthorized' }]);
    expect(delivered).toEqual([]);
  });

  it('is refused with an unsigned token', async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const unsigned = `${part({ alg: 'none' })}.${part({ iss: issuer, aud: 'app', exp: 9_999_999_999 })}.`;
    const response = await fetch(`${url}/items/1`, { headers: { authorization: `Bearer ${unsigned}` } });

    expect(response.status).toBe(401);
  });

  it('comes in by an access token of the client, too', async () => {
    const headers = await bearer({ aud: undefined, client_id: 'app' });

    expect((await fetch(`${url}/items/1`, { headers })).status).toBe(200);
  });

  it('lacks a scope the route asks for', async () => {
    const scoped = async (scope: string) => fetch(`${url}/scoped`, { headers: await bearer({ scope }) });

    expect(await said(await scoped('items/write'))).toEqual([403, { message: 'Forbidden' }]);
    const [status, event] = await said(await scoped('items/write items/read'));
    expect([status, (event as Event).requestContext.authorizer.jwt.scopes]).toEqual([200, ['items/read']]);
  });
});

describe('limits', () => {
  it('a path without a route is a 404', async () => {
    expect(await said(await fetch(`${url}/nothing`))).toEqual([404, { message: 'Not Found' }]);
    expect((await fetch(`${url}/open`, { method: 'DELETE' })).status).toBe(404);
  });

  it('a body of more than 10 MB, or an event of more than 6 MB, is a 413', async () => {
    const type = { 'content-type': 'text/plain' };
    answer = () => 'ok';
    expect((await post('x'.repeat(5_000_000), type)).status).toBe(200);
    expect(await said(await post('x'.repeat(6_400_000), type))).toEqual([413, { message: 'Request Entity Too Large' }]);
    expect((await post('x'.repeat(10_500_000), type)).status).toBe(413);
  });

  it('an answer of more than 6 MB is a 500', async () => {
    answer = () => ({ statusCode: 200, body: 'x'.repeat(6_400_000) });

    expect((await fetch(`${url}/open`)).status).toBe(500);
  });

  it('more requests than the stage’s burst are a 429', async () => {
    await home.stop();
    const limits = { ThrottlingBurstLimit: 2, ThrottlingRateLimit: 0.001 };
    await start(issuer, { stage: { DefaultRouteSettings: limits } });
    const statuses = [];
    for (let n = 0; n < 3; n++) statuses.push((await fetch(`${url}/open`)).status);

    expect(statuses).toEqual([200, 200, 429]);
  });
});

describe('another origin', () => {
  const cors = {
    AllowOrigins: ['https://app.example'],
    AllowMethods: ['GET', 'POST'],
    AllowHeaders: ['authorization'],
  };
  const ask = (origin: string, method: string) =>
    new Promise<{ status: number | undefined; headers: Record<string, unknown> }>((resolve) => {
      const headers = { origin, 'access-control-request-method': 'POST' };
      httpRequest(`${url}/items`, { method, headers }, (response) => {
        response.resume();
        resolve({ status: response.statusCode, headers: response.headers });
      }).end();
    });

  it('may ask first, without a token, and is told what the template says', async () => {
    await home.stop();
    await start(issuer, { cors });

    const told = await ask('https://app.example', 'OPTIONS');
    expect(told).toMatchObject({
      status: 204,
      headers: {
        'access-control-allow-origin': 'https://app.example',
        'access-control-allow-methods': 'GET,POST',
        'access-control-allow-headers': 'authorization',
      },
    });
    expect((await ask('https://evil.example', 'OPTIONS')).headers).not.toHaveProperty('access-control-allow-origin');
  });

  it('is named in answers instead of what the function says', async () => {
    await home.stop();
    await start(issuer, { cors });
    answer = () => ({ statusCode: 200, headers: { 'Access-Control-Allow-Origin': '*' }, body: '' });

    const [friend, foe] = await Promise.all(
      ['https://app.example', 'https://evil.example'].map((origin) => fetch(`${url}/open`, { headers: { origin } })),
    );
    expect(friend?.headers.get('access-control-allow-origin')).toBe('https://app.example');
    expect(foe?.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('an issuer elsewhere', () => {
  const elsewhere = createServer();
  afterAll(() => elsewhere.close());

  it('is asked for its keys', async () => {
    const other = await listen(elsewhere);
    elsewhere.on('request', (request, response) => {
      const configuration = { issuer: other, jwks_uri: `${other}/keys` };
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(request.url === '/keys' ? published : configuration));
    });
    await home.stop();
    await start(other);

    expect((await fetch(`${url}/items/1`, { headers: await bearer({ iss: other }) })).status).toBe(200);
    expect((await fetch(`${url}/items/1`, { headers: await bearer() })).status).toBe(401);
  });
});
