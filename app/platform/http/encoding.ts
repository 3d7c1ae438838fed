import { PassThrough, type Transform } from "node:stream";
import { promisify } from "node:util";
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from "node:zlib";

export type Encoding = "br" | "gzip" | "identity";

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** The best encoding that an Accept-Encoding header allows. */
export function chooseEncoding(accepted: string | undefined): Encoding {
  const names = (accepted ?? "").split(",").map((part) => part.trim());
  const allows = (name: string) => names.some((n) => n.split(";")[0] === name && !/;\s*q=0(\.0*)?$/.test(n));
  return allows("br") ? "br" : allows("gzip") ? "gzip" : "identity";
}

/** In bytes: smaller answers fit into one packet as they are. */
export const LEAST_ENCODED = 1200;

/** Whether compression gains anything: pictures and the like are compressed already. */
export const isText = (contentType: string | null): boolean =>
  /^(text\/|application\/(json|geo\+json|atom\+xml)|image\/svg)/.test(contentType ?? "");

/** Compressed as much as pays while somebody waits: about 2 ms for 50 kB. */
export async function encode(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === "br") return compressBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return encoding === "gzip" ? compressGzip(body) : body;
}

/** The same for a body that is sent while it is made. */
export function createEncoder(encoding: Encoding): Transform {
  if (encoding === "br") return createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
  return encoding === "gzip" ? createGzip() : new PassThrough();
}
