import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import { Notice } from "~/components/notice";
import { draftDays } from "./kept-draft";

/** Shown by script where the device kept what was written here before. `isFresh`: nothing was sent from this page. */
export function DraftBack({ isFresh }: { isFresh: boolean }) {
  const { t } = useTranslation("submission");
  return (
    <div role="status">
      <div id="draft-back" className="for-meeting" hidden {...(isFresh ? { "data-fresh": "" } : {})}>
        <Notice title={t("draft.back")}>
          <p>{t("draft.backText", { count: draftDays })}</p>
          <ClearDraft />
        </Notice>
      </div>
    </div>
  );
}

/** Beside the button that sends: shown by script while something is kept, or where the network is away. */
export function DraftLines() {
  const { t } = useTranslation("submission");
  return (
    <>
      <div role="status">
        <div id="offline" hidden>
          <Notice kind="attention" title={t("draft.offline")}>
            {t("draft.offlineText", { button: t("send") })}
          </Notice>
        </div>
        <div id="offline-open" hidden>
          <Notice kind="attention" title={t("draft.offline")}>
            {t("draft.offlineOpen", { button: t("send") })}
          </Notice>
        </div>
        <div id="online" hidden>
          <Notice kind="success" title={t("draft.online")}>
            {t("draft.onlineText", { button: t("send") })}
          </Notice>
        </div>
      </div>
      <div id="draft-kept" className="draft-kept small soft" hidden>
        <p>{t("draft.kept", { count: draftDays })}</p>
        <ClearDraft />
      </div>
    </>
  );
}

/** Asks once more in its own place, because nothing brings the words back afterwards. */
function ClearDraft() {
  const { t } = useTranslation("submission");
  return (
    <div className="clear-draft">
      <div>
        <Button type="button" variant="plain" small>
          {t("draft.clear")}
        </Button>
      </div>
      <div hidden>
        <p>{t("draft.sure")}</p>
        <div className="buttons">
          <Button type="button" variant="quiet" small>
            {t("draft.yes")}
          </Button>
          <Button type="button" variant="quiet" small>
            {t("draft.no")}
          </Button>
        </div>
      </div>
    </div>
  );
}
