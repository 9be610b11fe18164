import {createServer} from 'node:net';

/** Resolves with the port where it is free in both address families (any free port for 0); otherwise with undefined. */
function listen(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, () => {
      const {port: assigned} = server.address();
      server.close(() => resolve(assigned));
    });
  });
}

/** A port to listen on: the preferred one where it is free, else any free port. */
export const freePort = async (preferred = 0) => (await listen(preferred)) ?? (await listen(0));
