import type { IncomingMessage } from "node:http";
import { BodyBudget } from "./body-budget";

/** Why a body was not taken: too slow, too large, or more than can be held just now. */
export class BodyRefused extends Error {
  constructor(readonly status: 408 | 413 | 503) {
    super(`body refused with ${status}`);
  }
}

const MB = 1024 * 1024;
/** Forms are texts; the largest is a strategy section. Addresses that take files say how much in the sitemap. */
export const usualBodyBytes = 2 * MB;

/** What this process spends on people who send photos at once; the others wait so long, and are then told to come back. */
const budget = new BodyBudget(24 * MB);
const longestWaitMs = 30_000;

/** Somebody who sends slower than this for a whole body is not on a weak network but holding a place. */
const slowestBytesPerMs = 64;
const leastMs = 60_000;
/** So often it is looked at whether something came; a weak mobile network brings more than this meanwhile. */
const lookMs = 15_000;
const leastBytes = 96 * 1024;

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
    const started = performance.now();
    const announced = Number(request.headers["content-length"] ?? 0);
    let chunks: Buffer[] = [];
    let whole: Uint8Array<ArrayBuffer> | undefined;
    let length = 0;
    let lengthBefore = 0;
    let waiting: NodeJS.Timeout | undefined;
    const holder = {
      goOn: () => {
        clearTimeout(waiting);
        waiting = undefined;
        // Whoever waited is not to blame that nothing came.
        lengthBefore = Number.NEGATIVE_INFINITY;
        request.resume();
      },
    };
    const stop = () => {
      clearTimeout(waiting);
      clearTimeout(clock);
      clearInterval(looking);
      request.off("data", take).off("end", end).off("error", fail).off("close", gone);
    };
    const release = () => {
      budget.release(holder, length);
      length = 0;
      chunks = [];
      whole = undefined;
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
      budget.add(chunk.length);
      if (length > limit) return refuse(413);
      if (length > usualBodyBytes && length !== announced && !budget.mayGoOn(holder)) {
        request.pause();
        waiting ??= setTimeout(() => refuse(503), longestWaitMs);
      }
      // A large body is laid in its place as it comes; gathered at its end, it would be there twice.
      if (whole) return whole.set(chunk, length - chunk.length);
      chunks.push(chunk);
      if (length <= usualBodyBytes || announced < length) return;
      whole = gather(chunks, announced);
      chunks = [];
    };
    const end = () => {
      stop();
      const bytes = whole ?? gather(chunks, length);
      chunks = [];
      resolve({ bytes, release });
    };
    const look = () => {
      const holds = length > usualBodyBytes || performance.now() - started > leastMs;
      if (holds && !waiting && length - lengthBefore < leastBytes) refuse(408);
      lengthBefore = length;
    };
    const looking = setInterval(look, lookMs);
    const clock = setTimeout(() => refuse(408), Math.max(leastMs, limit / slowestBytesPerMs));
    request.on("data", take).on("end", end).on("error", fail).on("close", gone);
  });
}

function gather(chunks: readonly Buffer[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
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
