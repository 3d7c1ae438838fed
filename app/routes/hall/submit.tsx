import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findMeeting } from "db/queries/meetings";
import { hallHours } from "~/features/hall/hall-hours";
import { HallPage } from "~/features/hall/hall-page";
import { receiveHallProposal } from "~/features/hall/receive-hall-proposal.server";
import { publicNumber } from "~/features/proposals/public-number";
import { listThemeChoices } from "~/features/proposals/theme-choices.server";
import { readForm } from "~/platform/forms.server";
import { metaBase, pageMeta } from "~/platform/meta";
import { randomToken } from "~/platform/tokens.server";

/** A full hall has a poor network: no header, no script, nothing but the form. */
export const handle = { layout: "bare" };

/** Each form has a key of its own. */
export const headers: HeadersFunction = () => ({ "Cache-Control": "no-store" });

const absent = () => new Response(null, { status: 404 });

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, language, t } = context;
  const number = publicNumber(params.number);
  const meeting = number === undefined ? undefined : await findMeeting(db, { number });
  if (!meeting?.isPublic) throw absent();
  return {
    ...{ number: meeting.number, title: meeting.title, hours: hallHours(meeting, new Date()) },
    themes: await listThemeChoices(db, { language }),
    fresh: { key: randomToken(), opened: Date.now() },
    meta: {
      ...metaBase(request, context, t("common:siteName")),
      ...{ title: t("hall:title"), hidden: true },
    },
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, paths, language, client, secret, mailOrigin } = context;
  const number = publicNumber(params.number);
  if (number === undefined) throw absent();
  const form = await readForm(request);
  const received = await receiveHallProposal(db, {
    ...{ form, meeting: number, language, client, secret, mailOrigin },
  });
  if (received.ok) return redirect(paths.receipt(received.token, { done: "new" }), { status: 303 });
  if (received.status === 404) throw absent();
  return data(received.result, { status: received.status });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function Hall() {
  const { number, title, hours, themes, fresh } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return <HallPage {...{ number, title, hours, themes, fresh, result }} />;
}
