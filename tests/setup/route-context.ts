import type { AppLoadContext } from "@remix-run/node";
import type { Db } from "db/connection";
import { translator } from "~/i18n";
import { readEnv } from "~/platform/env";
import type { Language } from "~/platform/language";
import { createLog } from "~/platform/log.server";
import { pathsFor } from "~/platform/paths";

export const ORIGIN = "https://sueiga.test";

/** What the server hands to loaders and actions, for a visitor who has not signed in. */
export function visitorContext(db: Db, language: Language = "lt"): AppLoadContext {
  return {
    db,
    env: readEnv({}),
    log: createLog("silent"),
    secret: "a secret of the tests, long enough",
    origin: ORIGIN,
    mailOrigin: ORIGIN,
    language,
    t: translator(language),
    paths: pathsFor(language),
    viewer: null,
    client: "client",
    islands: {},
    nonce: "",
    reference: "test",
    files: [],
    unavailable: false,
  };
}

/** The arguments of a loader or an action for an address (path and query) of the site. */
export function routeArgs(
  db: Db,
  target: string,
  {
    params = {},
    language = "lt",
    ...request
  }: { params?: Record<string, string>; language?: Language } & RequestInit = {},
) {
  return {
    request: new Request(ORIGIN + target, request),
    params,
    context: visitorContext(db, language),
  };
}

/** What a loader or an action threw or returned as a Response; fails where it was none. */
export async function responseOf(work: Promise<unknown>): Promise<Response> {
  const result = await work.catch((thrown: unknown) => thrown);
  if (!(result instanceof Response)) throw new Error(`No Response: ${String(result)}`);
  return result;
}
