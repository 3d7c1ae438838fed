import type { ReactNode } from "react";
import { Icon } from "./icon";
import { jump } from "./jump";

/** First thing the keyboard meets: past the header, straight to the page. */
export function SkipLink({ label, target = "#main" }: { label: string; target?: string }) {
  return (
    <a className="skip" href={target} onClick={jump}>
      {label}
    </a>
  );
}

export interface Crumb {
  label: string;
  href: string;
}

/** The pages above this one; the page itself is named by its heading. */
export function Breadcrumb({ label, crumbs }: { label: string; crumbs: readonly Crumb[] }) {
  return (
    <nav className="crumbs" aria-label={label}>
      <ol>
        {crumbs.map((crumb) => (
          <li key={crumb.href}>
            <a href={crumb.href}>{crumb.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

export interface Tab {
  label: string;
  href: string;
  count?: string | undefined;
  current?: boolean | undefined;
}

/** Views of the same thing, each with an address of its own. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <a key={tab.href} href={tab.href} {...(tab.current ? { "aria-current": "page" as const } : {})}>
          {tab.label}
          {tab.count === undefined ? null : <span className="count">{tab.count}</span>}
        </a>
      ))}
    </nav>
  );
}

export interface FilterChip {
  label: string;
  /** The same list without this filter. */
  removeHref: string;
  /** „Nebefiltruoti: Senjorai“ */
  removeLabel: string;
}

/** The filters that hold now, each a link that lifts it. */
export function FilterChips({
  label,
  chips,
  clear,
}: {
  label: string;
  chips: readonly FilterChip[];
  clear?: Crumb;
}) {
  if (chips.length === 0) return null;
  return (
    <ul className="chips" aria-label={label}>
      {chips.map((chip) => (
        <li key={chip.removeHref}>
          <a className="chip" href={chip.removeHref} aria-label={chip.removeLabel}>
            {chip.label}
            <Icon name="cross" />
          </a>
        </li>
      ))}
      {clear && chips.length > 1 ? (
        <li>
          <a className="more" href={clear.href}>
            {clear.label}
          </a>
        </li>
      ) : null}
    </ul>
  );
}

/** A link onward, with an arrow. */
export function MoreLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className="more" href={href}>
      {children}
      <Icon name="arrow" />
    </a>
  );
}
