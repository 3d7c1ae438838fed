import { useTranslation } from "react-i18next";
import { Button, ButtonLink } from "~/components/button";
import { type Option, Select } from "~/components/select";
import { DateField, TextField } from "~/components/text-field";
import { usePaths } from "~/platform/site";
import { type AskedAudit, asksForAll } from "./audit-filter";

interface AuditFiltersProps {
  asked: AskedAudit;
  people: readonly Option[];
  actions: readonly Option[];
}

/** Finds entries by who, what, when and words; the address says all of it. */
export function AuditFilters({ asked, people, actions }: AuditFiltersProps) {
  const { t } = useTranslation("audit");
  const paths = usePaths();
  return (
    <search aria-label={t("filters.label")}>
      <form className="audit-filters" action={paths.audit()} method="get">
        <TextField
          id="q"
          name="q"
          type="search"
          label={t("filters.words")}
          defaultValue={asked.words}
          placeholder={t("filters.wordsHint")}
          maxLength={200}
          autoComplete="off"
        />
        <Select
          id="person"
          name="person"
          label={t("filters.person")}
          empty={t("filters.anyone")}
          options={people}
          defaultValue={asked.person}
        />
        <Select
          id="action"
          name="action"
          label={t("filters.action")}
          empty={t("filters.anything")}
          options={actions}
          defaultValue={asked.action}
        />
        <DateField id="from" name="from" label={t("filters.from")} defaultValue={asked.from} />
        <DateField id="to" name="to" label={t("filters.to")} defaultValue={asked.to} />
        <div className="buttons">
          <Button icon="search">{t("filters.submit")}</Button>
          {asksForAll(asked) ? null : (
            <ButtonLink variant="plain" href={paths.audit()}>
              {t("filters.clear")}
            </ButtonLink>
          )}
        </div>
      </form>
    </search>
  );
}
