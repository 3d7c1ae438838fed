import type { ReactNode } from "react";
import { Icon } from "./icon";

/** Opens without script; for what most readers can pass by. */
export function Disclosure({
  summary,
  open,
  children,
}: {
  summary: ReactNode;
  open?: boolean;
  children: ReactNode;
}) {
  return (
    <details className="disclosure" open={open}>
      <summary>
        {summary}
        <Icon name="chevron" />
      </summary>
      <div>{children}</div>
    </details>
  );
}
