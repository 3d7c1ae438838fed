import type { PublishedProposal } from "db/queries/proposals";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { FilterChips } from "~/components/navigation";
import { filterChips, withoutFilters } from "~/features/proposals/filter-chips";
import { ProposalFilters } from "~/features/proposals/proposal-filters";
import { ProposalResults } from "~/features/proposals/proposal-results";
import { translator } from "~/i18n";
import { formatNumber } from "~/i18n/formats";
import { useSite } from "~/platform/site";
import { ProposalMap } from "./proposal-map";
import type { ReadMap } from "./read-map.server";
import type { Selection } from "./selection";

interface MapExplorerProps {
  read: ReadMap;
  /** The address of this page for another selection; the page without a query is where the filters lead. */
  hrefOf: (selection: Selection) => string;
  action: string;
  /** Beside the number of results. */
  more?: ReactNode;
  actionsOf?: (proposal: PublishedProposal) => ReactNode;
  /** Where there is room the list stands beside the map, which stays in sight. */
  beside?: boolean;
}

/** Filters, map and list of one selection; the list tells all that the map shows. */
export function MapExplorer({ read, hrefOf, action, more, actionsOf, beside }: MapExplorerProps) {
  const { t } = useTranslation("proposals");
  const { language } = useSite();
  const { selection, values, facets, drawing, live, withoutPlace, total, proposals, pageCount, words } = read;
  const themes = values.themes.map(({ slug, shortName, colour }) => ({
    colour,
    label: shortName,
    href: hrefOf({ ...selection, themes: [slug], page: 1 }),
  }));
  return (
    <div className="aside">
      <ProposalFilters action={action} selection={selection} values={values} facets={facets} />
      <div className={beside ? "map-room" : undefined}>
        <div className={beside ? "stack-l map-desk" : "stack-l"}>
          <ProposalMap drawing={drawing} live={live} themes={themes} withoutPlace={withoutPlace} />
          <section aria-labelledby="results">
            <div className="head">
              <h2 id="results">{t("count", { count: total, shown: formatNumber(language, total) })}</h2>
              {more}
            </div>
            <FilterChips
              label={t("list.chips")}
              chips={filterChips({ selection, values, language, t: translator(language), hrefOf })}
              clear={{ label: t("list.chipsClear"), href: hrefOf(withoutFilters(selection)) }}
            />
            <ProposalResults
              {...{ proposals, selection, pageCount, words, hrefOf, waysOut: read.waysOut }}
              {...(actionsOf && { actionsOf })}
            />
          </section>
        </div>
      </div>
    </div>
  );
}
