import "@remix-run/node";
import type { Db } from "db/connection";
import type { Translate } from "~/i18n";
import type { Env } from "~/platform/env";
import type { Language } from "~/platform/language";
import type { Log } from "~/platform/log.server";
import type { Paths } from "~/platform/paths";
import type { SentFile } from "~/platform/sent-file";
import type { Viewer } from "~/platform/session.server";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }

  /** What the server hands to every loader and action. */
  interface AppLoadContext {
    db: Db;
    env: Env;
    log: Log;
    /** The installation's secret, for keyed tokens. */
    secret: string;
    /** The address visitors use, without a slash at the end. */
    origin: string;
    /** What links in mails begin with; unlike `origin` it never comes from the request's own headers. */
    mailOrigin: string;
    language: Language;
    t: Translate;
    paths: Paths;
    /** The signed-in person, or null. Public pages must not look at it: they are cached for everyone. */
    viewer: Viewer | null;
    /** Keyed hash of the client's address, for rate limits; the address itself is not kept. */
    client: string;
    /** Islands' entry files by name. */
    islands: Readonly<Record<string, string>>;
    nonce: string;
    /** Names this request in the log. */
    reference: string;
    /** The files of the form that was sent; its fields are in the request. */
    files: readonly SentFile[];
    /** Set where the database failed while the answer was made: it is then 503, and says so. */
    unavailable: boolean;
    /** A form that waits until who sent it has proved again who they are: where it goes, and what is in it. */
    held?: { action: string; fields: [name: string, value: string][] };
    /** A form that was not taken, with the bytes its address takes; the page then says what to do. */
    refused?: { status: 408 | 413 | 503; limit: number };
  }
}
