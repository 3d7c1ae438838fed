import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import { TimeField } from "~/components/text-field";
import { EntryForm } from "./entry-form";
import { useLogPage } from "./log-page-context";

/** When the meeting begins and ends: one tap, or a time that is typed. */
export function TimesPart() {
  const { t } = useTranslation("meetings");
  const { view } = useLogPage();
  const { startsAt, endsAt } = view.state;
  const times = [
    { which: "start", label: t("log.start"), now: t("log.startNow"), time: startsAt },
    { which: "end", label: t("log.end"), now: t("log.endNow"), time: endsAt },
  ];
  return (
    <div className="times">
      {times.map(({ which, label, now, time }) => (
        <EntryForm key={`${which}-${time}`} kind="time" about={{ which }} part="time" className="time">
          <TimeField
            id={`time-${which}`}
            name="time"
            label={label}
            defaultValue={time ?? ""}
            onBlur={(event) => {
              if (event.currentTarget.value !== (time ?? "")) event.currentTarget.form?.requestSubmit();
            }}
          />
          <Button name="now" value="1" variant="quiet">
            {now}
          </Button>
          <Button className="plain-only" variant="plain">
            {t("log.saveTime")}
          </Button>
        </EntryForm>
      ))}
    </div>
  );
}
