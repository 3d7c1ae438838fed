import { languages } from "~/platform/language";
import { pathsFor } from "~/platform/paths";

/**
 * Where to go after signing in: `next` when it is a page of the workspace on this very site, else undefined. Whatever
 * a browser could read as another host (`//host`, `/\host`, control characters, an encoded slash) is refused.
 */
export function safeNext(next: string | null | undefined): string | undefined {
  if (!next || next.length > 500 || !/^\/(?!\/)[\w/.?&=%~+,;:@-]*$/.test(next)) return undefined;
  const base = "http://own.invalid";
  const url = new URL(next, base);
  if (url.origin !== base || /%2f|%5c|\/\//i.test(url.pathname)) return undefined;
  const inWorkspace = languages.some((language) => {
    const { workspace } = pathsFor(language);
    return url.pathname === workspace || url.pathname.startsWith(`${workspace}/`);
  });
  return inWorkspace ? url.pathname + url.search : undefined;
}
