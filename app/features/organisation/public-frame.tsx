import { useLocation, useMatches } from "@remix-run/react";
import type { Organisation } from "db/queries/organisation";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { SkipLink } from "~/components/navigation";
import { SiteFooter, SiteHeader } from "~/components/site-frame";
import { usePaths } from "~/platform/site";
import { useLanguageLinks } from "./language-links";

type Layout = "column" | "wide" | "bleed" | "bare";

/**
 * A route asks for room by `handle = { layout: "wide" }` (maps), `"bleed"` (it sets its own columns) or `"bare"` (no header
 * and no footer: a sheet, a screen in a hall).
 */
function useLayout(): Layout {
  const matches = useMatches();
  return matches.reduce<Layout>((layout, { handle }) => {
    if (typeof handle !== "object" || handle === null || !("layout" in handle)) return layout;
    const { layout: asked } = handle;
    return asked === "wide" || asked === "bleed" || asked === "bare" ? asked : layout;
  }, "column");
}

const mainClass: Record<Layout, string | undefined> = {
  column: "wrap page",
  wide: "wrap wide page",
  bleed: undefined,
  bare: "wrap page bare",
};

interface PublicFrameProps {
  organisation: Organisation | null | undefined;
  /** Instead of the one that the route asks for. */
  layout?: Layout;
  children: ReactNode;
}

/** Header, page and footer as every visitor sees them. */
export function PublicFrame({ organisation, layout, children }: PublicFrameProps) {
  const { t } = useTranslation(["frame", "common"]);
  const paths = usePaths();
  const { pathname } = useLocation();
  const languages = useLanguageLinks();
  const asked = useLayout();
  if ((layout ?? asked) === "bare")
    return (
      <>
        <SkipLink label={t("common:skipToContent")} />
        <main id="main" tabIndex={-1} className={mainClass.bare}>
          {children}
        </main>
        <nav className="wrap bare-foot no-print" aria-label={t("common:language.switch")}>
          {languages
            .filter(({ current }) => !current)
            .map(({ code, name, href }) => (
              <a key={code} href={href} hrefLang={code} lang={code}>
                {name}
              </a>
            ))}
        </nav>
      </>
    );
  const item = (label: string, href: string) => ({
    label,
    href,
    current: pathname === href || pathname.startsWith(`${href}/`),
  });
  const main = [
    item(t("common:navigation.proposals"), paths.proposals()),
    item(t("common:navigation.map"), paths.map()),
    item(t("common:navigation.meetings"), paths.meetings()),
    item(t("common:navigation.strategy"), paths.strategy),
    item(t("common:navigation.answers"), paths.answers()),
  ];
  return (
    <>
      <SkipLink label={t("common:skipToContent")} />
      <SiteHeader
        home={{ href: paths.home, name: t("common:siteName"), organisation: organisation?.shortName }}
        navigation={{ label: t("common:navigation.main"), items: main }}
        menuLabel={t("header.menu")}
        languages={{ label: t("common:language.switch"), items: languages }}
      />
      <main id="main" tabIndex={-1} className={mainClass[layout ?? asked]}>
        {children}
      </main>
      <SiteFooter
        organisation={
          organisation
            ? {
                name: organisation.name,
                lines: [
                  organisation.legalCode ? t("footer.legalCode", { code: organisation.legalCode }) : "",
                  organisation.registeredAddress
                    ? t("footer.registeredAddress", { address: organisation.registeredAddress })
                    : "",
                  organisation.officeAddress
                    ? t("footer.officeAddress", { address: organisation.officeAddress })
                    : "",
                ].filter(Boolean),
                email: organisation.contactEmail,
              }
            : undefined
        }
        groups={[
          {
            title: t("footer.siteLinks"),
            links: [
              { label: t("footer.newProposal"), href: paths.newProposal() },
              { label: t("footer.lostLink"), href: paths.lostLink() },
              { label: t("footer.themes"), href: paths.themes },
              ...main.map(({ label, href }) => ({ label, href })),
            ],
          },
          {
            title: t("footer.aboutLinks"),
            links: [
              { label: t("footer.openData"), href: paths.openData },
              { label: t("footer.accessibility"), href: paths.accessibility },
              { label: t("footer.privacy"), href: paths.privacy },
              ...languages
                .filter((language) => !language.current)
                .map(({ name, href }) => ({ label: name, href })),
              { label: t("common:navigation.signIn"), href: paths.signIn() },
            ],
          },
        ]}
      />
    </>
  );
}
