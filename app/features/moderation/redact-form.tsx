import { redactionReasons } from "db/tables/proposals";
import { useTranslation } from "react-i18next";
import { Button, ButtonLink, Buttons } from "~/components/button";
import { RadioGroup } from "~/components/choices";
import { TextArea, TextField } from "~/components/text-field";
import { usePaths } from "~/platform/site";
import { DecisionForm } from "./decision-form";
import type { DecisionView } from "./decision-view";
import { withoutHints } from "./personal-data-hints";
import type { ReadModerated } from "./read-moderated.server";

interface RedactFormProps extends Pick<ReadModerated, "proposal"> {
  view: DecisionView;
  /** What looks like personal data is blacked out already. */
  proposed: boolean;
}

/** The words of the proposal to take something out of; stands where they are read otherwise. */
export function RedactForm({ proposal, view, proposed }: RedactFormProps) {
  const { t } = useTranslation("moderation");
  const paths = usePaths();
  const text = (words: string) => (proposed ? withoutHints(words) : words);
  const reason = view.field("redact", "reason", proposed ? "personal_data" : "");
  return (
    <section className="reading" aria-labelledby="redact">
      <DecisionForm proposal={proposal} className="form">
        <h2 id="redact">{t("redact.title")}</h2>
        <p className="hint">{t(proposed ? "redact.proposed" : "redact.text")}</p>
        <TextField
          {...view.field("redact", "title", text(proposal.title))}
          label={t("redact.titleField")}
          autoComplete="off"
        />
        <TextArea {...view.field("redact", "body", text(proposal.body))} label={t("redact.body")} rows={9} />
        {proposal.place === null ? null : (
          <TextField
            {...view.field("redact", "place", text(proposal.place))}
            label={t("redact.place")}
            hint={t("redact.emptyHint")}
            autoComplete="off"
          />
        )}
        {proposal.publicName === null ? null : (
          <TextField
            {...view.field("redact", "name", proposal.publicName)}
            label={t("redact.name")}
            hint={t("redact.emptyHint")}
            autoComplete="off"
          />
        )}
        <RadioGroup
          id={reason.id}
          name={reason.name}
          legend={t("redact.reason")}
          error={reason.error}
          chosen={reason.defaultValue}
          choices={redactionReasons.map((value) => ({ value, label: t(`redact.reasons.${value}`) }))}
          oneColumn
        />
        <TextArea
          {...view.field("redact", "note")}
          rows={3}
          label={t("more.words")}
          optional={t("decide.optional")}
          hint={t("redact.wordsHint")}
          maxLength={3000}
        />
        <Buttons>
          <Button name="intent" value="redact" icon="check">
            {t("redact.button")}
          </Button>
          <ButtonLink variant="plain" href={paths.moderateProposal(proposal.number)}>
            {t("redact.cancel")}
          </ButtonLink>
        </Buttons>
      </DecisionForm>
    </section>
  );
}
