import { useTranslation } from "react-i18next";
import { Disclosure } from "~/components/disclosure";
import { defaultLanguage } from "~/platform/language";
import { files } from "~/platform/paths";
import { useSite } from "~/platform/site";

/** Addresses to copy into a news reader or a calendar, whole so that they work there. */
export function FeedAddresses({
  origin,
  themes,
}: {
  origin: string;
  themes: readonly { slug: string; name: string }[];
}) {
  const { t } = useTranslation("openData");
  const { language } = useSite();
  const lang = language === defaultLanguage ? undefined : language;
  const addresses = [
    { label: t("feedAll"), href: origin + files.feed({ lang }) },
    { label: t("calendar"), href: origin + files.meetingsCalendar },
  ];
  return (
    <section className="stack" aria-labelledby="feeds">
      <h2 id="feeds">{t("feedTitle")}</h2>
      <p>{t("feedText")}</p>
      <Addresses of={addresses} />
      {themes.length > 0 ? (
        <Disclosure summary={t("feedTheme")}>
          <Addresses
            of={themes.map(({ slug, name }) => ({
              label: name,
              href: origin + files.feed({ theme: slug, lang }),
            }))}
          />
        </Disclosure>
      ) : null}
    </section>
  );
}

function Addresses({ of }: { of: readonly { label: string; href: string }[] }) {
  return (
    <dl className="summary">
      {of.map(({ label, href }) => (
        <div key={href}>
          <dt>{label}</dt>
          <dd>
            <a className="anywhere" href={href}>
              {href}
            </a>
          </dd>
        </div>
      ))}
    </dl>
  );
}
