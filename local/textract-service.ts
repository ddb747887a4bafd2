// Mounts the Textract stand-in: who may call it, and how it reads an object: as its caller, with its caller's rights.
import { AsyncLocalStorage } from 'node:async_hooks';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { AwsError } from './service.ts';
import type { Caller, Service, ServiceContext, ServiceModule } from './service.ts';
import { createTextract } from './textract/textract.ts';
import type { ReadObject } from './textract/request.ts';

function create(context: ServiceContext): Service {
  const callers = new AsyncLocalStorage<Caller>();
  const readObject: ReadObject = async (place) => {
    const caller = callers.getStore();
    return caller && (await readAs(context, caller, place));
  };
  // Started with the first page, so that a home that reads none loads no models.
  const open = { textract: undefined as ReturnType<typeof createTextract> | undefined };
  return {
    async handle({ caller, target, headers, body }) {
      const action = `textract:${target.split('.')[1] ?? ''}`;
      context.authorize({ caller, action, resource: '*' });
      open.textract ??= createTextract({ readObject });
      const bytes = await buffer(body);
      const { textract } = open;
      return callers.run(caller, () => textract.handle({ headers, body: bytes }));
    },
    async stop() {
      await open.textract?.close();
    },
  };
}

async function readAs({ service, endpoint }: ServiceContext, caller: Caller, place: Parameters<ReadObject>[0]) {
  const path = `/${place.Bucket}/${place.Name.split('/').map(encodeURIComponent).join('/')}`;
  const url = new URL(endpoint + path);
  if (place.Version !== undefined) url.searchParams.set('versionId', place.Version);
  const request = { service: 's3', method: 'GET', url, path, headers: {}, target: '', body: Readable.from([]), caller };
  try {
    const reply = await service('s3').handle?.(request);
    return reply?.body instanceof Readable ? await buffer(reply.body) : undefined;
  } catch (error) {
    // Textract says the same of an object that is not there and of one it may not read.
    if (error instanceof AwsError) return undefined;
    throw error;
  }
}

export const textract: ServiceModule = { name: 'textract', types: {}, create };
