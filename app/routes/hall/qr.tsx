import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Projector } from "~/features/hall/poster";
import { readMeetingPaper } from "~/features/hall/read-meeting-paper.server";
import { publicNumber } from "~/features/proposals/public-number";
import { metaBase, pageMeta } from "~/platform/meta";

export const handle = { layout: "bare" };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, language, origin, paths, t } = context;
  const number = publicNumber(params.number);
  const paper = number && (await readMeetingPaper(db, { number, language, origin, path: paths.hallForm }));
  if (!paper) throw new Response(null, { status: 404 });
  return {
    paper,
    meta: {
      ...metaBase(request, context, t("common:siteName")),
      ...{ title: t("hall:projectorName", { title: paper.meeting.title }), hidden: true },
    },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function MeetingQr() {
  const { paper } = useLoaderData<typeof loader>();
  return <Projector paper={paper} />;
}
