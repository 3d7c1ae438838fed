import type { LoaderFunctionArgs } from "@remix-run/node";
import { findProposalAttachment } from "db/queries/attachments";
import { attachmentAnswer } from "~/features/attachments/attachment-answer.server";
import { sizeAsked } from "~/platform/paths";
import { hashToken } from "~/platform/tokens.server";

/** A photo of a proposal for its author, who has the key, also while nobody else may see it. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const size = sizeAsked(new URL(request.url).searchParams);
  const of = { receiptHash: hashToken(params.token ?? "") };
  const file = await findProposalAttachment(context.db, { id: params.id ?? "", size, of });
  if (!file) throw new Response(null, { status: 404 });
  return attachmentAnswer(file, { kept: "nowhere", knownTags: null });
}
