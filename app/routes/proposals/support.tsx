import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findPublishedProposal } from "db/queries/proposals";
import { countUse } from "db/queries/rate-limits";
import { hasSupport } from "db/queries/supports";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import { MoreLink } from "~/components/navigation";
import { Notice } from "~/components/notice";
import { PageHeader } from "~/components/page-header";
import { pageOfWriting } from "~/features/proposals/page-of-writing";
import { publicNumber } from "~/features/proposals/public-number";
import { supportProposal } from "~/features/proposals/support-proposal.server";
import { findSupporter, newSupporter } from "~/features/proposals/supporter.server";
import { formatNumber } from "~/i18n/formats";
import { readForm } from "~/platform/forms.server";
import { metaBase, pageMeta } from "~/platform/meta";
import { useSite } from "~/platform/site";

/** A school behind one address may support a lot; a script that makes up browsers soon meets this. */
const USES_AN_HOUR = 120;
const HOUR_MS = 3_600_000;

const absent = () => new Response(null, { status: 404 });

/** A page of its own, never cached: the proposal's page is the same for everyone and cannot know who supports it. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, language, t } = context;
  const number = publicNumber(params.number);
  const proposal = number && (await findPublishedProposal(db, { number, language }));
  if (!proposal) throw absent();
  const supporter = findSupporter(context, request.headers.get("cookie"));
  const { browserHash } = supporter ?? {};
  const { id, title, supports, language: written } = proposal;
  return data(
    {
      ...{ number, title, supports, written },
      given: browserHash !== undefined && (await hasSupport(db, { proposalId: id, browserHash })),
      tooMany: new URL(request.url).searchParams.has("too-many"),
      meta: {
        ...metaBase(request, context, t("common:siteName")),
        ...{ title: t("proposals:support.title"), hidden: true },
      },
    },
    { headers: { "Cache-Control": "no-store" } },
  );
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, paths } = context;
  const number = publicNumber(params.number);
  if (number === undefined) throw absent();
  const uses = await countUse(db, { key: `support:${context.client}`, windowMs: HOUR_MS });
  if (uses > USES_AN_HOUR) return redirect(`${paths.supportProposal(number)}?too-many`);
  const form = await readForm(request);
  const supporter = findSupporter(context, request.headers.get("cookie")) ?? newSupporter(context);
  const result = await supportProposal(db, {
    ...{ number, browserHash: supporter.browserHash, supports: form.get("supports") !== "no" },
    now: new Date().toISOString(),
  });
  if (!result.ok) throw absent();
  const headers = new Headers();
  if (supporter.setCookie) headers.set("Set-Cookie", supporter.setCookie);
  return redirect(pageOfWriting(form.get("back"), paths) ?? paths.supportProposal(number), { headers });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function Support() {
  const { number, title, written, supports, given, tooMany } = useLoaderData<typeof loader>();
  const { t } = useTranslation("proposals");
  const { language, paths } = useSite();
  return (
    <>
      <PageHeader title={t("support.title")} eyebrow={t("number", { number })} />
      <div className="stack reading">
        {tooMany ? <Notice kind="attention" title={t("support.tooMany")} /> : null}
        <Notice
          kind={given ? "success" : "info"}
          role="status"
          title={t(given ? "support.given" : "support.notGiven")}
        >
          <p lang={written}>{title}</p>
          <p>{t(given ? "support.givenText" : "support.notGivenText")}</p>
          {supports > 0 ? (
            <p>{t("supports", { count: supports, shown: formatNumber(language, supports) })}</p>
          ) : null}
        </Notice>
        <form method="post" className="row">
          <Button
            icon="heart"
            variant={given ? "quiet" : "primary"}
            name="supports"
            value={given ? "no" : "yes"}
          >
            {t(given ? "support.withdraw" : "page.support")}
          </Button>
          <MoreLink href={paths.proposal(number)}>{t("support.back")}</MoreLink>
        </form>
      </div>
    </>
  );
}
