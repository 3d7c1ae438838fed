import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import { RadioGroup } from "~/components/choices";
import { TextArea, TextField } from "~/components/text-field";
import { formatNumber } from "~/i18n/formats";
import { useSite } from "~/platform/site";
import { DecisionForm } from "./decision-form";
import type { DecisionView } from "./decision-view";
import type { ReadModerated } from "./read-moderated.server";

interface MergeFormProps extends Pick<ReadModerated, "proposal" | "mergeChoices"> {
  view: DecisionView;
}

/** Says into which other proposal this one goes: one that resembles it, or any by its number. */
export function MergeForm({ proposal, mergeChoices, view }: MergeFormProps) {
  const { t } = useTranslation(["moderation", "proposals"]);
  const { language } = useSite();
  const suggested = view.field("merge", "suggested");
  return (
    <DecisionForm proposal={proposal} className="form">
      <p className="hint">{t("merge.text")}</p>
      {mergeChoices.length > 0 ? (
        <RadioGroup
          id={suggested.id}
          name={suggested.name}
          legend={t("merge.suggested")}
          chosen={suggested.defaultValue}
          choices={mergeChoices.map(({ number, title, supports }) => ({
            value: String(number),
            label: `P-${number} ${title}`,
            ...(supports > 0
              ? {
                  hint: t("proposals:supports", { count: supports, shown: formatNumber(language, supports) }),
                }
              : {}),
          }))}
          oneColumn
        />
      ) : null}
      <TextField
        {...view.field("merge", "target")}
        label={t(mergeChoices.length > 0 ? "merge.other" : "merge.number")}
        hint={t("merge.numberHint")}
        className="short"
        autoComplete="off"
      />
      <TextArea
        {...view.field("merge", "note")}
        rows={3}
        label={t("more.words")}
        optional={t("decide.optional")}
        hint={t("merge.wordsHint")}
        maxLength={3000}
      />
      <Button name="intent" value="merge">
        {t("merge.button")}
      </Button>
    </DecisionForm>
  );
}
