import type { ReactNode } from "react";

interface PageHeaderProps {
  title: ReactNode;
  /** A line above the title: number, kind, date. */
  eyebrow?: ReactNode;
  lead?: ReactNode;
  /** The page's main step, at the end of the line. */
  actions?: ReactNode;
}

/** The one h1 of a page. */
export function PageHeader({ title, eyebrow, lead, actions }: PageHeaderProps) {
  return (
    <header className="page-header">
      <div>
        {eyebrow ? <p className="eyebrow">{eyebrow}</p> : null}
        <h1>{title}</h1>
        {lead ? <p className="lead">{lead}</p> : null}
      </div>
      {actions}
    </header>
  );
}
