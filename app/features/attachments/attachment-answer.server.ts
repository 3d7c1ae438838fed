import type { AttachmentFile } from "db/queries/attachments";
import { savedAs } from "./file-name";

/** Bytes under an id never change, so a browser need not ask again. */
const YEAR_S = 31_536_000;

/**
 * Sends the bytes of an attachment. Anything but a picture is saved, never opened as a page of ours.
 * @param kept "browser": by whoever has seen it, but by nothing in between, so that what is taken down is gone at once
 * for everybody else; "nowhere": not public.
 */
export function attachmentAnswer(
  file: AttachmentFile,
  { kept, knownTags }: { kept: "browser" | "nowhere"; knownTags: string | null },
): Response {
  const { contentType, bytes, hash, name } = file;
  const tag = `"${hash.slice(0, 32)}"`;
  const headers = {
    ETag: tag,
    "Cache-Control": kept === "browser" ? `private, max-age=${YEAR_S}, immutable` : "private, no-store",
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'none'; sandbox",
    ...(kept === "nowhere" ? { "X-Robots-Tag": "noindex", "Referrer-Policy": "no-referrer" } : {}),
    ...(contentType.startsWith("image/") ? {} : { "Content-Disposition": savedAs(name ?? "sueiga.pdf") }),
  };
  if (knownTags?.split(",").some((known) => known.trim().replace(/^W\//, "") === tag))
    return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(bytes), {
    headers: { ...headers, "Content-Type": contentType, "Content-Length": String(bytes.length) },
  });
}
