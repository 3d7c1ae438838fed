import { useTranslation } from "react-i18next";
import { TextArea, TextField } from "~/components/text-field";
import { formatNumber } from "~/i18n/formats";
import type { FormView } from "~/platform/form-view";
import { files } from "~/platform/paths";
import { useSite } from "~/platform/site";
import type { PersonalDataTexts } from "./personal-data-notice";
import { limits } from "./proposal.form";
import type { WritingTexts } from "./similar-offer";

interface WordingFieldsProps {
  form: FormView<"title" | "body">;
  /** Whether similar proposals are offered under what is being written. */
  similar?: boolean;
}

/** What is proposed: one sentence, and the words that explain it. */
export function WordingFields({ form, similar = false }: WordingFieldsProps) {
  const { t } = useTranslation(["submission", "moderation"]);
  const { language } = useSite();
  const texts: WritingTexts = {
    found: t("similar.found"),
    text: t("similar.text"),
    newWindow: t("similar.newWindow"),
    support: t("similar.support"),
    given: t("similar.given"),
    withdraw: t("similar.withdraw"),
    failed: t("similar.failed"),
  };
  const offers = (of: "title" | "body") => (
    <div
      data-island="similar"
      data-of={of}
      data-address={files.similarProposals({ language })}
      data-texts={JSON.stringify(texts)}
    />
  );
  const personalData: PersonalDataTexts = {
    noticed: t("what.noticed"),
    kinds: {
      email: t("moderation:page.hintKind.email"),
      phone: t("moderation:page.hintKind.phone"),
      personal_code: t("moderation:page.hintKind.personal_code"),
      bank_account: t("moderation:page.hintKind.bank_account"),
      flat: t("moderation:page.hintKind.flat"),
      name: t("moderation:page.hintKind.name"),
      house: t("moderation:page.hintKind.house"),
    },
  };
  const most = formatNumber(language, limits.body.most);
  return (
    <>
      <TextField
        id="title"
        name="title"
        label={t("what.title")}
        hint={t("what.titleHint", { most: formatNumber(language, limits.title.most) })}
        error={form.error("title")}
        defaultValue={form.value("title")}
        autoComplete="off"
      />
      {similar ? offers("title") : null}
      <TextArea
        id="body"
        name="body"
        label={t("what.body")}
        hint={t("what.bodyHint")}
        error={form.error("body")}
        defaultValue={form.value("body")}
        counter={t("what.counter", { most })}
        rows={7}
        data-most={limits.body.most}
        data-written={t("what.written").replace("{most}", most)}
      />
      {similar ? offers("body") : null}
      <p
        className="noticed"
        aria-live="polite"
        data-island="personal-data"
        data-texts={JSON.stringify(personalData)}
      />
    </>
  );
}
