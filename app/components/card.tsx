import type { ReactNode } from "react";
import type { ThemeColour } from "./theme-tag";

interface CardProps {
  title: ReactNode;
  href?: string | undefined;
  /** Level of the title, so that headings keep their order. */
  level?: 2 | 3;
  /** Above the title: themes, a date. */
  above?: ReactNode;
  /** At the foot: place, support, status. */
  foot?: ReactNode;
  /** A coloured edge, where a card belongs to one theme. */
  colour?: ThemeColour | undefined;
  flat?: boolean;
  children?: ReactNode;
}

export function Card({ title, href, level = 3, above, foot, colour, flat, children }: CardProps) {
  const Heading = level === 2 ? "h2" : "h3";
  const classes = ["card", flat ? "flat" : "", colour ? `edge theme-${colour}` : ""]
    .filter(Boolean)
    .join(" ");
  return (
    <article className={classes}>
      {above}
      <Heading>{href ? <a href={href}>{title}</a> : title}</Heading>
      {children}
      {foot ? <div className="foot">{foot}</div> : null}
    </article>
  );
}

/** Small facts in a row: number, place, support. */
export function Meta({ facts }: { facts: readonly ReactNode[] }) {
  return (
    <ul className="meta">
      {facts.filter(Boolean).map((fact, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the facts of one record never change places.
        <li key={index}>{fact}</li>
      ))}
    </ul>
  );
}
