import { useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "~/components/icon";
import { SkipLink } from "~/components/navigation";
import { StaffHeader } from "~/components/site-frame";
import { usePaths } from "~/platform/site";
import { useLanguageLinks } from "./language-links";

interface WorkspaceFrameProps {
  organisationName: string | undefined;
  /** Absent where the page failed before it was known who asks. */
  viewer: { name: string; roles: readonly string[] } | undefined;
  children: ReactNode;
}

/** Who finds which page in the menu; the guard decides who may open it. */
const menu = [
  { key: "moderation", path: "moderation", roles: ["administrator", "moderator"] },
  { key: "meetings", path: "workspaceMeetings", roles: ["administrator", "moderator", "elder"] },
  { key: "map", path: "workspaceMap", roles: ["administrator", "moderator", "elder", "drafter", "reader"] },
  { key: "strategy", path: "drafts", roles: ["administrator", "drafter"] },
  { key: "mail", path: "mail", roles: ["administrator"] },
] as const;

/** The frame of the pages for staff. */
export function WorkspaceFrame({ organisationName, viewer, children }: WorkspaceFrameProps) {
  const { t } = useTranslation(["frame", "common"]);
  const paths = usePaths();
  const { pathname } = useLocation();
  const languages = useLanguageLinks();
  const items = menu
    .filter(({ roles }) => viewer?.roles.some((role) => roles.some((allowed) => allowed === role)))
    .map(({ key, path }) => {
      const target = paths[path];
      const href = typeof target === "function" ? target() : target;
      return {
        label: t(`staff.${key}`),
        href,
        current: pathname === href || pathname.startsWith(`${href}/`),
      };
    });
  return (
    <>
      <SkipLink label={t("common:skipToContent")} />
      <StaffHeader
        home={{
          href: paths.workspace,
          name: t("common:navigation.workspace"),
          organisation: organisationName,
        }}
        navigation={{ label: t("staff.navigation"), items }}
        menuLabel={t("header.menu")}
        languages={{ label: t("common:language.switch"), items: languages }}
        who={
          <>
            <a href={paths.home}>{t("common:navigation.publicSite")}</a>
            {viewer ? (
              <form method="post" action={paths.signOut}>
                <button type="submit" title={t("staff.signedInAs", { name: viewer.name })}>
                  <Icon name="sign-out" />
                  {t("common:navigation.signOut")}
                </button>
              </form>
            ) : null}
          </>
        }
      />
      <main id="main" tabIndex={-1} className="wrap page">
        {children}
      </main>
    </>
  );
}
