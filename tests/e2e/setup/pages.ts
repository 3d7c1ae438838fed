import type { Db } from "db/connection";
import { enqueueMail } from "~/features/notifications/enqueue-mail.server";
import { inLanguage, type Language, languages } from "~/platform/language";
import { pathsFor } from "~/platform/paths";
import { publicPages, type SitemapEntry, workspacePages } from "~/routes";

/** A page of the sitemap in one language, with a way to a real address of it. */
export interface WalkedPage {
  name: string;
  entry: SitemapEntry;
  language: Language;
  /** The path of the page with an existing record in place of its parameter. */
  address: (db: Db) => Promise<string>;
}

type Example = (db: Db) => Promise<string | number | undefined>;

const publishedProposal: Example = async (db) =>
  (
    await db
      .selectFrom("proposals")
      .select("number")
      .where("status", "=", "included")
      .orderBy("number")
      .executeTakeFirst()
  )?.number;

const waitingProposal: Example = async (db) =>
  (
    await db
      .selectFrom("proposals")
      .select("number")
      .where("status", "=", "received")
      .orderBy("number")
      .executeTakeFirst()
  )?.number;

const meeting: Example = async (db) =>
  (await db.selectFrom("meetings").select("number").orderBy("number").executeTakeFirst())?.number;

const theme: Example = async (db) =>
  (await db.selectFrom("themes").select("slug").orderBy("slug").executeTakeFirst())?.slug;

const themeId: Example = async (db) =>
  (await db.selectFrom("themes").select("id").orderBy("position").executeTakeFirst())?.id;

const neighbourhood: Example = async (db) =>
  (await db.selectFrom("neighbourhoods").select("id").orderBy("sort_key").executeTakeFirst())?.id;

const section: Example = async (db) =>
  (await db.selectFrom("sections").select("slug").orderBy("position").executeTakeFirst())?.slug;

const attachment: Example = async (db) =>
  (await db.selectFrom("attachments").select("id").orderBy("id").executeTakeFirst())?.id;
/** The sample writes to nobody, so there is a mail only after somebody asked for one. */
const mail: Example = async (db) => {
  const written = await db.selectFrom("outbox").select("id").executeTakeFirst();
  if (written) return written.id;
  await enqueueMail(db, {
    ...{ to: "ona@example.org", language: "lt", subject: "Prisijungimo nuoroda" },
    paragraphs: ["Paspauskite nuorodą."],
    link: { label: "Prisijungti", href: `http://localhost:3000${pathsFor("lt").signIn({ token: "x" })}` },
  });
  return mail(db);
};

const person: Example = async (db) =>
  (await db.selectFrom("users").select("id").orderBy("created_at").executeTakeFirst())?.id;

/** For every page with a parameter, a record of the sample data that shows it at its fullest. */
const EXAMPLES: Readonly<Record<string, Example>> = {
  "proposals/:number": publishedProposal,
  "proposals/:number/support": publishedProposal,
  "proposals/:number/report": publishedProposal,
  "meetings/:number": meeting,
  "themes/:slug": theme,
  "strategy/:section": section,
  "strategy/decisions/:number": publishedProposal,
  "moderation/:number": waitingProposal,
  "meetings/:number/submit": meeting,
  "meetings/:number/qr": meeting,
  "meetings/:number/poster": meeting,
  "meetings/:number/log": meeting,
  "meetings/:number/minutes": meeting,
  "meetings/:number/attachments": meeting,
  "meetings/:number/entries": meeting,
  "meetings/:number/calendar.ics": meeting,
  "meetings/:number/protocol.docx": meeting,
  "attachments/:id": attachment,
  "data/:file": async () => "proposals.csv",
  "mail/:id": mail,
  "people/:id": person,
  "themes/:id": themeId,
  "neighbourhoods/:id": neighbourhood,
};

/** Pages that only a journey can reach: their address holds a secret, or they ask only some sessions. */
const REACHED_BY_JOURNEYS = ["receipt/:token", "confirm-identity", "invitation", "confirm-address"];

function walk(entries: readonly SitemapEntry[], prefix: string): WalkedPage[] {
  return entries
    .filter(({ path }) => !REACHED_BY_JOURNEYS.some((secret) => path.startsWith(secret)))
    .flatMap((entry) =>
      languages.map((language) => ({
        name: `/${[prefix, entry.path].filter(Boolean).join("/")} in ${language}`,
        entry,
        language,
        address: async (db: Db) => {
          const path = /:/.test(entry.path) ? await fill(entry.path, db) : entry.path;
          return inLanguage(`/${[prefix, path].filter(Boolean).join("/")}`, language);
        },
      })),
    );
}

async function fill(path: string, db: Db): Promise<string> {
  const example = await EXAMPLES[path]?.(db);
  if (example === undefined) throw new Error(`tests/e2e/setup/pages.ts has no example for ${path}: add one.`);
  return path.replace(/:[a-z]+/i, String(example));
}

/** An address of the sitemap with a record of the sample data in it; what only its owner can open has none. */
export async function examplePath(path: string, db: Db): Promise<string> {
  const bare = path.replace(/^workspace\//, "");
  return /:/.test(path) && EXAMPLES[bare]
    ? path.replace(bare, await fill(bare, db))
    : path.replace(/:[a-z]+/gi, "0");
}

/** Actions without a page of their own: a form is sent there and leads elsewhere. */
const isPage = ({ file }: SitemapEntry) => file.endsWith(".tsx");

export const publicWalk = walk(
  publicPages.filter((entry) => isPage(entry) && entry.view === "everyone"),
  "",
);
export const staffWalk = walk(workspacePages.filter(isPage), "workspace");
