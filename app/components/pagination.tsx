import { Icon } from "./icon";

export interface PageLink {
  /** The number as shown, or "…" for a gap. */
  label: string;
  href?: string | undefined;
  /** „3 puslapis“, for screen readers. */
  spoken?: string | undefined;
  current?: boolean | undefined;
}

interface PaginationProps {
  label: string;
  previous?: { label: string; href: string } | undefined;
  next?: { label: string; href: string } | undefined;
  pages: readonly PageLink[];
}

/** Which numbers to show around the current page: first, last and neighbours; null stands for a gap. */
export function pageNumbers(current: number, last: number): (number | null)[] {
  const wanted = [1, current - 1, current, current + 1, last].filter((page) => page >= 1 && page <= last);
  const numbers = [...new Set(wanted)].sort((a, b) => a - b);
  return numbers.flatMap((page, index) => {
    const before = numbers[index - 1];
    if (before === undefined || page - before === 1) return [page];
    return page - before === 2 ? [page - 1, page] : [null, page];
  });
}

export function Pagination({ label, previous, next, pages }: PaginationProps) {
  if (pages.length < 2) return null;
  return (
    <nav className="pages" aria-label={label}>
      <ul>
        {previous ? (
          <li>
            <a href={previous.href} rel="prev">
              <Icon name="back" />
              {previous.label}
            </a>
          </li>
        ) : null}
        {pages.map((page, index) => (
          <li key={page.href ?? `gap-${index}`}>
            {page.href ? (
              <a
                href={page.href}
                aria-label={page.spoken}
                {...(page.current ? { "aria-current": "page" as const } : {})}
              >
                {page.label}
              </a>
            ) : (
              <span aria-hidden="true">{page.label}</span>
            )}
          </li>
        ))}
        {next ? (
          <li>
            <a href={next.href} rel="next">
              {next.label}
              <Icon name="arrow" />
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
