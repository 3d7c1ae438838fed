import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listThemeUses } from "db/queries/managed-themes";
import { useTranslation } from "react-i18next";
import { Breadcrumb, MoreLink } from "~/components/navigation";
import { Notice } from "~/components/notice";
import { PageHeader } from "~/components/page-header";
import { themeSeen } from "~/features/places/place-change.server";
import { findManagedTheme, receiveTheme } from "~/features/places/receive-theme.server";
import { RemovePlace } from "~/features/places/remove-place";
import { fieldsOfTheme } from "~/features/places/theme-fields";
import { ThemeForm } from "~/features/places/theme-form";
import { formatNumber } from "~/i18n/formats";
import { requireViewer, staffForm } from "~/platform/forms.server";
import { metaBase, pageMeta } from "~/platform/meta";
import { useSite } from "~/platform/site";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, t } = context;
  const found = await findManagedTheme(db, params.id ?? "");
  if (!found) throw new Response(null, { status: 404 });
  const { theme, others } = found;
  return {
    ...{ theme, others, fields: fieldsOfTheme(theme), seen: themeSeen(theme) },
    uses: (await listThemeUses(db)).get(theme.id),
    saved: new URL(request.url).searchParams.has("saved"),
    meta: { ...metaBase(request, context, t("common:siteName")), title: theme.name.lt, hidden: true },
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, paths } = context;
  const viewer = requireViewer(context);
  const form = await staffForm(request, viewer);
  const received = await receiveTheme(db, { id: params.id ?? "", userId: viewer.id, form });
  if (received.kind === "gone") throw new Response(null, { status: 404 });
  if (received.kind === "again") return data(received.answer, { status: received.status });
  const { id, done } = received;
  const there = done === "removed" ? paths.workspaceThemes({ done }) : `${paths.workspaceTheme(id)}?saved`;
  return redirect(there, { status: 303 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function ThemePage() {
  const { theme, others, fields, seen, uses, saved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("places");
  const { language, paths } = useSite();
  const counted = (count: number) => ({ count, shown: formatNumber(language, count) });
  return (
    <>
      <Breadcrumb
        label={t("crumbs")}
        crumbs={[{ label: t("themes.title"), href: paths.workspaceThemes() }]}
      />
      <PageHeader title={theme.name.lt} lead={t("theme.lead")} />
      <div className="stack-l">
        {saved && !answer ? (
          <Notice kind="success" role="status" title={t("themes.saved")}>
            <MoreLink href={paths.theme(theme.slug)}>{t("seePublic")}</MoreLink>
          </Notice>
        ) : null}
        <div>
          <ThemeForm fields={fields} seen={seen} others={others} answer={answer} />
        </div>
        <RemovePlace
          title={t("theme.removeTitle")}
          text={t("theme.removeText")}
          button={t("theme.removeButton")}
          seen={seen}
          used={
            uses && [
              t("theme.used", counted(uses.proposals)),
              ...(uses.captured > 0 ? [t("theme.usedCaptured", counted(uses.captured))] : []),
              t("theme.usedHow"),
            ]
          }
        />
      </div>
    </>
  );
}
