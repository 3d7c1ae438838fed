import type { LoaderFunctionArgs } from "@remix-run/node";
import { findPublicAttachment } from "db/queries/attachments";

/** Bytes under an id never change, so a browser need not ask again. */
const YEAR_S = 31_536_000;

/** A picture or document of a proposal or meeting that visitors may see. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const file = await findPublicAttachment(context.db, { id: params.id ?? "" });
  if (!file) throw new Response(null, { status: 404 });
  const { contentType, bytes, hash } = file;
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": contentType,
      "Content-Length": String(bytes.length),
      "Cache-Control": `public, max-age=${YEAR_S}, immutable`,
      "X-Content-Type-Options": "nosniff",
      ETag: `"${hash.slice(0, 32)}"`,
      // Anything but a picture is saved, never opened as a page of ours.
      ...(contentType.startsWith("image/")
        ? {}
        : { "Content-Disposition": `attachment; filename="${params.id?.replace(/[^\w-]/g, "")}.pdf"` }),
    },
  });
}
