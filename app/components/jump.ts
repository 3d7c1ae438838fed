import type { MouseEvent } from "react";

/**
 * Follows a link within the page without changing its address. The framework takes such a change for a new visit and
 * drops what the server answered to a form: the errors, and with them what was typed. Where no script runs the browser
 * follows the link as ever and drops nothing.
 */
export function jump(event: MouseEvent<HTMLAnchorElement>): void {
  const target = document.getElementById(event.currentTarget.hash.slice(1));
  if (!target) return;
  event.preventDefault();
  target.scrollIntoView();
  if (target.tabIndex < 0 && !target.hasAttribute("tabindex")) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}
