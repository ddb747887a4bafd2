// The OpenAPI 3.1 description, made from the zod schemas of the contract so that it cannot differ from what is enforced.
// Form: https://spec.openapis.org/oas/v3.1.1 (its schemas are JSON Schema 2020-12, which zod prints).
import { z } from 'zod';
import { operations } from './api.ts';
import type { Operation } from './operations/operation.ts';
import { ApiError } from './api/reply.ts';

type Json = Record<string, unknown>;

/** What enters is described as the caller writes it, what leaves as it is sent. */
function schemaOf(type: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(type, { io, unrepresentable: 'any' });
  return schema;
}

function parametersOf(place: 'path' | 'query', object: z.ZodObject | undefined): Json[] {
  return Object.entries(object?.shape ?? {}).map(([name, type]) => ({
    name,
    in: place,
    required: place === 'path' || !(type as z.ZodType).safeParse(undefined).success,
    // What stands in an address is text; the schema of the parsed value says more about it.
    schema: schemaOf(type as z.ZodType, 'output'),
  }));
}

function json(schema: Json): Json {
  return { content: { 'application/json': { schema } } };
}

function describe(id: string, operation: Operation): Json {
  const error = { $ref: '#/components/responses/Error' };
  return {
    operationId: id,
    summary: operation.summary,
    parameters: [...parametersOf('path', operation.params), ...parametersOf('query', operation.query)],
    ...(operation.body && { requestBody: { required: true, ...json(schemaOf(operation.body, 'input')) } }),
    responses: {
      200: { description: 'Done', ...json(schemaOf(operation.reply, 'output')) },
      '4XX': error,
      '5XX': error,
    },
    security: operation.roles.length === 0 ? [] : [{ token: [] }],
    'x-roles': operation.roles,
  };
}

function pathsOf(): Json {
  const paths: Record<string, Json> = {};
  for (const [id, operation] of Object.entries<Operation>(operations)) {
    (paths[operation.path] ??= {})[operation.method.toLowerCase()] = describe(id, operation);
  }
  return paths;
}

export function openApi(): Json {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Hoso',
      version: '1',
      description: 'Scanned dossiers in, checked records and quarterly figures out.',
    },
    paths: pathsOf(),
    components: {
      responses: { Error: { description: 'What is wrong and what to do', ...json(schemaOf(ApiError, 'output')) } },
      securitySchemes: { token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
  };
}
