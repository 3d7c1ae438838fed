import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import { NumberField } from "~/components/text-field";
import type { LogDecision } from "../log-state";
import { EntryForm } from "./entry-form";
import { useLogPage } from "./log-page-context";

const votes = ["votesFor", "votesAgainst", "votesAbstained"] as const;

/** Decisions of the item being discussed, each to be mended, and a form for the next one. */
export function DecisionPart() {
  const { t } = useTranslation("meetings");
  const { view, item, store } = useLogPage();
  const [removed, setRemoved] = useState<readonly LogDecision[]>([]);
  const bringBack = (decision: LogDecision) => () => {
    const { wording, votesFor, votesAgainst, votesAbstained } = decision;
    store?.add({ kind: "decision", item: item || null, wording, votesFor, votesAgainst, votesAbstained });
    setRemoved(removed.filter((one) => one !== decision));
  };
  const decisions = view.state.decisions.filter(({ agendaItemId }) => (agendaItemId ?? "") === item);
  return (
    <>
      {decisions.length > 0 ? (
        <ol className="bare">
          {decisions.map((decision) => (
            <Decided
              key={decision.id}
              decision={decision}
              onRemoved={() => setRemoved([...removed, decision])}
            />
          ))}
        </ol>
      ) : null}
      {removed.map((decision) => (
        <div key={decision.id} className="said gone">
          <p className="soft">{t("log.removed", { text: decision.wording })}</p>
          <Button
            type="button"
            variant="quiet"
            aria-label={t("log.bringBackAbout", { text: decision.wording })}
            onClick={bringBack(decision)}
          >
            {t("log.bringBack")}
          </Button>
        </div>
      ))}
      <EntryForm
        kind="decision"
        about={{ item }}
        part="decisions"
        keepAs={`decision-${item}`}
        className="stack"
      >
        <DecisionFields id="decision" label={t("log.decision")} />
        <Button icon="plus" variant="quiet" block>
          {t("log.saveDecision")}
        </Button>
      </EntryForm>
    </>
  );
}

function Decided({ decision, onRemoved }: { decision: LogDecision; onRemoved: () => void }) {
  const { t } = useTranslation("meetings");
  const details = useRef<HTMLDetailsElement>(null);
  const { id, revision, wording, agendaItemId } = decision;
  const counted = votes.some((name) => decision[name] !== null);
  return (
    <li className="said">
      <p className="lines">{wording}</p>
      {counted ? (
        <p className="state">
          {t("minutes.votes", {
            for: decision.votesFor ?? "—",
            against: decision.votesAgainst ?? "—",
            abstained: decision.votesAbstained ?? "—",
          })}
        </p>
      ) : null}
      <div className="mend">
        <details ref={details}>
          <summary aria-label={t("log.mendAbout", { text: wording })}>{t("log.mend")}</summary>
          <EntryForm
            key={revision}
            kind="decision-change"
            about={{ id, revision, item: agendaItemId ?? "" }}
            part="decisions"
            className="stack"
            onTaken={() => details.current?.removeAttribute("open")}
          >
            <DecisionFields id={id} label={t("log.wording")} decision={decision} />
            <Button block>{t("log.saveChange")}</Button>
          </EntryForm>
        </details>
        <EntryForm kind="decision-removal" about={{ id }} part="decisions" onTaken={onRemoved}>
          <Button variant="plain" aria-label={t("log.removeAbout", { text: wording })}>
            {t("log.remove")}
          </Button>
        </EntryForm>
      </div>
    </li>
  );
}

function DecisionFields({ id, label, decision }: { id: string; label: string; decision?: LogDecision }) {
  const { t } = useTranslation("meetings");
  return (
    <>
      <label>
        <span className="label">{label}</span>
        <textarea
          name="wording"
          className="input"
          rows={2}
          maxLength={4000}
          {...(decision ? { defaultValue: decision.wording } : {})}
        />
      </label>
      <fieldset className="set votes">
        <legend>{t("log.votes")}</legend>
        <div className="row">
          {votes.map((name) => (
            <NumberField
              key={name}
              id={`${id}-${name}`}
              name={name}
              label={t(`log.${name}`)}
              maxLength={5}
              {...(decision ? { defaultValue: decision[name] ?? "" } : {})}
            />
          ))}
        </div>
      </fieldset>
    </>
  );
}
