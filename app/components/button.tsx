import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode } from "react";
import { Icon, type IconName } from "./icon";

interface Look {
  children: ReactNode;
  variant?: "primary" | "quiet" | "danger" | "plain";
  small?: boolean;
  /** As wide as its column. */
  block?: boolean;
  icon?: IconName;
  /** After the words: for arrows. */
  iconEnd?: IconName;
}

const classes = ({ variant = "primary", small, block }: Partial<Look>, extra?: string) =>
  ["button", variant === "primary" ? "" : variant, small ? "small" : "", block ? "block" : "", extra ?? ""]
    .filter(Boolean)
    .join(" ");

type ButtonProps = Look & { busy?: boolean } & ButtonHTMLAttributes<HTMLButtonElement>;

/** Submits by default, as a form's button should. `busy` shows a turning ring; the words stay. */
export function Button(props: ButtonProps) {
  const { children, variant, small, block, icon, iconEnd, busy, className, type = "submit", ...rest } = props;
  return (
    <button
      {...rest}
      type={type}
      className={classes({ ...props }, className)}
      {...(busy ? { "aria-busy": true, "aria-disabled": true } : {})}
    >
      {icon && !busy ? <Icon name={icon} /> : null}
      {children}
      {iconEnd ? <Icon name={iconEnd} /> : null}
    </button>
  );
}

type ButtonLinkProps = Look & { href: string } & AnchorHTMLAttributes<HTMLAnchorElement>;

/** A link that looks like a button, for the main step of a page. */
export function ButtonLink(props: ButtonLinkProps) {
  const { children, variant, small, block, icon, iconEnd, className, ...rest } = props;
  return (
    <a {...rest} className={classes({ ...props }, className)}>
      {icon ? <Icon name={icon} /> : null}
      {children}
      {iconEnd ? <Icon name={iconEnd} /> : null}
    </a>
  );
}

/** Buttons side by side; on a phone each takes the whole width when `fill` is set. */
export function Buttons({ children, fill }: { children: ReactNode; fill?: boolean }) {
  return <div className={fill ? "buttons fill" : "buttons"}>{children}</div>;
}
