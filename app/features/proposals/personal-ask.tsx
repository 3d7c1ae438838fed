import { useTranslation } from "react-i18next";
import { Button, ButtonLink } from "~/components/button";
import { Notice } from "~/components/notice";
import { personalDataHints } from "~/features/moderation/personal-data-hints";
import type { FormView } from "~/platform/form-view";

/** The fields that everyone will read, in the order of the form. */
const readByAll = ["title", "body", "place"] as const;

interface PersonalAskProps {
  form: FormView<(typeof readByAll)[number] | "where" | "photos">;
  /** Asked by the server; otherwise it waits, hidden, for a script to fill it in and show it. */
  isAsked: boolean;
}

/**
 * Asks once whether everyone is to read what looks like personal data. Changing it comes first, sending it as it is
 * takes no more than a press: only its author can know whether the words are right.
 */
export function PersonalAsk({ form, isAsked }: PersonalAskProps) {
  const { t } = useTranslation(["submission", "moderation"]);
  const found = readByAll.flatMap((field) => {
    const text = field === "place" && form.value("where") !== "place" ? "" : form.value(field);
    return personalDataHints(text, { houses: true }).map(({ kind, start, end }) => ({
      ...{ field, kind, words: text.slice(start, end) },
    }));
  });
  const first = found[0]?.field ?? "body";
  return (
    <div
      id="personal-ask"
      tabIndex={-1}
      className="for-meeting"
      {...(isAsked ? { autoFocus: true } : { hidden: true })}
    >
      <Notice kind="attention" title={t("personal.title")} {...(isAsked ? { role: "alert" as const } : {})}>
        <ul>
          {isAsked
            ? found.map(({ field, kind, words }) => (
                <li key={`${field} ${words}`}>
                  <b>{words}</b> – {t(`moderation:page.hintKind.${kind}`)}
                </li>
              ))
            : null}
        </ul>
        <p>{t("personal.text")}</p>
        {isAsked && form.error("photos") ? <p>{form.error("photos")}</p> : null}
        <div className="buttons">
          <ButtonLink href={`#${first}`}>{t("personal.change")}</ButtonLink>
          <Button variant="quiet" form="proposal">
            {t("personal.send")}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
