import { useTranslation } from "react-i18next";
import { Checkbox } from "~/components/choices";
import { TextField } from "~/components/text-field";
import type { FormView } from "~/platform/form-view";
import { limits } from "./proposal.form";

/** Who proposes, and whether everyone may know. */
export function NameFields({ form }: { form: FormView<"name" | "nameIsPublic"> }) {
  const { t } = useTranslation("submission");
  return (
    <>
      <TextField
        id="name"
        name="name"
        label={t("you.name")}
        error={form.error("name")}
        defaultValue={form.value("name")}
        autoComplete="name"
        maxLength={2 * limits.name}
      />
      <Checkbox
        id="nameIsPublic"
        name="nameIsPublic"
        label={t("you.nameIsPublic")}
        hint={t("you.nameIsPublicHint")}
        defaultChecked={form.value("nameIsPublic") !== ""}
      />
    </>
  );
}
