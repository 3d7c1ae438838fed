import { useTranslation } from "react-i18next";
import { ButtonLink } from "~/components/button";
import { DataTable } from "~/components/data-table";
import { Disclosure } from "~/components/disclosure";
import { formatNumber } from "~/i18n/formats";
import { files } from "~/platform/paths";
import { useSite } from "~/platform/site";
import { COLUMNS, type DatasetName, formatsOf, MOST_ROWS } from "./dataset";

interface DatasetCardProps {
  dataset: DatasetName;
  /** Slug of a theme to filter by, as an example; undefined where there is none. */
  theme: string | undefined;
}

/** One dataset: what it is, its files, and what each column means. */
export function DatasetCard({ dataset, theme }: DatasetCardProps) {
  const { t } = useTranslation("openData");
  const { language } = useSite();
  const name = t(`datasets.${dataset}`);
  return (
    <section className="card flat dataset" aria-labelledby={dataset}>
      <h2 id={dataset}>{name}</h2>
      <p>{t(`about.${dataset}`)}</p>
      <ul className="files">
        {formatsOf(dataset).map((format) => (
          <li key={format}>
            <ButtonLink
              href={files.dataFile(`${dataset}.${format}`)}
              variant="quiet"
              small
              icon="download"
              aria-label={t("download", { name, format: t(`formats.${format}`) })}
            >
              {t(`formats.${format}`)}
            </ButtonLink>
          </li>
        ))}
      </ul>
      {dataset === "proposals" ? (
        <p className="hint">
          {t("filters")} {theme ? `${t("filterExample", { theme })} ` : ""}
          {t("longest", { most: formatNumber(language, MOST_ROWS) })}
        </p>
      ) : null}
      <Disclosure summary={t("columns")}>
        <DataTable
          caption={`${name}: ${t("columns")}`}
          hideCaption
          columns={[
            { key: "column", label: t("column") },
            { key: "meaning", label: t("meaning") },
          ]}
          rows={COLUMNS[dataset].map((column) => ({
            id: column,
            cells: [<code key="column">{column}</code>, t(`meanings.${column}`)],
          }))}
        />
      </Disclosure>
    </section>
  );
}
