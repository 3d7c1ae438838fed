import type { LoaderFunctionArgs } from "@remix-run/node";
import { findPublicAttachment } from "db/queries/attachments";
import { attachmentAnswer } from "~/features/attachments/attachment-answer.server";
import { sizeAsked } from "~/platform/paths";

/** A picture or document of a proposal or meeting that visitors may see. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const size = sizeAsked(new URL(request.url).searchParams);
  const file = await findPublicAttachment(context.db, { id: params.id ?? "", size });
  if (!file) throw new Response(null, { status: 404 });
  return attachmentAnswer(file, { kept: "browser", knownTags: request.headers.get("If-None-Match") });
}
