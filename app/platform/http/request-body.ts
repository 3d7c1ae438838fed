import type { IncomingMessage } from "node:http";

/** Why a body was not taken: too slow, too large, or more than can be held just now. */
export class BodyRefused extends Error {
  constructor(readonly status: 408 | 413 | 503) {
    super(`body refused with ${status}`);
  }
}

const MB = 1024 * 1024;
/** Forms are texts; the largest is a strategy section. Addresses that take files say how much in the sitemap. */
export const usualBodyBytes = 2 * MB;

/**
 * Bytes of all bodies that are held at the same time: what one process may spend on people who send photos at once.
 * Forms of the usual size are taken beyond it, so that nobody who holds it keeps others from signing in or proposing.
 */
const mostHeld = 96 * MB;
let held = 0;

/** Somebody who sends slower than this for a whole body is not on a weak network but holding a place. */
const slowestBytesPerMs = 64;
const leastMs = 60_000;

/**
 * Reads the body of a POST whole, up to `limit` bytes. Whole, because a form must not be acted on before all of it is
 * there. What is over the limit is refused while it arrives and never held. `release` has to be called once the body
 * is not needed any more.
 * @throws BodyRefused; what still arrives is then for `discardRest`
 */
export function readBody(
  request: IncomingMessage,
  limit: number,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; release: () => void }> {
  if (Number(request.headers["content-length"] ?? 0) > limit) return Promise.reject(new BodyRefused(413));
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = [];
    let length = 0;
    const stop = () => {
      clearTimeout(clock);
      request.off("data", take).off("end", end).off("error", fail).off("close", gone);
    };
    const release = () => {
      held -= length;
      length = 0;
      chunks = [];
    };
    const fail = (error: Error) => {
      stop();
      release();
      reject(error);
    };
    const gone = () => fail(new Error("the sender left"));
    const refuse = (status: BodyRefused["status"]) => fail(new BodyRefused(status));
    const take = (chunk: Buffer) => {
      length += chunk.length;
      held += chunk.length;
      if (length > limit) return refuse(413);
      if (held > mostHeld && length > usualBodyBytes) return refuse(503);
      chunks.push(chunk);
    };
    const end = () => {
      stop();
      const bytes = new Uint8Array(length);
      let at = 0;
      for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.length;
      }
      chunks = [];
      resolve({ bytes, release });
    };
    const clock = setTimeout(() => refuse(408), Math.max(leastMs, limit / slowestBytesPerMs));
    request.on("data", take).on("end", end).on("error", fail).on("close", gone);
  });
}

const discardedMs = 10_000;

/**
 * Throws away what a refused sender goes on sending, until it ends or has had long enough. A browser reads the answer
 * only when it has sent everything: answered at once, the connection would break and nobody would learn why.
 */
export function discardRest(request: IncomingMessage): Promise<void> {
  return new Promise((resolve) => {
    if (request.complete || request.destroyed) return resolve();
    const done = () => {
      clearTimeout(clock);
      resolve();
    };
    const clock = setTimeout(done, discardedMs);
    request.once("end", done).once("close", done).resume();
  });
}
