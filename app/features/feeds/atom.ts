/** A feed as its readers understand it (RFC 4287). Texts are plain; addresses are whole. */
export interface Feed {
  /** Stays the same through all changes; ours are the addresses themselves. */
  id: string;
  title: string;
  language: string;
  /** The page that shows the same. */
  page: string;
  /** The feed's own address. */
  self: string;
  /** Who speaks where an entry names nobody. */
  author: string;
  /** The newest first. */
  entries: readonly FeedEntry[];
}

export interface FeedEntry {
  id: string;
  title: string;
  page: string;
  /** UTC instants. */
  publishedAt: string;
  updatedAt: string;
  text: string;
  categories: readonly string[];
}

/** When nothing was ever said: a feed must have a date. */
const BEGINNING = "1970-01-01T00:00:00.000Z";

/** The feed as Atom. What people wrote can neither end an element nor break the document. */
export function toAtom(feed: Feed): string {
  const updated = feed.entries.reduce(
    (last, { updatedAt }) => (updatedAt > last ? updatedAt : last),
    BEGINNING,
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(feed.language)}">`,
    `<id>${xml(feed.id)}</id>`,
    `<title>${xml(feed.title)}</title>`,
    `<updated>${updated}</updated>`,
    `<author><name>${xml(feed.author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${xml(feed.self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(feed.page)}"/>`,
    ...feed.entries.map(entryOf),
    "</feed>",
    "",
  ].join("\n");
}

function entryOf(entry: FeedEntry): string {
  return [
    "<entry>",
    `<id>${xml(entry.id)}</id>`,
    `<title>${xml(entry.title)}</title>`,
    `<link rel="alternate" type="text/html" href="${xml(entry.page)}"/>`,
    `<published>${entry.publishedAt}</published>`,
    `<updated>${entry.updatedAt}</updated>`,
    ...entry.categories.map((category) => `<category term="${xml(category)}"/>`),
    `<content type="text">${xml(entry.text)}</content>`,
    "</entry>",
  ].join("\n");
}

const signs: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Text of a document: XML 1.0 has no control characters and no halves of surrogate pairs, not even escaped. */
function xml(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to take out.
  const allowed = text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Cs}]/gu, "");
  return allowed.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}
