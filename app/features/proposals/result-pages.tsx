import { useTranslation } from "react-i18next";
import { Pagination, pageNumbers } from "~/components/pagination";
import { formatNumber } from "~/i18n/formats";
import { useSite } from "~/platform/site";

interface ResultPagesProps {
  page: number;
  pageCount: number;
  hrefOf: (page: number) => string;
}

/** Links to the other pages of a long list of proposals. */
export function ResultPages({ page, pageCount, hrefOf }: ResultPagesProps) {
  const { t } = useTranslation("proposals");
  const { language } = useSite();
  return (
    <Pagination
      label={t("list.pages")}
      previous={page > 1 ? { label: t("list.previous"), href: hrefOf(page - 1) } : undefined}
      next={page < pageCount ? { label: t("list.next"), href: hrefOf(page + 1) } : undefined}
      pages={pageNumbers(page, pageCount).map((number) =>
        number === null
          ? { label: "…" }
          : {
              label: formatNumber(language, number),
              href: hrefOf(number),
              spoken: t("list.page", { page: formatNumber(language, number) }),
              current: number === page,
            },
      )}
    />
  );
}
