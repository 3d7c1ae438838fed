import { parseWithZod } from "@conform-to/zod/v4";
import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findPublishedProposal } from "db/queries/proposals";
import { useTranslation } from "react-i18next";
import { MoreLink } from "~/components/navigation";
import { Notice } from "~/components/notice";
import { PageHeader } from "~/components/page-header";
import { reportSchema } from "~/features/moderation/report.form";
import { ReportForm } from "~/features/moderation/report-form";
import { reportProposal } from "~/features/moderation/report-proposal.server";
import { publicNumber } from "~/features/proposals/public-number";
import { readForm } from "~/platform/forms.server";
import { metaBase, pageMeta } from "~/platform/meta";
import { useSite } from "~/platform/site";
import { randomToken } from "~/platform/tokens.server";

const absent = () => new Response(null, { status: 404 });

/** Each form has a key of its own. */
export const headers: HeadersFunction = () => ({ "Cache-Control": "no-store" });

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, language, t } = context;
  const number = publicNumber(params.number);
  const proposal = number && (await findPublishedProposal(db, { number, language }));
  if (!proposal) throw absent();
  return {
    ...{ number, title: proposal.title, written: proposal.language },
    done: new URL(request.url).searchParams.has("done"),
    fresh: { key: randomToken(), opened: Date.now() },
    meta: {
      ...metaBase(request, context, t("common:siteName")),
      ...{ title: t("moderation:report.title"), hidden: true },
    },
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, paths, client } = context;
  const number = publicNumber(params.number);
  if (number === undefined) throw absent();
  const submission = parseWithZod(await readForm(request), { schema: reportSchema });
  if (submission.status !== "success") return data(submission.reply(), { status: 400 });
  const reported = await reportProposal(db, { number, client, form: submission.value });
  if (reported.ok) return redirect(paths.reportProposal(number, { done: 1 }), 303);
  if (reported.reason === "proposals:absent") throw absent();
  return data(submission.reply({ formErrors: [reported.reason] }), { status: 429 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function Report() {
  const { number, title, written, done, fresh } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useTranslation(["moderation", "proposals"]);
  const { paths } = useSite();
  return (
    <div className="reading stack">
      <PageHeader
        eyebrow={t("proposals:number", { number })}
        title={t("report.title")}
        lead={<span lang={written}>{title}</span>}
      />
      {done && !result ? (
        <>
          <Notice kind="success" role="status" title={t("report.done")}>
            {t("report.doneText")}
          </Notice>
          <p>
            <MoreLink href={paths.proposal(number)}>{t("proposals:support.back")}</MoreLink>
          </p>
        </>
      ) : (
        <ReportForm number={number} fresh={fresh} result={result} />
      )}
    </div>
  );
}
