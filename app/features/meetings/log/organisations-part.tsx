import { sectors } from "db/tables/meetings";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import { Select } from "~/components/select";
import { TextField } from "~/components/text-field";
import { EntryForm } from "./entry-form";
import { useLogPage } from "./log-page-context";

/** Organisations that take part; the public learns how many of each sector there were. */
export function OrganisationsPart() {
  const { t } = useTranslation("meetings");
  const { view } = useLogPage();
  return (
    <>
      {view.state.organisations.length > 0 ? (
        <ul className="bare">
          {view.state.organisations.map(({ id, name, sector }) => (
            <li key={id} className="said one-line">
              <span>
                {name} <span className="soft">· {t(`sector.${sector}`)}</span>
              </span>
              <EntryForm kind="organisation-removal" about={{ id }} part="organisations">
                <Button variant="plain" aria-label={t("log.removeAbout", { text: name })}>
                  {t("log.remove")}
                </Button>
              </EntryForm>
            </li>
          ))}
        </ul>
      ) : null}
      <EntryForm
        kind="organisation"
        part="organisations"
        keepAs="organisation"
        className="stack"
        onTaken={(_, form) => form.querySelector<HTMLElement>("#organisation-name")?.focus()}
      >
        <TextField
          id="organisation-name"
          name="name"
          label={t("log.organisation")}
          hint={t("log.organisationsHint")}
          maxLength={200}
          autoComplete="off"
        />
        <Select
          id="organisation-sector"
          name="sector"
          label={t("log.organisationSector")}
          defaultValue="ngo"
          options={sectors.map((value) => ({ value, label: t(`sector.${value}`) }))}
        />
        <Button icon="plus" variant="quiet" block>
          {t("log.saveOrganisation")}
        </Button>
      </EntryForm>
    </>
  );
}
