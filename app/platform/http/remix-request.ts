import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { writeReadableStreamToWritable } from "@remix-run/node";
import { chooseEncoding, createEncoder, encode, isText, LEAST_ENCODED } from "./encoding";

export interface WebRequestParts {
  method: string;
  headers: IncomingHttpHeaders;
  body?: Uint8Array<ArrayBuffer> | undefined;
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
    ...(parts.body && parts.method === "POST" ? { body: parts.body } : {}),
  });
}

/**
 * Sends a web Response, compressed where that gains something; `Set-Cookie` headers stay apart. A page is whole before
 * it is sent, so holding it costs nothing; a file to save, which may be longer than memory, and what is no text are passed
 * on as they come.
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
  if (answer.headers.has("Content-Disposition")) return sendFile(request, response, answer.body);
  const body = Buffer.from(await answer.arrayBuffer());
  const encoding =
    body.length < LEAST_ENCODED ? "identity" : chooseEncoding(request.headers["accept-encoding"]);
  response.appendHeader("Vary", "Accept-Encoding");
  if (encoding !== "identity") response.setHeader("Content-Encoding", encoding);
  const bytes = await encode(body, encoding);
  response.setHeader("Content-Length", bytes.length);
  response.end(bytes);
}

async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  body: ReadableStream<Uint8Array>,
): Promise<void> {
  const encoding = chooseEncoding(request.headers["accept-encoding"]);
  response.appendHeader("Vary", "Accept-Encoding");
  if (encoding !== "identity") response.setHeader("Content-Encoding", encoding);
  await pipeline(Readable.from(chunksOf(body)), createEncoder(encoding), response);
}

async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    // Whoever broke off wants no more of it read.
    await reader.cancel().catch(() => undefined);
  }
}
