import type { ReactNode } from "react";

export interface SummaryRow {
  key: string;
  value: ReactNode;
  /** Leads to where the value can be changed; `spoken` says which one to screen readers. */
  change?: { label: string; spoken: string; href: string } | undefined;
}

/** Facts as names and values: a record, or answers to check before sending. */
export function SummaryList({ rows, narrow }: { rows: readonly SummaryRow[]; narrow?: boolean }) {
  return (
    <dl className={narrow ? "summary narrow" : "summary"}>
      {rows.map((row) => (
        <div key={row.key}>
          <dt>{row.key}</dt>
          <dd>{row.value}</dd>
          {row.change ? (
            <dd>
              <a className="change" href={row.change.href} aria-label={row.change.spoken}>
                {row.change.label}
              </a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}

export interface FigureItem {
  value: string;
  label: string;
}

/** A few large numbers, each with the words that say what was counted. */
export function Figures({ figures }: { figures: readonly FigureItem[] }) {
  return (
    <dl className="figures">
      {figures.map((figure) => (
        <div className="figure" key={figure.label}>
          <dt>{figure.label}</dt>
          <dd>{figure.value}</dd>
        </div>
      ))}
    </dl>
  );
}
