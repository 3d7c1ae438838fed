import { useTranslation } from "react-i18next";
import { Icon } from "~/components/icon";
import { NO_PLACE } from "./selection";

/** Under a map: how many proposals stand nowhere on it, and the way to their list. */
export function WholePlace({ count, href }: { count: number; href: string }) {
  const { t } = useTranslation("map");
  return (
    <a className="whole-place" href={href} data-place={NO_PLACE}>
      <Icon name="place" />
      <span>
        <strong>{t("whole.count", { count })}</strong> {t("whole.what")}
      </span>
      <Icon name="arrow" />
    </a>
  );
}
