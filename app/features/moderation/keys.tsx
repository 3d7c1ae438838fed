import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import { Icon } from "~/components/icon";
import { type KeyAction, type KeyPage, keyAction, keysOf, moved } from "./key-press";

const SWITCH = "sueiga-keys";

/**
 * Letters that move through the queue and lead to the decisions: they move the focus and decide nothing. Explained and
 * turned off in a fold of the page (WCAG 2.1.4); nothing of it is there without script.
 */
export function Keys({ page }: { page: KeyPage }) {
  const { t } = useTranslation("moderation");
  const [isOn, setOn] = useState<boolean>();
  const fold = useRef<HTMLDetailsElement>(null);
  useEffect(() => setOn(readSwitch()), []);
  useEffect(() => {
    if (!isOn) return;
    const listen = (event: KeyboardEvent) => {
      const action = keyAction(page, {
        ...{ key: event.key, ctrlKey: event.ctrlKey, altKey: event.altKey, metaKey: event.metaKey },
        inField: isField(event.target),
      });
      if (!action) return;
      event.preventDefault();
      if (action === "keys") openFold(fold.current);
      else act(action);
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [isOn, page]);
  if (isOn === undefined) return null;
  return (
    <details className="disclosure keys" ref={fold}>
      <summary>
        {t("keys.title")}
        <Icon name="chevron" />
      </summary>
      <div className="stack-s">
        <dl>
          {Object.entries(keysOf[page]).map(([key, action]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{t(`keys.${action}`)}</dd>
            </div>
          ))}
        </dl>
        <p>{t(isOn ? "keys.on" : "keys.off")}</p>
        <Button
          type="button"
          variant="quiet"
          small
          onClick={() => {
            writeSwitch(!isOn);
            setOn(!isOn);
          }}
        >
          {t(isOn ? "keys.turnOff" : "keys.turnOn")}
        </Button>
      </div>
    </details>
  );
}

const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));

function act(action: Exclude<KeyAction, "keys">): void {
  if (action === "next" || action === "previous") {
    const links = [...document.querySelectorAll<HTMLElement>("main article h2 a")];
    const { activeElement } = document;
    const present = activeElement instanceof HTMLElement ? links.indexOf(activeElement) : -1;
    links[moved(present, action === "next" ? 1 : -1, links.length)]?.focus();
    return;
  }
  const button = document.querySelector<HTMLElement>(`main button[name="intent"][value="${action}"]`);
  const details = button?.closest("details");
  if (details) openFold(details);
  else button?.focus();
}

function openFold(details: HTMLDetailsElement | null): void {
  if (!details) return;
  details.open = true;
  details.querySelector("summary")?.focus();
}

/** Where a browser keeps nothing, the keys are on. */
function readSwitch(): boolean {
  try {
    return localStorage.getItem(SWITCH) !== "off";
  } catch {
    return true;
  }
}

function writeSwitch(isOn: boolean): void {
  try {
    localStorage.setItem(SWITCH, isOn ? "on" : "off");
  } catch {
    // Then the choice holds for this page.
  }
}
