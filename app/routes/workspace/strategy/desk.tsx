import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button, ButtonLink, Buttons } from "~/components/button";
import { DataTable } from "~/components/data-table";
import { Notice, SampleTag } from "~/components/notice";
import { PageHeader } from "~/components/page-header";
import { StatusTag } from "~/components/status";
import { CreateDraftForm } from "~/features/strategy/create-draft-form";
import type { OutlineRefusal } from "~/features/strategy/desk-forms";
import { DeskNeeds } from "~/features/strategy/desk-needs";
import { DeskTree } from "~/features/strategy/desk-tree";
import { handleDesk } from "~/features/strategy/handle-desk.server";
import { type Desk, readDesk } from "~/features/strategy/read-desk.server";
import { savedWords } from "~/features/strategy/saved-words";
import { translator } from "~/i18n";
import { formatNumber } from "~/i18n/formats";
import { FormToken } from "~/platform/form-token";
import { requireViewer, staffForm } from "~/platform/forms.server";
import { metaBase, pageMeta } from "~/platform/meta";
import { useSite } from "~/platform/site";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, t } = context;
  return {
    desk: (await readDesk(db)) ?? null,
    meta: {
      ...metaBase(request, context, t("common:siteName")),
      title: t("strategy:desk.title"),
      hidden: true,
    },
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, t, mailOrigin: origin, secret, paths } = context;
  const viewer = requireViewer(context);
  const form = await staffForm(request, viewer);
  const answer = await handleDesk(db, { form, userId: viewer.id, origin, secret, t });
  if (!answer.ok) return data(answer, { status: 400 });
  throw redirect(paths.drafts + (answer.anchor ? `#${answer.anchor}` : ""), 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function StrategyDesk() {
  const { desk } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("strategy");
  if (!desk) {
    return (
      <>
        <PageHeader title={t("desk.title")} />
        <CreateDraftForm refusal={answer && "create" in answer ? answer.create : undefined} />
      </>
    );
  }
  return <DeskPage desk={desk} refusal={answer && "outline" in answer ? answer.outline : undefined} />;
}

function DeskPage({ desk, refusal }: { desk: Desk; refusal: OutlineRefusal | undefined }) {
  const { t } = useTranslation(["strategy", "common"]);
  const { paths } = useSite();
  const { strategy } = desk;
  const newIds =
    refusal?.intent === "add-node" ? { ...desk.newIds, [refusal.values.parent]: refusal.id } : desk.newIds;
  return (
    <div className="strategy">
      <PageHeader
        title={t("desk.title")}
        lead={strategy.title}
        eyebrow={
          <>
            <StatusTag
              label={strategy.isPublic ? t("desk.public") : t("desk.private")}
              tone={strategy.isPublic ? "good" : "wait"}
            />
            {strategy.isSample ? <SampleTag label={t("common:sample.label")} /> : null}
          </>
        }
        actions={
          <form method="post">
            <FormToken />
            <Buttons>
              {strategy.isPublic ? (
                <ButtonLink variant="quiet" href={paths.strategy}>
                  {t("desk.open")}
                </ButtonLink>
              ) : null}
              <Button
                name="intent"
                value={strategy.isPublic ? "hide" : "show"}
                variant={strategy.isPublic ? "plain" : "primary"}
              >
                {strategy.isPublic ? t("desk.hide") : t("desk.show")}
              </Button>
            </Buttons>
          </form>
        }
      />
      {refusal ? (
        <Notice kind="attention" role="alert" title={t("desk.refused")}>
          {refusal.errors.map((error) => (
            <p key={error.message}>{error.message}</p>
          ))}
        </Notice>
      ) : null}
      <Sections desk={desk} />
      <Undecided desk={desk} />
      <DeskNeeds needs={desk.needs} newId={desk.newNeedId} refusal={refusal} />
      <DeskTree tree={desk.tree} objectives={desk.objectives} newIds={newIds} refusal={refusal} />
    </div>
  );
}

function Sections({ desk }: { desk: Desk }) {
  const { t } = useTranslation("strategy");
  const { language, paths } = useSite();
  const shown = (count: number) => formatNumber(language, count);
  return (
    <section className="section" aria-labelledby="sections">
      <h2 id="sections">{t("desk.sections")}</h2>
      <DataTable
        caption={t("desk.sectionsCaption")}
        columns={[
          { key: "title", label: t("desk.section") },
          { key: "sentences", label: t("desk.sentences"), numeric: true },
          { key: "cited", label: t("desk.cited"), numeric: true },
          { key: "uncited", label: t("desk.uncited"), numeric: true },
          { key: "stale", label: t("desk.stale"), numeric: true },
        ]}
        rows={desk.sections.map((section, index) => ({
          id: section.slug,
          cells: [
            <div key="title" className="cell">
              <a href={paths.draftSection(section.slug)}>
                {index + 1}. {section.title}
              </a>
              <small>{savedWords(section, translator(language), language)}</small>
            </div>,
            shown(section.sentences),
            shown(section.cited),
            shown(Math.max(0, section.sentences - section.cited)),
            section.stale > 0 ? (
              <StatusTag key="stale" label={shown(section.stale)} tone="bad" icon="warning" />
            ) : (
              shown(0)
            ),
          ],
        }))}
      />
    </section>
  );
}

function Undecided({ desk }: { desk: Desk }) {
  const { t } = useTranslation("strategy");
  const { paths } = useSite();
  const { total, proposals } = desk.undecided;
  if (total === 0) return null;
  return (
    <section className="section" aria-labelledby="undecided">
      <h2 id="undecided">{t("desk.undecided", { count: total })}</h2>
      <p className="reading soft">{t("desk.undecidedLead")}</p>
      <ul className="coded wide">
        {proposals.map(({ number, title, sentences }) => (
          <li key={number}>
            <a href={paths.decideProposal(number)}>
              <span className="code">P-{number}</span> {title}
            </a>
            <span className="small soft">{t("desk.citedIn", { count: sentences })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
