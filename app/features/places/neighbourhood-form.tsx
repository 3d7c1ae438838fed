import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import { Checkbox } from "~/components/choices";
import { Disclosure } from "~/components/disclosure";
import { ErrorSummary } from "~/components/error-summary";
import { FileField } from "~/components/file-field";
import { NumberField, TextArea, TextField } from "~/components/text-field";
import type { ReadPicker } from "~/features/map/read-picker.server";
import { type Area, areas } from "~/i18n";
import { formatNumber } from "~/i18n/formats";
import { formView } from "~/platform/form-view";
import { useSite } from "~/platform/site";
import { StaffForm } from "~/platform/staff-form";
import { neighbourhoodLimits } from "./neighbourhood.form";
import type { NeighbourhoodFields } from "./neighbourhood-fields";
import { MOST_POINTS } from "./outline";
import { PlaceConflict } from "./place-conflict";
import { PlaceFields } from "./place-fields";
import type { NeighbourhoodAnswer } from "./receive-neighbourhood.server";

interface NeighbourhoodFormProps {
  fields: NeighbourhoodFields;
  /** Of a new one, so that a form sent twice adds one neighbourhood. */
  newId?: string | undefined;
  /** Fingerprint of what is saved, where one is changed. */
  seen?: string | undefined;
  /** Points of the outline that is kept; 0 for none. */
  outlinePoints?: number;
  /** Absent before the organisation is set up. */
  picker: ReadPicker | null;
  answer: NeighbourhoodAnswer | undefined;
}

/** What a neighbourhood is called, where it lies, and its outline where somebody has it. */
export function NeighbourhoodForm(props: NeighbourhoodFormProps) {
  const { fields, newId, seen, outlinePoints = 0, picker, answer } = props;
  const { t } = useTranslation<Area[]>(areas);
  const { language } = useSite();
  const form = formView(t, fields, answer?.result);
  const optional = t("places:optional");
  const shown = { count: outlinePoints, shown: formatNumber(language, outlinePoints) };
  return (
    <>
      <ErrorSummary title={t("common:error.summary")} errors={form.errors} />
      {answer?.theirs ? <Theirs mine={form.value} theirs={answer.theirs.fields} /> : null}
      <StaffForm className="form" encType="multipart/form-data">
        {newId ? <input type="hidden" name="id" value={newId} /> : null}
        {seen === undefined ? null : <input type="hidden" name="seen" value={answer?.theirs?.seen ?? seen} />}
        <TextField
          id="name"
          name="name"
          label={t("places:neighbourhood.name")}
          hint={t("places:neighbourhood.nameHint")}
          error={form.error("name")}
          defaultValue={form.value("name")}
          autoComplete="off"
          maxLength={neighbourhoodLimits.name}
        />
        <PlaceFields form={form} picker={picker} />
        <NumberField
          id="population"
          name="population"
          label={t("places:neighbourhood.population")}
          optional={optional}
          error={form.error("population")}
          defaultValue={form.value("population")}
          maxLength={12}
        />
        <Disclosure
          summary={`${t("places:neighbourhood.outline")} ${optional}`}
          open={outlinePoints > 0 || form.value("outline") !== "" || form.error("outline") !== undefined}
        >
          <p className="hint">{t("places:neighbourhood.outlineHint")}</p>
          {outlinePoints > 0 ? (
            <>
              <p>{t("places:neighbourhood.outlineKept", shown)}</p>
              <Checkbox
                id="removeOutline"
                name="removeOutline"
                label={t("places:neighbourhood.removeOutline")}
                defaultChecked={form.value("removeOutline") !== ""}
              />
            </>
          ) : null}
          <FileField
            id="outlineFile"
            name="outlineFile"
            label={t("places:neighbourhood.outlineFile")}
            accept=".geojson,.json,application/geo+json,application/json"
          />
          <TextArea
            id="outline"
            name="outline"
            label={t("places:neighbourhood.outlineText")}
            hint={t("places:neighbourhood.outlineTextHint", { most: formatNumber(language, MOST_POINTS) })}
            error={form.error("outline")}
            defaultValue={form.value("outline")}
            rows={4}
            spellCheck={false}
            autoComplete="off"
          />
        </Disclosure>
        <Button icon={newId ? "plus" : "check"} className="large">
          {t(newId ? "places:neighbourhood.add" : "places:save")}
        </Button>
      </StaffForm>
    </>
  );
}

function Theirs({
  mine,
  theirs,
}: {
  mine: (name: keyof NeighbourhoodFields) => string;
  theirs: NeighbourhoodFields;
}) {
  const { t } = useTranslation("places");
  const parts = ["name", "lat", "lng", "population"] as const;
  const rows = parts
    .filter((part) => mine(part).trim() !== theirs[part])
    .map((part) => ({ key: t(`neighbourhood.${part}`), value: theirs[part] }));
  const isGuess = (value: string) => t(value === "" ? "neighbourhoods.known" : "neighbourhoods.approximate");
  return (
    <PlaceConflict
      rows={
        mine("approximate") === theirs.approximate
          ? rows
          : [...rows, { key: t("neighbourhood.place"), value: isGuess(theirs.approximate) }]
      }
    />
  );
}
