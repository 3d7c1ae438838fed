import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listThemes } from "db/queries/themes";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "~/components/button";
import { EmptyState } from "~/components/empty-state";
import { PageHeader } from "~/components/page-header";
import { Sign } from "~/components/theme-tag";
import { askSelection } from "~/features/map/ask-selection.server";
import { EVERYTHING } from "~/features/map/selection";
import { formatNumber } from "~/i18n/formats";
import { metaBase, pageMeta } from "~/platform/meta";
import { useSite } from "~/platform/site";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, language, t } = context;
  const themes = await listThemes(db, { language });
  const counts = (await askSelection(db, EVERYTHING)).facets().themes;
  return {
    themes: themes.map((theme) => ({ ...theme, count: counts.get(theme.slug) ?? 0 })),
    meta: {
      ...metaBase(request, context, t("common:siteName")),
      ...{ title: t("themes:title"), description: t("themes:description") },
    },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function Themes() {
  const { themes } = useLoaderData<typeof loader>();
  const { t } = useTranslation(["themes", "proposals", "home"]);
  const { language, paths } = useSite();
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      {themes.length === 0 ? (
        <EmptyState scene="speech" title={t("noneTitle")}>
          <p>{t("noneText")}</p>
          <ButtonLink href={paths.newProposal()}>{t("home:submit")}</ButtonLink>
        </EmptyState>
      ) : (
        <ul className="theme-list" aria-label={t("allThemes")}>
          {themes.map(({ slug, name, colour, count }) => (
            <li key={slug} className={`theme-${colour}`}>
              <a href={paths.theme(slug)}>
                <Sign colour={colour} big />
                <b>{name}</b>
                <small>{t("proposals:count", { count, shown: formatNumber(language, count) })}</small>
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
