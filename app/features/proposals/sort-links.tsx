import { useTranslation } from "react-i18next";
import { defaultSort, type Selection, SORTS } from "~/features/map/selection";

/** In which order a list stands, and the other orders it could stand in; by relevance only where words were asked for. */
export function SortLinks({
  selection,
  hrefOf,
}: {
  selection: Selection;
  hrefOf: (selection: Selection) => string;
}) {
  const { t } = useTranslation("proposals");
  const usual = defaultSort(selection);
  const offered = [usual, ...SORTS.filter((sort) => sort !== usual && sort !== "relevance")];
  return (
    <nav className="orders" aria-label={t("list.sort")}>
      <span aria-hidden="true">{t("list.sort")}:</span>
      <ul>
        {offered.map((sort) => (
          <li key={sort}>
            <a
              href={hrefOf({ ...selection, sort, page: 1 })}
              {...(sort === selection.sort ? { "aria-current": "true" as const } : {})}
            >
              {t(`list.sorts.${sort}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
