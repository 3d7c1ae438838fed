import { useTranslation } from "react-i18next";
import { Icon, type IconName } from "~/components/icon";
import { usePaths } from "~/platform/site";
import { useLogPage } from "./log-page-context";

/** One calm line that stays in sight: what is saved where, what to do if anything, and which item is being discussed. */
export function SaveLine() {
  const { t } = useTranslation("meetings");
  const { view, store, number, item, position } = useLogPage();
  const paths = usePaths();
  const { trouble, unsaved, isKept } = view;
  const troubled = trouble !== undefined && unsaved > 0;
  const icon: IconName = troubled ? "warning" : unsaved > 0 ? "clock" : "success";
  const title = view.state.items.find(({ id }) => id === item)?.title ?? "";
  const at = position === 0 ? t("log.notesGeneral") : `${position}. ${title}`;
  const words = () => {
    if (!troubled) return t(unsaved > 0 ? "log.saving" : "log.saved");
    if (trouble === "signed-out") return t("log.signedOut");
    if (trouble === "closed") return t("log.closed");
    if (!isKept) return t("log.offlineUnkept");
    return trouble === "offline" ? t("log.offline", { count: unsaved }) : t("log.server");
  };
  return (
    <div className={troubled ? "save-line trouble" : "save-line"}>
      <p role="status">
        <Icon name={icon} />
        <span>{store ? words() : t("log.plain")}</span>
      </p>
      {troubled && trouble === "signed-out" ? (
        <a href={paths.signIn({ next: paths.meetingLog(number) })} target="_blank" rel="noreferrer">
          {t("log.signInAgain")}
        </a>
      ) : null}
      {troubled && trouble !== "signed-out" ? (
        <button type="button" className="button plain small" onClick={() => store?.retry()}>
          {t("log.retry")}
        </button>
      ) : null}
      <span className="at">{at}</span>
    </div>
  );
}
