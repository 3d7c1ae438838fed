import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { writeReadableStreamToWritable } from "@remix-run/node";
import { chooseEncoding, encode, isText, LEAST_ENCODED } from "./encoding";

/** A body larger than its limit. */
export class BodyTooLarge extends Error {}

/** Passes bytes on until there are more than `limit`, then fails with BodyTooLarge. */
function limited(limit: number): Transform {
  let seen = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length;
      if (seen > limit) done(new BodyTooLarge());
      else done(null, chunk);
    },
  });
}

/**
 * Reads the body of a POST whole, up to `limit` bytes. Whole, because forms are small and a form must not be acted on
 * before all of it is there; slow senders are ended by the server's request timeout.
 * @throws BodyTooLarge
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  if (Number(request.headers["content-length"] ?? 0) > limit) throw new BodyTooLarge();
  const chunks: Buffer[] = [];
  await pipeline(request, limited(limit), async (source: AsyncIterable<Buffer>) => {
    for await (const chunk of source) chunks.push(chunk);
  });
  return Buffer.concat(chunks);
}

export interface WebRequestParts {
  method: string;
  headers: IncomingHttpHeaders;
  body?: Buffer | undefined;
  /** Ends when nobody waits for the answer any more. */
  signal: AbortSignal;
}

/** The web Request that the framework understands. */
export function toWebRequest(url: URL, parts: WebRequestParts): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(parts.headers)) {
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined) headers.append(name, one);
  }
  return new Request(url, {
    method: parts.method,
    headers,
    signal: parts.signal,
    ...(parts.body && parts.method === "POST" ? { body: new Uint8Array(parts.body) } : {}),
  });
}

/**
 * Sends a web Response, compressed where that gains something; `Set-Cookie` headers stay apart. A page is whole before
 * it is sent, so holding it costs nothing; what is no text is passed on as it comes.
 */
export async function sendWebResponse(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Response,
): Promise<void> {
  response.statusCode = answer.status;
  const cookies = answer.headers.getSetCookie();
  for (const [name, value] of answer.headers) if (name !== "set-cookie") response.setHeader(name, value);
  if (cookies.length > 0) response.setHeader("Set-Cookie", cookies);
  if (!answer.body || request.method === "HEAD") {
    response.end();
    return;
  }
  const type = answer.headers.get("Content-Type");
  if (!isText(type)) {
    await writeReadableStreamToWritable(answer.body, response);
    return;
  }
  const body = Buffer.from(await answer.arrayBuffer());
  const encoding =
    body.length < LEAST_ENCODED ? "identity" : chooseEncoding(request.headers["accept-encoding"]);
  response.appendHeader("Vary", "Accept-Encoding");
  if (encoding !== "identity") response.setHeader("Content-Encoding", encoding);
  const bytes = await encode(body, encoding);
  response.setHeader("Content-Length", bytes.length);
  response.end(bytes);
}
