import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

type NoticeKind = "info" | "success" | "attention" | "sample";

const icons: Record<NoticeKind, IconName> = {
  info: "info",
  success: "success",
  attention: "warning",
  sample: "info",
};

interface NoticeProps {
  kind?: NoticeKind;
  title?: string | undefined;
  /** "status" has screen readers read it at once when it appears after an action. */
  role?: "status" | "alert" | undefined;
  children?: ReactNode;
}

export function Notice({ kind = "info", title, role, children }: NoticeProps) {
  return (
    <div className={kind === "info" ? "notice" : `notice ${kind}`} {...(role ? { role } : {})}>
      <Icon name={icons[kind]} />
      <div>
        {title ? <p className="label">{title}</p> : null}
        {typeof children === "string" ? <p>{children}</p> : children}
      </div>
    </div>
  );
}

/** The mark of one invented record; the words come translated („Pavyzdys“). */
export function SampleTag({ label }: { label: string }) {
  return <span className="sample-tag">{label}</span>;
}
