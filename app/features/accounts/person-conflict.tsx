import { useTranslation } from "react-i18next";
import { Notice } from "~/components/notice";
import { SummaryList } from "~/components/summary-list";
import type { PersonFields } from "./person-form";

/** What somebody else saved while this form was open; the form below still holds what was typed. */
export function PersonConflict({
  theirs,
  neighbourhoods,
}: {
  theirs: PersonFields;
  neighbourhoods: readonly { id: string; name: string }[];
}) {
  const { t } = useTranslation(["people", "common"]);
  const spoken = neighbourhoods.filter(({ id }) => theirs.neighbourhoods.includes(id));
  return (
    <Notice kind="attention" role="alert" title={t("person.conflictTitle")}>
      <p>{t("person.conflictText")}</p>
      <SummaryList
        rows={[
          { key: t("form.name"), value: theirs.name },
          { key: t("form.email"), value: <span className="anywhere">{theirs.email}</span> },
          { key: t("form.language"), value: t(`common:language.${theirs.language}`) },
          { key: t("column.roles"), value: theirs.roles.map((role) => t(`role.${role}`)).join(", ") },
          ...(spoken.length > 0
            ? [{ key: t("form.neighbourhoods"), value: spoken.map(({ name }) => name).join(", ") }]
            : []),
        ]}
      />
    </Notice>
  );
}
