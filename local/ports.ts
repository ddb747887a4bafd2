// Ports on the loopback address: the one that is asked for, or the next free one.
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Fault } from '../shared/fault.ts';
import type { Log } from './service.ts';

const host = '127.0.0.1';
const mostTries = 100;

/** `first` 0 leaves the choice to the system. Returns the address, `http://127.0.0.1:8787`. */
export async function listen(server: Server, first: number, log: Log): Promise<string> {
  for (let port = first; port < first + mostTries; port += 1) {
    if (await isTaken(server, port)) {
      log.say({ vi: `Cổng ${port} đang bận, thử cổng ${port + 1}`, en: `Port ${port} is taken, trying ${port + 1}` });
    } else return `http://${host}:${(server.address() as AddressInfo).port}`;
  }
  throw new Fault('unavailable', 'port.none-free', { first, last: first + mostTries - 1 });
}

function isTaken(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(true);
      else reject(error);
    };
    server.once('error', failed);
    server.listen({ port, host, exclusive: true }, () => {
      server.off('error', failed);
      resolve(false);
    });
  });
}

/**
 * The port is open before anybody answers on it, because the template's resources need its address. What is asked until
 * then waits, where it would hang for ever; the function returned lets it in.
 */
export function holdRequests(server: Server): () => void {
  const early: [IncomingMessage, ServerResponse][] = [];
  const hold = (...request: (typeof early)[number]): void => {
    if (server.listenerCount('request') === 1) early.push(request);
  };
  server.on('request', hold);
  return () => {
    server.off('request', hold);
    for (const [message, response] of early) server.emit('request', message, response);
  };
}

export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    if (!server.listening) resolve();
    else {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    }
  });
}
