import { type MouseEvent, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "~/components/icon";
import { usePaths } from "~/platform/site";
import { useLogPage } from "./log-page-context";

/** The agenda as a row (on a phone) or a column: tap the item that is being discussed. */
export function AgendaRail({ onChoose }: { onChoose: (position: number) => void }) {
  const { t } = useTranslation("meetings");
  const { view, number, position, store } = useLogPage();
  const paths = usePaths();
  const { items } = view.state;
  const list = useRef<HTMLOListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row slides when another item is chosen.
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>("[aria-current]");
    if (list.current && current) list.current.scrollLeft = current.offsetLeft - 24;
  }, [position]);
  const choose = (to: number) => (event: MouseEvent) => {
    if (!store) return;
    event.preventDefault();
    onChoose(to);
  };
  return (
    <nav className="rail" aria-label={t("log.rail")}>
      <ol ref={list}>
        {items.map((item, index) => {
          const at = item.id === "" ? 0 : index + 1;
          const isNoted = (view.drafts[item.id]?.text ?? item.notes).trim() !== "";
          return (
            <li key={item.id}>
              <a
                href={paths.meetingLog(number, { item: at })}
                onClick={choose(at)}
                {...(at === position ? { "aria-current": "step" as const } : {})}
              >
                <span>{item.id === "" ? t("log.railGeneral") : `${at}. ${item.title}`}</span>
                {isNoted ? (
                  <>
                    <Icon name="check" />
                    <span className="hide">({t("log.railDone")})</span>
                  </>
                ) : null}
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
