import { useTranslation } from "react-i18next";
import { Icon } from "~/components/icon";
import { feedOf } from "~/features/feeds/feed-of";
import { EVERYTHING, type Selection, selectionParams } from "~/features/map/selection";
import { files } from "~/platform/paths";
import { useSite } from "~/platform/site";

/** The whole selection as a file, and a feed of what comes new to it. */
export function TakeAway({ selection }: { selection: Selection }) {
  const { t } = useTranslation("proposals");
  const { language } = useSite();
  const whole = { ...selection, page: 1, sort: EVERYTHING.sort };
  return (
    <ul className="take-away">
      <li>
        <Icon name="download" />
        <a href={files.dataFile("proposals.xlsx", selectionParams(whole))}>{t("list.asFile")}</a>
      </li>
      <li>
        <Icon name="link" />
        <a href={feedOf(whole, language)}>{t("list.feed")}</a>
      </li>
    </ul>
  );
}
