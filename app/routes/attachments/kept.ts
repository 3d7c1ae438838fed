import type { LoaderFunctionArgs } from "@remix-run/node";
import { findMeetingAttachment } from "db/queries/attachments";
import { attachmentAnswer } from "~/features/attachments/attachment-answer.server";
import { findKeptMeeting } from "~/features/meetings/kept-meeting.server";
import { requireViewer } from "~/platform/forms.server";
import { sizeAsked } from "~/platform/paths";

/** A photo or document of a meeting for those who keep it, public or not. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const meeting = await findKeptMeeting(context.db, {
    number: params.number,
    keeper: requireViewer(context),
  });
  const size = sizeAsked(new URL(request.url).searchParams);
  const file =
    meeting &&
    (await findMeetingAttachment(context.db, { meetingId: meeting.id, id: params.id ?? "", size }));
  if (!file) throw new Response(null, { status: 404 });
  return attachmentAnswer(file, { kept: "nowhere", knownTags: null });
}
