import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "~/components/button";
import { EmptyState } from "~/components/empty-state";
import { Notice } from "~/components/notice";
import { PageHeader } from "~/components/page-header";
import { readThemesPage, receiveMove } from "~/features/places/receive-move.server";
import { moveButtonId, ThemesList } from "~/features/places/themes-list";
import { requireViewer, staffForm } from "~/platform/forms.server";
import { metaBase, pageMeta } from "~/platform/meta";
import { usePaths } from "~/platform/site";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, t } = context;
  return {
    ...(await readThemesPage(db, new URL(request.url).searchParams)),
    meta: {
      ...metaBase(request, context, t("common:siteName")),
      title: t("places:themes.title"),
      hidden: true,
    },
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, paths } = context;
  const viewer = requireViewer(context);
  const { done, id, focus } = await receiveMove(db, {
    form: await staffForm(request, viewer),
    userId: viewer.id,
  });
  const there = paths.workspaceThemes({ done, of: id });
  return redirect(focus ? `${there}#${moveButtonId(focus, id)}` : there, { status: 303 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function Themes() {
  const { themes, done, of } = useLoaderData<typeof loader>();
  const { t } = useTranslation("places");
  const paths = usePaths();
  const add = (
    <ButtonLink href={paths.newTheme} icon="plus" className="large">
      {t("themes.add")}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader
        title={t("themes.title")}
        lead={t("themes.lead")}
        actions={themes.length > 0 ? add : undefined}
      />
      <div className="stack">
        {done ? (
          <Notice
            kind={done === "orderChanged" ? "attention" : "success"}
            role="status"
            title={t(`themes.${done}`, { name: of?.name ?? "", place: of?.place ?? "" })}
          />
        ) : null}
        {themes.length > 0 ? (
          <ThemesList themes={themes} />
        ) : (
          <EmptyState scene="speech" title={t("themes.noneTitle")}>
            <p>{t("themes.noneText")}</p>
            {add}
          </EmptyState>
        )}
      </div>
    </>
  );
}
