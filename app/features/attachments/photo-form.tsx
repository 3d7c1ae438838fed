import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import { TextField } from "~/components/text-field";
import { attachmentLimits } from "./attachment-limits";

/** The fields of one photo's form: what is in it in words, or that it should go. */
export function PhotoFormFields({ id, alternative }: { id: string; alternative: string }) {
  const { t } = useTranslation("attachments");
  return (
    <>
      <TextField
        id={`alternative-${id}`}
        name="alternative"
        label={t("describe.label")}
        hint={t("describe.hint")}
        defaultValue={alternative}
        maxLength={attachmentLimits.alternative}
        autoComplete="off"
      />
      <div className="buttons">
        <Button variant="quiet" name="intent" value="describe">
          {t("describe.save")}
        </Button>
        <Button variant="plain" icon="trash" name="intent" value="remove-photo">
          {t("remove")}
        </Button>
      </div>
    </>
  );
}
