import { attendanceGroups, sectors } from "db/tables/meetings";
import { type ChangeEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import { Icon } from "~/components/icon";
import { FormToken } from "~/platform/form-token";
import { type AttendanceCategory, countField } from "../log-entry";
import { useLogPage } from "./log-page-context";

/** Counters of the people in the hall: big plus and minus, and a number that can be typed. */
export function AttendancePart() {
  const { t } = useTranslation("meetings");
  const { view, formKey, position } = useLogPage();
  const people = sectors.reduce((sum, sector) => sum + (view.state.attendance[`sector-${sector}`] ?? 0), 0);
  return (
    <form method="post" onSubmit={(event) => event.preventDefault()} data-plain-form="">
      <FormToken />
      <input type="hidden" name="key" value={formKey} />
      <input type="hidden" name="kind" value="attendance" />
      <input type="hidden" name="back" value={`${position}#people`} />
      <fieldset className="set">
        <legend>{t("log.bySector")}</legend>
        {sectors.map((category) => (
          <Counter key={category} of={{ dimension: "sector", category }} label={t(`sector.${category}`)} />
        ))}
        <p className="total">{t("log.bySectorTotal", { people })}</p>
      </fieldset>
      <fieldset className="set">
        <legend>{t("log.byGroup")}</legend>
        <span className="hint">{t("log.byGroupHint")}</span>
        {attendanceGroups.map((category) => (
          <Counter key={category} of={{ dimension: "group", category }} label={t(`group.${category}`)} />
        ))}
      </fieldset>
      <Button className="plain-only" variant="quiet" block>
        {t("log.savePeople")}
      </Button>
    </form>
  );
}

function Counter({ of, label }: { of: AttendanceCategory; label: string }) {
  const { t } = useTranslation("meetings");
  const { view, store } = useLogPage();
  const name = countField(of);
  const count = view.state.attendance[name] ?? 0;
  const [typed, setTyped] = useState<string>();
  const change = (by: number) => {
    if (by !== 0 && count + by >= 0) store?.add({ kind: "attendance", changes: [{ ...of, change: by }] });
  };
  const step = (by: 1 | -1) => () => {
    setTyped(undefined);
    change(by);
  };
  const type = (event: ChangeEvent<HTMLInputElement>) => {
    const text = event.currentTarget.value.replace(/\D/g, "").slice(0, 4);
    setTyped(text);
    // An empty field is on its way to another number; what it held counts until then.
    if (text !== "") change(Number(text) - count);
  };
  return (
    <div className="stepper">
      <label htmlFor={name}>{label}</label>
      <input type="hidden" name={`was-${name}`} value={count} />
      <span className="step">
        <button
          type="button"
          aria-label={t("log.less", { category: label })}
          onClick={step(-1)}
          disabled={count === 0}
        >
          <Icon name="minus" />
        </button>
        <input
          id={name}
          name={name}
          className="input"
          inputMode="numeric"
          pattern="[0-9]*"
          maxLength={4}
          autoComplete="off"
          value={typed ?? String(count)}
          onChange={type}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={() => setTyped(undefined)}
        />
        <button type="button" aria-label={t("log.more", { category: label })} onClick={step(1)}>
          <Icon name="plus" />
        </button>
      </span>
    </div>
  );
}
