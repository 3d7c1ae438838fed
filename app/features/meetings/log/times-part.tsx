import { type MouseEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button, Buttons } from "~/components/button";
import { TimeField } from "~/components/text-field";
import { inVilnius } from "~/i18n/formats";
import { EntryForm } from "./entry-form";
import { useLogPage } from "./log-page-context";

/** When the meeting begins and ends: one tap, or a time that is typed. */
export function TimesPart() {
  const { view } = useLogPage();
  const { startsAt, endsAt } = view.state;
  return (
    <div className="times">
      <TimePart which="start" time={startsAt} />
      <TimePart which="end" time={endsAt} />
    </div>
  );
}

/** A tap never replaces a time that stands there: it asks first, and what was there can be brought back. */
function TimePart({ which, time }: { which: "start" | "end"; time: string | null }) {
  const { t } = useTranslation("meetings");
  const { store } = useLogPage();
  const [asked, setAsked] = useState<string>();
  const [before, setBefore] = useState<string>();
  const add = (to: string) => {
    store?.add({ kind: "time", which, time: to });
    setBefore(time ?? undefined);
    setAsked(undefined);
  };
  const ask = (event: MouseEvent) => {
    const now = inVilnius(new Date().toISOString()).time;
    if (!store || time === null) return;
    event.preventDefault();
    if (now !== time) setAsked(now);
  };
  return (
    <div>
      <EntryForm
        key={time}
        kind="time"
        about={{ which }}
        part="time"
        className="time"
        onTaken={() => setBefore(time ?? undefined)}
      >
        <TimeField
          id={`time-${which}`}
          name="time"
          label={t(`log.${which}`)}
          defaultValue={time ?? ""}
          onBlur={(event) => {
            if (event.currentTarget.value !== (time ?? "")) event.currentTarget.form?.requestSubmit();
          }}
        />
        <Button name="now" value="1" variant="quiet" onClick={ask}>
          {t(`log.${which}Now`)}
        </Button>
        <Button className="plain-only" variant="plain">
          {t("log.saveTime")}
        </Button>
      </EntryForm>
      <div role="status">
        {asked !== undefined && time !== null ? (
          <>
            <p>{t(`log.${which}There`, { time })}</p>
            <Buttons fill>
              <Button type="button" variant="quiet" onClick={() => setAsked(undefined)}>
                {t("log.keepTime", { time })}
              </Button>
              <Button type="button" variant="quiet" onClick={() => add(asked)}>
                {t("log.changeTime", { time: asked })}
              </Button>
            </Buttons>
          </>
        ) : before !== undefined && before !== time ? (
          <p>
            {t("log.timeWas", { time: before })}{" "}
            <Button type="button" variant="plain" small onClick={() => add(before)}>
              {t("log.timeBack", { time: before })}
            </Button>
          </p>
        ) : null}
      </div>
    </div>
  );
}
