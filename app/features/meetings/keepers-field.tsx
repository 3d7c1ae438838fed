import { useTranslation } from "react-i18next";
import { CheckboxGroup } from "~/components/choices";
import { Fieldset } from "~/components/fieldset";

interface KeepersFieldProps {
  /** Whom one can invite. */
  elders: readonly { id: string; name: string }[];
  /** Ids of those who are invited. */
  chosen: readonly string[];
  mayInvite: boolean;
}

/** Who else keeps the meeting: ticked by whoever planned it, read by the others. */
export function KeepersField({ elders, chosen, mayInvite }: KeepersFieldProps) {
  const { t } = useTranslation("meetings");
  if (elders.length === 0) return null;
  if (mayInvite)
    return (
      <CheckboxGroup
        id="keepers"
        name="keepers"
        legend={t("plan.keepers")}
        hint={t("plan.keepersHint")}
        optional={t("plan.optional")}
        big
        chosen={chosen}
        choices={elders.map(({ id, name }) => ({ value: id, label: name }))}
      />
    );
  const invited = elders.filter(({ id }) => chosen.includes(id));
  if (invited.length === 0) return null;
  return (
    <Fieldset id="keepers" legend={t("plan.keepers")} hint={t("plan.keepersByOwner")} big>
      <ul>
        {invited.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </Fieldset>
  );
}
