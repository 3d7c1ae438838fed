import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listDraftCitationsOfProposal } from "db/queries/citations";
import { findUndecided } from "db/queries/proposal-decisions";
import { listSections } from "db/queries/sections";
import { findDraftStrategy } from "db/queries/strategies";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import { RadioGroup } from "~/components/choices";
import { ErrorSummary } from "~/components/error-summary";
import { Breadcrumb } from "~/components/navigation";
import { PageHeader } from "~/components/page-header";
import { Select } from "~/components/select";
import { TextArea } from "~/components/text-field";
import { publicNumber } from "~/features/proposals/public-number";
import { decideProposal } from "~/features/strategy/decide-proposal.server";
import { decisionSchema } from "~/features/strategy/decision.form";
import { textOf } from "~/i18n";
import { FormToken } from "~/platform/form-token";
import { requireViewer, staffForm } from "~/platform/forms.server";
import { metaBase, pageMeta } from "~/platform/meta";
import { usePaths } from "~/platform/site";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, t } = context;
  const number = publicNumber(params.number);
  const [proposal, strategy] = await Promise.all([
    number ? findUndecided(db, { number }) : undefined,
    findDraftStrategy(db),
  ]);
  if (!proposal || !strategy) throw new Response(null, { status: 404 });
  const sections = await listSections(db, { strategyId: strategy.id });
  return {
    proposal,
    sections: sections.map(({ slug, title }) => ({ slug, title })),
    citedIn: await listDraftCitationsOfProposal(db, { strategyId: strategy.id, proposalId: proposal.id }),
    meta: {
      ...metaBase(request, context, t("common:siteName")),
      title: t("strategy:decision.title", { number: proposal.number }),
      hidden: true,
    },
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, t, mailOrigin: origin, secret, paths } = context;
  const viewer = requireViewer(context);
  const form = await staffForm(request, viewer);
  const number = publicNumber(params.number);
  const strategy = await findDraftStrategy(db);
  if (!number || !strategy) throw new Response(null, { status: 404 });
  const values = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
  const refuse = (errors: { field: string; message: string }[]) => data({ errors, values }, { status: 400 });
  const parsed = decisionSchema.safeParse(values);
  if (!parsed.success) {
    return refuse(
      parsed.error.issues.map(({ path, message }) => ({
        field: String(path[0] ?? "decision"),
        message: textOf(t, message),
      })),
    );
  }
  const { decision, section: slug, reason, answer, version } = parsed.data;
  const section = (await listSections(db, { strategyId: strategy.id })).find((one) => one.slug === slug);
  const decided = await decideProposal(db, {
    ...{ number, decision, startedFrom: version, userId: viewer.id, origin, secret },
    ...{ section: section?.title ?? null, reason: reason || null, answer: answer || null },
  });
  if (!decided.ok) return refuse([{ field: "decision", message: t(decided.reason) }]);
  throw redirect(`${paths.drafts}#undecided`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function Decision() {
  const { proposal, sections, citedIn } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation(["strategy", "common"]);
  const paths = usePaths();
  const errorOf = (field: string) => refused?.errors.find((error) => error.field === field)?.message;
  const valueIn = (field: string, otherwise: string) => refused?.values[field] ?? otherwise;
  const decided = proposal.status === "included" || proposal.status === "not_included" ? proposal.status : "";
  return (
    <>
      <Breadcrumb label={t("read.crumbs")} crumbs={[{ label: t("desk.title"), href: paths.drafts }]} />
      <PageHeader title={t("decision.title", { number: proposal.number })} lead={t("decision.lead")} />
      <div className="halves">
        <section aria-labelledby="words" className="stack">
          <h2 id="words">{proposal.title}</h2>
          <blockquote className="quote lines">{proposal.body}</blockquote>
          <p>
            <a href={paths.proposal(proposal.number)}>{t("decision.open")}</a>
          </p>
          {citedIn.length > 0 ? (
            <>
              <h3>{t("decision.citedIn")}</h3>
              <ul className="passages">
                {citedIn.map(({ sectionSlug, sectionTitle, sentence, position }) => (
                  <li key={`${sectionSlug}-${position}`}>
                    <p>{sentence}</p>
                    <a className="more" href={paths.draftSection(sectionSlug)}>
                      {sectionTitle}
                    </a>
                  </li>
                ))}
              </ul>
            </>
          ) : null}
        </section>
        <form method="post" className="form">
          <FormToken />
          <input type="hidden" name="version" value={valueIn("version", String(proposal.version))} />
          <ErrorSummary title={t("common:error.summary")} errors={refused?.errors ?? []} />
          <RadioGroup
            id="decision"
            name="decision"
            legend={t("decision.legend")}
            error={errorOf("decision")}
            chosen={valueIn("decision", decided)}
            oneColumn
            choices={[
              { value: "included", label: t("decision.included"), hint: t("decision.includedHint") },
              {
                value: "not_included",
                label: t("decision.notIncluded"),
                hint: t("decision.notIncludedHint"),
              },
            ]}
          />
          <Select
            id="section"
            name="section"
            label={t("decision.section")}
            error={errorOf("section")}
            empty={t("decision.sectionNone")}
            options={sections.map(({ slug, title }) => ({ value: slug, label: title }))}
            defaultValue={valueIn("section", citedIn[0]?.sectionSlug ?? "")}
          />
          <TextArea
            id="reason"
            name="reason"
            label={t("decision.reason")}
            hint={t("decision.reasonHint")}
            error={errorOf("reason")}
            defaultValue={valueIn("reason", proposal.note ?? "")}
            rows={4}
          />
          <TextArea
            id="answer"
            name="answer"
            label={t("decision.answer")}
            optional={t("outline.optional")}
            hint={t("decision.answerHint")}
            error={errorOf("answer")}
            defaultValue={valueIn("answer", proposal.answer ?? "")}
            rows={4}
          />
          <Button>{t("decision.submit")}</Button>
        </form>
      </div>
    </>
  );
}
