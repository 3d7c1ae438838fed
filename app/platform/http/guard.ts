import type { Role } from "db/tables/accounts";
import { type Access, type SitemapEntry, sitemap } from "~/routes";
import { withoutLanguage } from "../language";

interface CompiledEntry extends SitemapEntry {
  pattern: RegExp;
}

/** Static segments before parameters, so `/proposals/new` is not taken for a number. */
const compiled: readonly CompiledEntry[] = [...sitemap]
  .sort((a, b) => specificity(b.path) - specificity(a.path))
  .map((entry) => ({ ...entry, pattern: compile(entry.path) }));

function specificity(path: string): number {
  return path
    .split("/")
    .reduce((sum, part) => sum * 3 + (part.startsWith(":") ? 1 : part === "*" ? 0 : 2), 0);
}

function compile(path: string): RegExp {
  const parts = path.split("/").map((part) => {
    if (part === "*") return ".*";
    return part.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace(/:[a-z]+/gi, "[^/]+");
  });
  return new RegExp(`^/${parts.join("/")}/?$`);
}

/** The path that a framework's data request (`/x.data`, `/_root.data`) is about. */
export function pageOfDataRequest(pathname: string): string {
  if (!pathname.endsWith(".data")) return pathname;
  const page = pathname.slice(0, -".data".length);
  return page.replace(/\/_root$/, "/");
}

export function findSitemapEntry(pathname: string): SitemapEntry | undefined {
  const bare = withoutLanguage(pageOfDataRequest(pathname));
  return compiled.find((entry) => entry.pattern.test(bare));
}

function mayAccess(access: Access, roles: readonly Role[]): boolean {
  return access === "everyone" || access.some((role) => roles.includes(role));
}

/** True below `/workspace`, whether the page exists or not: signed-out people are sent to sign in from all of it. */
function isWorkspacePath(pathname: string): boolean {
  return /^\/workspace(\/|$)/.test(withoutLanguage(pageOfDataRequest(pathname)));
}

export type Verdict = "allow" | "hide" | "sign-in" | "confirm" | "no-method";

/** Who asks: what they may do, and whether they proved who they are a short while ago. */
interface Asker {
  roles: readonly Role[];
  isFresh: boolean;
}

/**
 * May this request pass? `hide` answers exactly like an address that does not exist; `confirm` first asks who may pass
 * to prove again who they are.
 * Addresses outside the sitemap pass: the framework answers them with 404.
 */
export function judge(request: { method: string; pathname: string; viewer: Asker | null }): Verdict {
  const entry = findSitemapEntry(request.pathname);
  const reads = request.method === "GET" || request.method === "HEAD";
  if (isWorkspacePath(request.pathname)) {
    if (request.viewer === null) return reads ? "sign-in" : "hide";
    if (!entry) return "hide";
  }
  if (!entry) return reads ? "allow" : "hide";
  const roles = request.viewer?.roles ?? [];
  if (!mayAccess(entry.view, roles)) return "hide";
  const passes: Verdict = entry.fresh && !request.viewer?.isFresh ? "confirm" : "allow";
  if (reads) return passes;
  if (request.method !== "POST" || !entry.act) return "no-method";
  return mayAccess(entry.act, roles) ? passes : "hide";
}
