import type { IncomingHttpHeaders } from "node:http";
import type { SentFile } from "../sent-file";
import { isMultipart, takeApart } from "./multipart";
import { BodyRefused, usualBodyBytes } from "./request-body";

export interface SentForm {
  headers: IncomingHttpHeaders;
  /** What the framework reads: the fields alone, where files came with them. */
  body: Uint8Array<ArrayBuffer>;
  files: SentFile[];
}

/**
 * Separates a form's files from its fields, so that the framework handles a few kilobytes whatever was sent. What is no
 * such form is left as it is: reading it then fails, which is the sender's mistake.
 * @throws BodyRefused where the fields alone are more than any form of ours holds
 */
export function readSentForm(headers: IncomingHttpHeaders, body: Uint8Array<ArrayBuffer>): SentForm {
  const type = headers["content-type"];
  const parts = isMultipart(type) ? takeApart(body, type ?? "") : undefined;
  if (!parts) {
    if (body.length > usualBodyBytes && !isMultipart(type)) throw new BodyRefused(413);
    // Of a form with files that cannot be taken apart, its beginning fails as well as the whole.
    return { headers, body: body.slice(0, isMultipart(type) ? 1 : body.length), files: [] };
  }
  const fields = new TextEncoder().encode(String(parts.fields));
  if (fields.length > usualBodyBytes) throw new BodyRefused(413);
  const { "content-length": _length, "transfer-encoding": _encoding, ...others } = headers;
  return {
    headers: { ...others, "content-type": "application/x-www-form-urlencoded;charset=UTF-8" },
    body: fields,
    files: parts.files,
  };
}
