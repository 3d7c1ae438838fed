import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";

/** A server that slow or stuck clients cannot hold: header, body and idle time are limited. */
export function createLimitedServer(
  listener: (request: IncomingMessage, response: ServerResponse) => void,
): Server {
  const server = createServer(
    {
      // Bodies have limits of their own by address (request-body.ts): three photos take long on a weak network.
      requestTimeout: 630_000,
      headersTimeout: 15_000,
      keepAliveTimeout: 10_000,
      connectionsCheckingInterval: 5_000,
      maxHeaderSize: 16 * 1024,
    },
    listener,
  );
  server.maxRequestsPerSocket = 1_000;
  return server;
}

/** Rejects at once, as `listen` would, when the port cannot be had: before anything else is touched. */
export async function tryPort(port: number, host: string): Promise<void> {
  const probe = createServer();
  await listen(probe, port, host);
  await new Promise((resolve) => probe.close(resolve));
}

/** Starts listening; rejects with the system's error (EADDRINUSE, EACCES …). Port 0 takes a free one. */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}

/** Takes no new requests, lets the running ones end, cuts what is left after `graceMs`. */
export function closeGracefully(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}
