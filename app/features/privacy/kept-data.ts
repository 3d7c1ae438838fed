/** GDPR Art. 6(1): (a) consent, (e) a task in the public interest, (f) a legitimate interest. */
type LegalBasis = "consent" | "publicTask" | "legitimateInterest";

/**
 * How long what has no term is kept: for ever or until its author erases it, as long as the proposal, as long as the
 * person agrees, for ever, as long as the person works here, until they remove it. Its words are `privacy:until.<name>`.
 */
type KeptUntil = "erased" | "record" | "agreed" | "permanent" | "work" | "passkey" | "notPersonal";

/** Who can see it on the site; `nobody`: only the server reads it. */
type SeenBy = "everyone" | "author" | "moderators" | "administrators" | "self" | "nobody";

interface KeptData {
  /** Its words are `privacy:kept.<kind>`. */
  kind: string;
  basis: LegalBasis;
  /** Terms, in days; each is a rule of `apply-retention.server.ts`, and its words are `privacy:limit.<name>`. */
  limits: readonly { name: string; days: number }[];
  /** What holds where no term ends it. */
  until?: KeptUntil;
  seenBy: readonly SeenBy[];
}

/**
 * Every kind of personal data that the system keeps, in the order in which people meet it. The privacy page is written
 * from this table and the nightly tidying works by it, so that what we say and what we do cannot part.
 */
export const keptData = [
  { kind: "proposal", basis: "publicTask", limits: [], until: "erased", seenBy: ["everyone"] },
  { kind: "revisions", basis: "publicTask", limits: [], until: "record", seenBy: ["author", "moderators"] },
  {
    kind: "originals",
    basis: "legitimateInterest",
    limits: [{ name: "originalHidden", days: 90 }],
    seenBy: ["moderators"],
  },
  { kind: "photos", basis: "publicTask", limits: [], until: "record", seenBy: ["everyone"] },
  {
    kind: "rejected",
    basis: "legitimateInterest",
    limits: [{ name: "rejected", days: 180 }],
    seenBy: ["author", "moderators"],
  },
  {
    kind: "withdrawn",
    basis: "legitimateInterest",
    limits: [{ name: "withdrawn", days: 30 }],
    seenBy: ["author", "moderators"],
  },
  {
    kind: "questions",
    basis: "publicTask",
    limits: [{ name: "questionSettled", days: 180 }],
    seenBy: ["author", "moderators"],
  },
  {
    kind: "corrections",
    basis: "publicTask",
    limits: [{ name: "correctionSettled", days: 180 }],
    seenBy: ["author", "moderators"],
  },
  {
    kind: "reports",
    basis: "legitimateInterest",
    limits: [{ name: "reportSettled", days: 180 }],
    seenBy: ["moderators"],
  },
  { kind: "publicName", basis: "consent", limits: [], until: "agreed", seenBy: ["everyone"] },
  {
    kind: "contact",
    basis: "consent",
    limits: [
      { name: "contactEnded", days: 365 },
      { name: "contactSilent", days: 1095 },
    ],
    seenBy: ["author"],
  },
  {
    kind: "mail",
    basis: "consent",
    limits: [{ name: "mailWritten", days: 30 }],
    seenBy: ["administrators"],
  },
  {
    kind: "support",
    basis: "legitimateInterest",
    limits: [{ name: "supportGiven", days: 730 }],
    seenBy: ["nobody"],
  },
  {
    kind: "client",
    basis: "legitimateInterest",
    limits: [{ name: "clientCounted", days: 2 }],
    seenBy: ["nobody"],
  },
  { kind: "minutes", basis: "publicTask", limits: [], until: "permanent", seenBy: ["everyone"] },
  { kind: "attendance", basis: "publicTask", limits: [], until: "permanent", seenBy: ["everyone"] },
  { kind: "scans", basis: "publicTask", limits: [], until: "permanent", seenBy: ["moderators"] },
  {
    kind: "staff",
    basis: "legitimateInterest",
    limits: [],
    until: "work",
    seenBy: ["self", "administrators"],
  },
  {
    kind: "session",
    basis: "legitimateInterest",
    limits: [
      { name: "sessionUnused", days: 14 },
      { name: "sessionStarted", days: 60 },
    ],
    seenBy: ["self"],
  },
  {
    kind: "signInLink",
    basis: "legitimateInterest",
    limits: [{ name: "linkEnded", days: 1 }],
    seenBy: ["nobody"],
  },
  { kind: "passkey", basis: "legitimateInterest", limits: [], until: "passkey", seenBy: ["self"] },
  {
    kind: "logEntries",
    basis: "legitimateInterest",
    limits: [{ name: "entryTaken", days: 365 }],
    seenBy: ["nobody"],
  },
  {
    kind: "auditLog",
    basis: "legitimateInterest",
    limits: [],
    until: "permanent",
    seenBy: ["administrators"],
  },
  {
    kind: "serverLog",
    basis: "legitimateInterest",
    limits: [],
    until: "notPersonal",
    seenBy: ["nobody"],
  },
] as const satisfies readonly KeptData[];

/** The name of a term. */
export type LimitName = (typeof keptData)[number]["limits"][number]["name"];

/** Every term, in the table's order. */
export const limits = keptData.flatMap((row): readonly { name: LimitName; days: number }[] => row.limits);

/** How many days a term has. */
export function daysOf(name: LimitName): number {
  const limit = limits.find((one) => one.name === name);
  if (!limit) throw new Error(`No term is called ${name}`);
  return limit.days;
}

/** Since when the policy says what it says; to be changed with the table or the words. */
export const policySince = "2026-11-25";

/** Cookies: all necessary, so nobody is asked about them; how long a browser keeps each, in days or in minutes. */
export const keptCookies = [
  { kind: "support", days: 730 },
  { kind: "session", days: 60 },
  { kind: "passkey", minutes: 5 },
] as const;
