import { parseWithZod } from "@conform-to/zod/v4";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findNextInQueue } from "db/queries/moderation";
import { useTranslation } from "react-i18next";
import { Breadcrumb, MoreLink } from "~/components/navigation";
import { Notice, SampleTag } from "~/components/notice";
import { PageHeader } from "~/components/page-header";
import { StatusTag } from "~/components/status";
import { ThemeTags } from "~/components/theme-tag";
import { CorrectionPanel } from "~/features/corrections/correction-panel";
import { ConflictNotice } from "~/features/moderation/conflict-notice";
import { toneOf } from "~/features/moderation/decision";
import { decisionSchema } from "~/features/moderation/decision.form";
import { DecisionForms } from "~/features/moderation/decision-forms";
import { decisionView } from "~/features/moderation/decision-view";
import { doneQuery, readDone } from "~/features/moderation/done";
import { DoneNotice } from "~/features/moderation/done-notice";
import { JudgedText } from "~/features/moderation/judged-text";
import { Keys } from "~/features/moderation/keys";
import { MarkedHints } from "~/features/moderation/marked-hints";
import { ModeratedFacts, ModeratedPath } from "~/features/moderation/moderated-facts";
import { ModeratedPhotos } from "~/features/moderation/moderated-photos";
import { MoreActions } from "~/features/moderation/more-actions";
import { QuestionsPanel } from "~/features/moderation/questions-panel";
import { readModerated } from "~/features/moderation/read-moderated.server";
import { ReportsPanel } from "~/features/moderation/reports-panel";
import { takeDecision } from "~/features/moderation/take-decision.server";
import { ProposalPlace } from "~/features/proposals/proposal-place";
import { publicNumber } from "~/features/proposals/public-number";
import { type Area, areas } from "~/i18n";
import { formatInstantDate } from "~/i18n/formats";
import { requireViewer, staffForm } from "~/platform/forms.server";
import { metaBase, pageMeta } from "~/platform/meta";
import { useSite } from "~/platform/site";

/** Ways to open the form that takes words out. */
const redactions = ["text", "hints"] as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, language, t } = context;
  const number = publicNumber(params.number);
  const read =
    number && (await readModerated(db, { number, language, mapLabel: t("proposals:number", { number }) }));
  if (!read) throw new Response(null, { status: 404 });
  const query = new URL(request.url).searchParams;
  return {
    ...read,
    done: readDone(query) ?? null,
    redact: redactions.find((one) => one === query.get("redact")) ?? null,
    meta: {
      ...metaBase(request, context, t("common:siteName")),
      title: `${t("proposals:number", { number })} ${read.proposal.title}`,
      hidden: true,
    },
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, paths, secret, mailOrigin } = context;
  const viewer = requireViewer(context);
  const form = await staffForm(request, viewer);
  const number = publicNumber(params.number);
  if (!number) throw new Response(null, { status: 404 });
  const submission = parseWithZod(form, { schema: decisionSchema });
  if (submission.status !== "success")
    return data({ result: submission.reply(), conflict: null }, { status: 400 });
  const decided = await takeDecision(db, {
    ...{ number, userId: viewer.id, secret, mailOrigin },
    form: submission.value,
  });
  if (!decided.ok) {
    if (decided.field) {
      const result = submission.reply({ fieldErrors: { [decided.field]: [decided.reason] } });
      return data({ result, conflict: null }, { status: 400 });
    }
    if (decided.reason === "moderation:error.absent") throw new Response(null, { status: 404 });
    return data({ result: submission.reply(), conflict: decided.reason }, { status: 409 });
  }
  const what = submission.value.intent;
  const done = doneQuery({ what, number, version: submission.value.version + 1 });
  const leadsOn =
    what === "publish" || what === "reject" || (what === "merge" && decided.proposal.status === "received");
  if (!leadsOn) return redirect(paths.moderateProposal(number, done), 303);
  const next = await findNextInQueue(db, { after: decided.proposal });
  return redirect(next ? paths.moderateProposal(next, done) : paths.moderation(done), 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function ModerateProposal() {
  const read = useLoaderData<typeof loader>();
  const { proposal, path, place, pictures, mayUndo, lastChange, next, done } = read;
  const answered = useActionData<typeof action>();
  const { t } = useTranslation(["moderation", "proposals", "common"]);
  const { t: texts } = useTranslation<Area[]>(areas);
  const { language, paths } = useSite();
  const { number } = proposal;
  const view = decisionView(texts, answered?.result);
  const original = proposal.language === language ? {} : { lang: proposal.language };
  return (
    <>
      <Breadcrumb label={t("page.crumbs")} crumbs={[{ label: t("title"), href: paths.moderation() }]} />
      {done && !answered ? <DoneNotice done={done} shown={number} /> : null}
      {answered?.conflict ? (
        <ConflictNotice
          reason={answered.conflict}
          proposal={proposal}
          lastChange={lastChange}
          result={answered.result}
          mayAsk={read.mayAsk}
        />
      ) : null}
      <article>
        <PageHeader
          title={
            <span {...original}>
              <MarkedHints text={proposal.title} />
            </span>
          }
          eyebrow={
            <>
              <span>{t("proposals:number", { number })}</span>
              <span>{formatInstantDate(language, proposal.submittedAt)}</span>
              <StatusTag label={t(`one.${proposal.status}`)} tone={toneOf[proposal.status]} />
              {proposal.isSample ? <SampleTag label={t("common:sample.label")} /> : null}
            </>
          }
        />
        <div className="judging">
          <div className="stack-l">
            <ThemeTags
              label={t("proposals:themes")}
              themes={proposal.themes.map(({ name, colour }) => ({ colour, label: name }))}
            />
            <ReportsPanel read={read} />
            <CorrectionPanel read={read} view={view} />
            {read.suspicions.length > 0 && proposal.status === "received" ? (
              <Notice kind="attention" title={t("suspicion.title")}>
                <ul>
                  {read.suspicions.map((kind) => (
                    <li key={kind}>{t(`suspicion.why.${kind}`)}</li>
                  ))}
                </ul>
              </Notice>
            ) : null}
            <JudgedText read={read} view={view} redact={answered ? null : read.redact} />
            <QuestionsPanel read={read} />
            {pictures.length > 0 ? <ModeratedPhotos number={number} pictures={pictures} /> : null}
          </div>
          <div className="stack-l judge">
            <DecisionForms proposal={proposal} mayUndo={mayUndo} view={view} />
            <MoreActions read={read} view={view} />
            {next === undefined ? null : (
              <MoreLink href={paths.moderateProposal(next)}>{t("page.next")}</MoreLink>
            )}
            <ModeratedFacts read={read} />
            <Keys page="proposal" />
          </div>
          <div className="stack-l">
            {place ? <ProposalPlace proposal={proposal} place={place} /> : null}
            <ModeratedPath path={path} />
          </div>
        </div>
      </article>
    </>
  );
}
