import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findSection } from "db/queries/sections";
import { findDraftStrategy } from "db/queries/strategies";
import { useTranslation } from "react-i18next";
import { Breadcrumb } from "~/components/navigation";
import { Notice } from "~/components/notice";
import { PageHeader } from "~/components/page-header";
import { StatusTag } from "~/components/status";
import { publicNumber } from "~/features/proposals/public-number";
import { handleSection } from "~/features/strategy/handle-section.server";
import { loadEvidence } from "~/features/strategy/load-evidence.server";
import { readDraftSection } from "~/features/strategy/read-draft-section.server";
import { savedWords } from "~/features/strategy/saved-words";
import { SectionEditor } from "~/features/strategy/section-editor";
import { StaleSources } from "~/features/strategy/stale-sources";
import { templateKeyOf } from "~/features/strategy/template";
import { translator } from "~/i18n";
import { formatList } from "~/i18n/formats";
import { requireViewer, staffForm } from "~/platform/forms.server";
import { defaultLanguage } from "~/platform/language";
import { metaBase, pageMeta } from "~/platform/meta";
import { useSite } from "~/platform/site";

const SAVED = "saved";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, language, t } = context;
  const { searchParams } = new URL(request.url);
  const page = await readDraftSection(db, { slug: params.section ?? "", params: searchParams, language });
  if (!page) throw new Response(null, { status: 404 });
  return {
    page,
    cite: publicNumber(searchParams.get("cite") ?? undefined) ?? null,
    saved: searchParams.get(SAVED) === String(page.section.revision),
    meta: {
      ...metaBase(request, context, t("common:siteName")),
      title: t("strategy:editor.pageTitle", { section: page.section.title }),
      hidden: true,
    },
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, language, t, mailOrigin: origin, secret, paths } = context;
  const viewer = requireViewer(context);
  const form = await staffForm(request, viewer);
  const slug = params.section ?? "";
  const strategy = await findDraftStrategy(db);
  const section = strategy && (await findSection(db, { strategyId: strategy.id, slug }));
  if (!section) throw new Response(null, { status: 404 });
  const answer = await handleSection(db, { form, section, userId: viewer.id, origin, secret, t });
  if (answer.kind === "back") {
    const evidence = answer.find ? await loadEvidence(db, { params: answer.find, language }) : null;
    return data({ answer: answer.answer, evidence }, { status: answer.status });
  }
  // The filters stay as they are; what the address asked to cite is done.
  const query = new URL(request.url).searchParams;
  query.delete("cite");
  query.delete(SAVED);
  const now = await findSection(db, { strategyId: section.strategyId, slug });
  if (answer.kind === "saved") query.set(SAVED, String(now?.revision ?? ""));
  throw redirect(paths.draftSection(slug, query), 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function Editor() {
  const { page, cite, saved } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { t } = useTranslation("strategy");
  const { language, paths } = useSite();
  const { strategy, section, stale, unknown } = page;
  const key = templateKeyOf(section.slug);
  const guidance =
    language !== defaultLanguage && key ? t(`template.${key}.guidance`) : (section.guidance ?? undefined);
  const isWritten = section.body !== "" || section.revision > 1;
  return (
    <div className="strategy">
      <Breadcrumb label={t("read.crumbs")} crumbs={[{ label: t("desk.title"), href: paths.drafts }]} />
      <PageHeader
        title={section.title}
        lead={guidance}
        eyebrow={
          <>
            <span>{savedWords({ ...section, isWritten }, translator(language), language)}</span>
            {stale.length > 0 ? (
              <StatusTag label={t("stale.title", { count: stale.length })} tone="bad" icon="warning" />
            ) : null}
          </>
        }
        actions={
          strategy.isPublic ? <a href={paths.strategySection(section.slug)}>{t("desk.open")}</a> : undefined
        }
      />
      {saved && !back ? (
        <Notice kind="success" role="status">
          {t("editor.saved")}
        </Notice>
      ) : null}
      {unknown.length > 0 ? (
        <Notice kind="attention" title={t("editor.unknown")}>
          {t("editor.unknownText", { labels: formatList(language, unknown) })}
        </Notice>
      ) : null}
      <StaleSources stale={stale} />
      <SectionEditor
        key={section.id}
        page={back?.evidence ? { ...page, evidence: back.evidence } : page}
        answer={back?.answer}
        cite={cite ? { kind: "proposal", number: cite } : undefined}
      />
    </div>
  );
}
