import {createServer} from 'node:net';

/** Whether nobody listens on a port, in either family of addresses; resolves with the port where it was 0. */
function listen(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, () => {
      const {port: given} = server.address();
      server.close(() => resolve(given));
    });
  });
}

/** A port to listen on: the preferred one where it is free, else any. */
export const freePort = async (preferred = 0) => (await listen(preferred)) ?? (await listen(0));
