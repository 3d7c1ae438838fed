import type { ReactNode } from "react";
import type { ThemeColour } from "./theme-tag";

export interface Bar {
  /** Tells bars apart; not shown. */
  key: string;
  label: ReactNode;
  value: number;
  /** The value as read: „24 pasiūlymai“. */
  shown: string;
  colour?: ThemeColour | undefined;
}

interface BarChartProps {
  caption: string;
  /** Heads of the three columns: what, its bar, how many. */
  heads: { label: string; bar: string; value: string };
  bars: readonly Bar[];
  hideCaption?: boolean;
}

/** A table whose middle column draws the figure: the same to eyes, to screen readers and on paper. */
export function BarChart({ caption, heads, bars, hideCaption }: BarChartProps) {
  const most = Math.max(1, ...bars.map((bar) => bar.value));
  return (
    <table className="chart">
      <caption className={hideCaption ? "hide" : undefined}>{caption}</caption>
      <thead className="hide">
        <tr>
          <th scope="col">{heads.label}</th>
          <th scope="col">{heads.bar}</th>
          <th scope="col">{heads.value}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.key}>
            <th scope="row">{bar.label}</th>
            <td className={bar.colour ? `theme-${bar.colour}` : undefined}>
              <svg width="100%" height="18" aria-hidden="true" focusable="false">
                <rect className="ground" width="100%" height="100%" rx="4" />
                <rect className="bar" width={`${(100 * bar.value) / most}%`} height="100%" rx="4" />
              </svg>
            </td>
            <td className="num">{bar.shown}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
