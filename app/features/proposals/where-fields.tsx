import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { FieldError } from "~/components/field";
import { Fieldset } from "~/components/fieldset";
import { MapFrame } from "~/components/map-frame";
import { Select } from "~/components/select";
import { TextField } from "~/components/text-field";
import type { ReadPicker } from "~/features/map/read-picker.server";
import type { FormView } from "~/platform/form-view";
import { limits, type PlaceKind } from "./proposal.form";

interface WhereFieldsProps {
  form: FormView<"where" | "neighbourhood" | "place" | "pin" | "lat" | "lng">;
  neighbourhoods: readonly { slug: string; name: string }[];
  picker: ReadPicker | null;
}

/** Four equal ways to say where. Each opens its own field; without script a pin is only kept, not made. */
export function WhereFields({ form, neighbourhoods, picker }: WhereFieldsProps) {
  const { t } = useTranslation(["submission", "proposals"]);
  const chosen = form.value("where");
  const option = (value: PlaceKind, label: string, hint: string, field?: ReactNode) => (
    <div className={value === "pin" && chosen !== "pin" ? "where-way needs-script" : "where-way"}>
      <label className="choice">
        <input
          type="radio"
          id={`where-${value}`}
          name="where"
          value={value}
          defaultChecked={chosen === value}
        />
        <span>
          <b>{label}</b>
          <span className="hint">{hint}</span>
        </span>
      </label>
      {field ? <div className="reveal">{field}</div> : null}
    </div>
  );
  return (
    <Fieldset id="where" legend={t("where.legend")} hint={t("where.hint")} error={form.error("where")} big>
      <div className="where-ways">
        {option("city", t("where.everywhere"), t("where.everywhereHint"))}
        {neighbourhoods.length > 0
          ? option(
              "neighbourhood",
              t("where.neighbourhood"),
              t("where.neighbourhoodHint"),
              <Select
                id="neighbourhood"
                name="neighbourhood"
                label={t("where.neighbourhoodField")}
                empty={t("where.neighbourhoodEmpty")}
                error={form.error("neighbourhood")}
                options={neighbourhoods.map(({ slug, name }) => ({
                  ...{ value: slug, label: t("proposals:neighbourhood", { name }) },
                }))}
                defaultValue={form.value("neighbourhood")}
              />,
            )
          : null}
        {option(
          "place",
          t("where.place"),
          t("where.placeHint"),
          <TextField
            id="place"
            name="place"
            label={t("where.placeField")}
            hint={t("where.placeFieldHint")}
            error={form.error("place")}
            defaultValue={form.value("place")}
            autoComplete="off"
            maxLength={2 * limits.place}
          />,
        )}
        {picker
          ? option("pin", t("where.pin"), t("where.pinHint"), <PinField form={form} picker={picker} />)
          : null}
      </div>
    </Fieldset>
  );
}

function PinField({ form, picker }: { form: WhereFieldsProps["form"]; picker: ReadPicker }) {
  const { t } = useTranslation("submission");
  const [lat, lng] = [form.value("lat"), form.value("lng")];
  const error = form.error("pin");
  return (
    <div id="pin" tabIndex={-1} className={error ? "field wrong" : "field"}>
      {error ? <FieldError id="pin">{error}</FieldError> : null}
      <input type="hidden" id="lat" name="lat" value={lat} />
      <input type="hidden" id="lng" name="lng" value={lng} />
      {lat && lng ? <p className="without-script">{t("where.pinKept", { lat, lng })}</p> : null}
      <p className="hint needs-script">
        {t("where.pinTap")} <span className="for-keys">{t("where.pinKeys")}</span>
      </p>
      <div
        className="place-picker needs-script"
        data-island="place-picker"
        data-picker={JSON.stringify(picker.live)}
        data-failed={t("picker.failed")}
      >
        <MapFrame drawing={picker.drawing} label={t("picker.drawing")} />
      </div>
    </div>
  );
}
