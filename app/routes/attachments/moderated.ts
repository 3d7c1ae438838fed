import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { findProposalAttachment } from "db/queries/attachments";
import { attachmentAnswer } from "~/features/attachments/attachment-answer.server";
import { changePhoto } from "~/features/moderation/change-photo.server";
import { publicNumber } from "~/features/proposals/public-number";
import { requireViewer, staffForm } from "~/platform/forms.server";
import { sizeAsked } from "~/platform/paths";

/** A photo of a proposal for moderators, whatever became of the proposal. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const number = publicNumber(params.number);
  const size = sizeAsked(new URL(request.url).searchParams);
  const file =
    number && (await findProposalAttachment(context.db, { id: params.id ?? "", size, of: { number } }));
  if (!file) throw new Response(null, { status: 404 });
  return attachmentAnswer(file, { kept: "nowhere", knownTags: null });
}

/** Describes a photo, or takes it away; either way back to the proposal, also where somebody else was faster. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, paths } = context;
  const viewer = requireViewer(context);
  const form = await staffForm(request, viewer);
  const number = publicNumber(params.number);
  if (!number) throw new Response(null, { status: 404 });
  const changed = await changePhoto(db, { form, number, id: params.id ?? "", userId: viewer.id });
  if (changed === "absent") throw new Response(null, { status: 404 });
  return redirect(`${paths.moderateProposal(number)}#photos`, 303);
}
