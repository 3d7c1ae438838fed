import { parseWithZod } from "@conform-to/zod/v4";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listMeetingAttachments } from "db/queries/attachments";
import { useTranslation } from "react-i18next";
import { MoreLink } from "~/components/navigation";
import { Notice } from "~/components/notice";
import { PageHeader } from "~/components/page-header";
import { readScans } from "~/features/attachments/read-photos.server";
import { takenPhotos } from "~/features/attachments/reencode-picture.server";
import { scanSchema } from "~/features/attachments/scan.form";
import { AttachmentsEditor } from "~/features/meetings/attachments-editor";
import { changeAttachments } from "~/features/meetings/change-attachments.server";
import { findKeptMeeting } from "~/features/meetings/kept-meeting.server";
import { MeetingSteps } from "~/features/meetings/meeting-steps";
import { requireViewer, staffForm } from "~/platform/forms.server";
import { metaBase, pageMeta } from "~/platform/meta";
import { chosenFiles } from "~/platform/sent-file";
import { usePaths } from "~/platform/site";

const deeds = ["added", "changed", "removed"] as const;
const deedOf = { add: "added", change: "changed", remove: "removed" } as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, t } = context;
  const meeting = await findKeptMeeting(db, { number: params.number, keeper: requireViewer(context) });
  if (!meeting) throw new Response(null, { status: 404 });
  const { number, title } = meeting;
  const done = new URL(request.url).searchParams.get("done");
  return {
    ...{ number, title, accept: `${await takenPhotos()},application/pdf` },
    attachments: await listMeetingAttachments(db, { meetingId: meeting.id, publicOnly: false }),
    done: deeds.find((deed) => deed === done),
    meta: {
      ...metaBase(request, context, t("common:siteName")),
      ...{ title: `${t("attachments:meeting.title")}: ${title}`, hidden: true },
    },
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, paths, language, files } = context;
  const keeper = requireViewer(context);
  const form = await staffForm(request, keeper);
  const meeting = await findKeptMeeting(db, { number: params.number, keeper });
  if (!meeting) throw new Response(null, { status: 404 });
  const { number } = meeting;
  const chosen = chosenFiles(files, "photos");
  const submission = parseWithZod(form, { schema: scanSchema });
  const refuse = (photos: string | undefined) => {
    const result = submission.reply();
    const wrong = photos ? { photos: [photos] } : {};
    return data(
      { ...result, status: "error" as const, error: { ...result.error, ...wrong } },
      { status: 400 },
    );
  };
  const again = chosen.length > 0 ? "attachments:error.chooseAgain" : undefined;
  if (submission.status !== "success") return refuse(again);
  if (submission.value.intent === "add" && chosen.length === 0) return refuse("attachments:error.none");
  const read = await readScans(chosen, { language });
  if (!read.ok) return refuse(read.error);
  const changed = await changeAttachments(db, {
    ...{ number, keeper, form: submission.value, files: read.files },
  });
  if (!changed.ok) {
    if (changed.reason === "gone") throw new Response(null, { status: 404 });
    return refuse(changed.reason);
  }
  return redirect(paths.meetingAttachments(number, { done: deedOf[submission.value.intent] }), 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function MeetingAttachmentsPage() {
  const { number, title, attachments, accept, done } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useTranslation("attachments");
  const paths = usePaths();
  return (
    <>
      <MeetingSteps number={number} current="minutes" />
      <div className="stack-l">
        {done && !result ? <Notice kind="success" role="status" title={t(`meeting.${done}`)} /> : null}
        <PageHeader title={t("meeting.title")} eyebrow={title} lead={t("meeting.lead")} />
        <AttachmentsEditor {...{ number, attachments, accept, result }} />
        <p className="section">
          <MoreLink href={paths.meetingMinutes(number)}>{t("meeting.back")}</MoreLink>
        </p>
      </div>
    </>
  );
}
