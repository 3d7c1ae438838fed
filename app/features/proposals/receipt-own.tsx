import { useTranslation } from "react-i18next";
import { Button, ButtonLink } from "~/components/button";
import { MapFrame } from "~/components/map-frame";
import { Notice } from "~/components/notice";
import { SummaryList, type SummaryRow } from "~/components/summary-list";
import { ThemeTags } from "~/components/theme-tag";
import { formatInstantDate } from "~/i18n/formats";
import { useSite } from "~/platform/site";
import type { ReadReceipt } from "./read-receipt.server";
import { mayEdit } from "./receipt-rules";

/** The proposal as its author left it, with what others do not see of it. */
export function ReceiptOwn({ read, token }: { read: ReadReceipt; token: string }) {
  const { t } = useTranslation(["receipt", "proposals", "submission"]);
  const { language, paths } = useSite();
  const { own, themes, contact, place, redaction } = read;
  const name = contact?.name ?? own.authorName;
  const known = [
    own.place ?? (read.isPlaceTaken ? t("own.placeTaken") : null),
    own.lat === null ? null : t("own.onMap"),
    own.neighbourhood && t("proposals:neighbourhood", { name: own.neighbourhood }),
  ].filter(Boolean);
  const where = known.join(", ") || t("own.nowhere");
  const rows: SummaryRow[] = [
    { key: t("own.sent"), value: formatInstantDate(language, own.submittedAt) },
    { key: t("own.where"), value: where },
    ...(own.language === language
      ? []
      : [{ key: t("own.language"), value: t(`submission:what.languages.${own.language}`) }]),
    ...(name ? [{ key: t("own.name"), value: own.authorName ? name : t("own.nameHidden", { name }) }] : []),
  ];
  return (
    <section className="section" aria-labelledby="own">
      <h2 id="own">{t("own.title")}</h2>
      <div className="stack">
        <p className="lines" lang={own.language}>
          {own.body}
        </p>
        {redaction ? (
          <Notice title={t(`redacted.${redaction.reason}`)}>
            {redaction.note ? <p className="lines">{redaction.note}</p> : null}
            <p>{t("redacted.text")}</p>
          </Notice>
        ) : null}
        <ThemeTags
          label={t("proposals:themes")}
          themes={themes.map(({ name: label, colour }) => ({ label, colour }))}
        />
        <SummaryList rows={rows} />
        {place && own.lat !== null ? <MapFrame drawing={place.drawing} label={t("own.mapLabel")} /> : null}
        {mayEdit(own.status) || own.authorName ? (
          <form method="post" action={paths.receipt(token)} className="buttons">
            {mayEdit(own.status) ? (
              <ButtonLink variant="quiet" icon="edit" href={paths.receipt(token, { ask: "edit" })}>
                {t("own.edit")}
              </ButtonLink>
            ) : null}
            {/* As easy to take back as it was to give, also once the words can no longer be changed. */}
            {own.authorName ? (
              <Button variant="plain" name="intent" value="hide-name">
                {t("own.hideName")}
              </Button>
            ) : null}
          </form>
        ) : null}
      </div>
    </section>
  );
}
