import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import { Disclosure } from "~/components/disclosure";
import { TextField } from "~/components/text-field";
import { StaffForm } from "~/platform/staff-form";

/**
 * Erases name and address of somebody who no longer works here, in two steps: opened, and the name typed as it stands.
 * @param props.wrong what was typed, where it is not the name.
 */
export function PersonAnonymise({ name, wrong }: { name: string; wrong: string | undefined }) {
  const { t } = useTranslation("people");
  return (
    <section className="stack" aria-labelledby="erase">
      <h2 id="erase">{t("anonymise.title")}</h2>
      <Disclosure summary={t("anonymise.open")} open={wrong !== undefined}>
        <StaffForm className="stack">
          <p>{t("anonymise.text")}</p>
          <TextField
            id="confirm-name"
            name="confirm-name"
            label={t("anonymise.name")}
            hint={name}
            error={wrong === undefined ? undefined : t("anonymise.nameWrong")}
            defaultValue={wrong ?? ""}
            autoComplete="off"
          />
          <Button variant="danger" small icon="trash" name="intent" value="anonymise">
            {t("anonymise.button")}
          </Button>
        </StaffForm>
      </Disclosure>
    </section>
  );
}
