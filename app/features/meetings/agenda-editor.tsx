import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import { FieldError } from "~/components/field";
import { Icon } from "~/components/icon";
import { type AgendaDraftLine, type AgendaStep, agendaStepValue, stepAgenda } from "./agenda-draft";

/** Name of the buttons that change the agenda; a form sent by one of them is shown again and not saved. */
export const agendaButton = "agenda-step";

interface AgendaEditorProps {
  lines: readonly AgendaDraftLine[];
  error: string | undefined;
}

/**
 * The agenda in the plan's form. Each button is an ordinary submit button, so that the server can do what it asks for;
 * where script runs the page does it itself and keeps the focus where the finger is.
 */
export function AgendaEditor({ lines: given, error }: AgendaEditorProps) {
  const { t } = useTranslation("meetings");
  const [lines, setLines] = useState(given);
  useEffect(() => setLines(given), [given]);
  const list = useRef<HTMLFieldSetElement>(null);
  const made = useRef(0);
  const focusNext = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (focusNext.current === undefined) return;
    list.current?.querySelector<HTMLElement>(focusNext.current)?.focus();
    focusNext.current = undefined;
  });

  const step = (asked: AgendaStep, focus: string) => (event: MouseEvent | KeyboardEvent) => {
    event.preventDefault();
    made.current += 1;
    // The fields are the page's own until now; what was typed in them moves with the lines.
    const typed = lines.map((line) => ({ ...line, ...typedIn(list.current, line.key) }));
    setLines(stepAgenda(typed, asked, `new-${made.current}`));
    focusNext.current = focus;
  };

  /** Enter goes on to the next line and adds one after the last, instead of sending the whole plan. */
  const enter = (at: number) => (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const next = lines[at + 1];
    const titleOf = (key: string) => `[data-line="${key}"] [data-part="title"]`;
    if (next) list.current?.querySelector<HTMLElement>(titleOf(next.key))?.focus();
    else if (typedIn(list.current, lines[at]?.key ?? "").title?.trim())
      step({ step: "add" }, titleOf(`new-${made.current + 1}`))(event);
  };

  return (
    <fieldset className="set agenda-editor" id="agenda" tabIndex={-1} ref={list}>
      <legend className="big">{t("plan.agenda")}</legend>
      <span className="hint">{t("plan.agendaHint")}</span>
      {error ? <FieldError id="agenda">{error}</FieldError> : null}
      {lines.length === 0 ? <p className="soft">{t("plan.agendaEmpty")}</p> : null}
      <ol className="bare">
        {lines.map((line, at) => {
          const title = line.title || t("plan.item", { position: at + 1 });
          const move = (to: "up" | "down") => {
            const target = to === "up" ? at - 1 : at + 1;
            const ends = target < 0 || target >= lines.length;
            return (
              <button
                type="submit"
                className="tool"
                name={agendaButton}
                value={agendaStepValue({ step: to, at })}
                aria-label={t(`plan.${to}`, { title })}
                data-move={`${line.key}-${to}`}
                onClick={step({ step: to, at }, `[data-move="${line.key}-${to}"]`)}
                {...(ends ? { "aria-disabled": true } : {})}
              >
                <Icon name={to} />
              </button>
            );
          };
          return (
            <li key={line.key} data-line={line.key}>
              <input type="hidden" name={`agenda[${at}].id`} defaultValue={line.id} />
              <div className="texts">
                <label>
                  <span className="label">{t("plan.item", { position: at + 1 })}</span>
                  <input
                    className="input"
                    data-part="title"
                    name={`agenda[${at}].title`}
                    defaultValue={line.title}
                    maxLength={300}
                    enterKeyHint="next"
                    onKeyDown={enter(at)}
                  />
                </label>
                <label>
                  <span className="label">
                    {t("plan.presenter")} <span className="soft">{t("plan.optional")}</span>
                  </span>
                  <input
                    className="input"
                    data-part="presenter"
                    name={`agenda[${at}].presenter`}
                    defaultValue={line.presenter}
                    maxLength={200}
                    enterKeyHint="next"
                    onKeyDown={enter(at)}
                  />
                </label>
              </div>
              <div className="tools">
                {move("up")}
                {move("down")}
                <button
                  type="submit"
                  className="tool"
                  name={agendaButton}
                  value={agendaStepValue({ step: "remove", at })}
                  aria-label={t("plan.remove", { title })}
                  onClick={step({ step: "remove", at }, "[data-add]")}
                >
                  <Icon name="trash" />
                </button>
              </div>
            </li>
          );
        })}
      </ol>
      <Button
        variant="quiet"
        icon="plus"
        name={agendaButton}
        value={agendaStepValue({ step: "add" })}
        data-add=""
        onClick={step({ step: "add" }, `[data-line="new-${made.current + 1}"] [data-part="title"]`)}
      >
        {t("plan.add")}
      </Button>
    </fieldset>
  );
}

function typedIn(list: HTMLElement | null, key: string): { title?: string; presenter?: string } {
  const line = list?.querySelector(`[data-line="${key}"]`);
  const field = (part: string) => line?.querySelector<HTMLInputElement>(`[data-part="${part}"]`)?.value;
  const [title, presenter] = [field("title"), field("presenter")];
  return { ...(title === undefined ? {} : { title }), ...(presenter === undefined ? {} : { presenter }) };
}
