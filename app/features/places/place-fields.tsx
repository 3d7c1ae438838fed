import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Checkbox } from "~/components/choices";
import { Fieldset } from "~/components/fieldset";
import { MapFrame } from "~/components/map-frame";
import { TextField } from "~/components/text-field";
import type { ReadPicker } from "~/features/map/read-picker.server";
import type { FormView } from "~/platform/form-view";

interface PlaceFieldsProps {
  form: FormView<"lat" | "lng" | "approximate">;
  picker: ReadPicker | null;
}

/** Where a neighbourhood lies: a pin on a map that fills the coordinates in, or the coordinates themselves. */
export function PlaceFields({ form, picker }: PlaceFieldsProps) {
  const { t } = useTranslation(["places", "submission"]);
  const coordinate = (name: "lat" | "lng") => (
    <TextField
      id={name}
      name={name}
      label={t(`places:neighbourhood.${name}`)}
      error={form.error(name)}
      defaultValue={form.value(name)}
      autoComplete="off"
      inputMode="text"
      className="date"
      maxLength={60}
    />
  );
  return (
    <Fieldset
      id="place"
      legend={t("places:neighbourhood.place")}
      hint={t(picker ? "places:neighbourhood.placeHint" : "places:neighbourhood.placeHintPlain")}
    >
      {picker ? <PinMap picker={picker} /> : null}
      <div className="coordinates">
        {coordinate("lat")}
        {coordinate("lng")}
      </div>
      <Checkbox
        id="approximate"
        name="approximate"
        label={t("places:neighbourhood.approximate")}
        hint={t("places:neighbourhood.approximateHint")}
        defaultChecked={form.value("approximate") !== ""}
      />
    </Fieldset>
  );
}

/** Only where script runs: without it the coordinates are typed. */
function PinMap({ picker }: { picker: ReadPicker }) {
  const { t } = useTranslation("submission");
  const place = useRef<HTMLDivElement>(null);
  const [isScripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);
  useEffect(() => {
    if (!isScripted) return;
    let unmount: (() => void) | undefined;
    let gone = false;
    // Loaded when it is needed, as on every page with a map.
    import("~/features/map/place-picker").then(({ mountPicker }) => {
      const [lat, lng] = ["lat", "lng"].map((id) => document.getElementById(id));
      if (gone || !place.current) return;
      if (lat instanceof HTMLInputElement && lng instanceof HTMLInputElement)
        unmount = mountPicker(place.current, picker.live, { lat, lng });
    });
    return () => {
      gone = true;
      unmount?.();
    };
  }, [isScripted, picker]);
  if (!isScripted) return null;
  return (
    <div className="place-picker">
      <p className="hint for-keys">{t("where.pinKeys")}</p>
      <div ref={place}>
        <MapFrame drawing={picker.drawing} label={t("picker.drawing")} />
      </div>
    </div>
  );
}
