import type { RouteConfig, RouteConfigEntry } from "@remix-run/route-config";
import type { Role } from "db/tables/accounts";

/** Who may do a thing: everyone, or people with one of these roles. */
export type Access = "everyone" | readonly Role[];

export interface SitemapEntry {
  /** Without language; `:name` is a parameter, `*` the rest. */
  path: string;
  /** Relative to app/. */
  file: string;
  /** Who may GET it. */
  view: Access;
  /** Who may POST to it; absent where nothing can be sent. */
  act?: Access;
  /** The whole answer depends on address, language and content version only: kept in the page cache. */
  cached?: true;
  /**
   * Whoever reads or sends here must have proved who they are within the last quarter of an hour (decision 17). Every
   * address of administrators alone says yes or no.
   */
  fresh?: boolean;
  /** Bytes that a POST may carry, where files are sent; 2 MB everywhere else. */
  maxBody?: number;
}

const MB = 1024 * 1024;
/** Three photos of 12 MB with the form around them. */
const withPhotos = 3 * 12 * MB + MB;

/** Room to tell somebody that the outline in their file is too large, instead of closing the line. */
const withOutline = 12 * MB;

const staff = ["administrator", "moderator", "elder", "drafter", "reader"] as const;
const moderators = ["administrator", "moderator"] as const;
const meetingKeepers = ["administrator", "moderator", "elder"] as const;
const drafters = ["administrator", "drafter"] as const;
const administrators = ["administrator"] as const;

/** Public pages, inside the public frame, in every language. */
export const publicPages: readonly SitemapEntry[] = [
  { path: "", file: "routes/home.tsx", view: "everyone", cached: true },
  { path: "proposals", file: "routes/proposals/list.tsx", view: "everyone", cached: true },
  {
    path: "proposals/new",
    file: "routes/proposals/new.tsx",
    view: "everyone",
    act: "everyone",
    maxBody: withPhotos,
  },
  {
    path: "receipt/:token",
    file: "routes/proposals/receipt.tsx",
    view: "everyone",
    act: "everyone",
    maxBody: withPhotos,
  },
  { path: "receipt/:token/card", file: "routes/proposals/receipt-card.tsx", view: "everyone" },
  { path: "lost-link", file: "routes/proposals/lost-link.tsx", view: "everyone", act: "everyone" },
  { path: "receipt/:token/data.json", file: "routes/proposals/receipt-data.ts", view: "everyone" },
  { path: "proposals/:number", file: "routes/proposals/proposal.tsx", view: "everyone", cached: true },
  {
    path: "proposals/:number/support",
    file: "routes/proposals/support.tsx",
    view: "everyone",
    act: "everyone",
  },
  {
    path: "proposals/:number/report",
    file: "routes/proposals/report.tsx",
    view: "everyone",
    act: "everyone",
  },
  { path: "map", file: "routes/map.tsx", view: "everyone", cached: true },
  // What is to come depends on the day, so the list is not kept.
  { path: "meetings", file: "routes/meetings/list.tsx", view: "everyone" },
  { path: "meetings/:number", file: "routes/meetings/meeting.tsx", view: "everyone", cached: true },
  { path: "meetings/:number/submit", file: "routes/hall/submit.tsx", view: "everyone", act: "everyone" },
  { path: "meetings/:number/qr", file: "routes/hall/qr.tsx", view: "everyone" },
  { path: "meetings/:number/poster", file: "routes/hall/poster.tsx", view: "everyone" },
  { path: "themes", file: "routes/themes/list.tsx", view: "everyone", cached: true },
  { path: "themes/:slug", file: "routes/themes/theme.tsx", view: "everyone", cached: true },
  { path: "answers", file: "routes/answers.tsx", view: "everyone", cached: true },
  { path: "strategy", file: "routes/strategy/contents.tsx", view: "everyone", cached: true },
  { path: "strategy/:section", file: "routes/strategy/section.tsx", view: "everyone", cached: true },
  { path: "implementation", file: "routes/implementation.tsx", view: "everyone", cached: true },
  { path: "data", file: "routes/data/page.tsx", view: "everyone", cached: true },
  { path: "privacy", file: "routes/privacy.tsx", view: "everyone", cached: true },
  { path: "accessibility", file: "routes/accessibility.tsx", view: "everyone", cached: true },
  { path: "dev/components", file: "routes/dev/components.tsx", view: "everyone", cached: true },
  { path: "sign-in", file: "routes/sign-in.tsx", view: "everyone", act: "everyone" },
  { path: "sign-out", file: "routes/sign-out.ts", view: "everyone", act: "everyone" },
  { path: "confirm-identity", file: "routes/confirm-identity.tsx", view: "everyone", act: "everyone" },
  { path: "invitation", file: "routes/invitation.tsx", view: "everyone", act: "everyone" },
  { path: "confirm-address", file: "routes/confirm-address.tsx", view: "everyone", act: "everyone" },
];

/** Staff pages, below `/workspace`, in every language; they hydrate. */
export const workspacePages: readonly SitemapEntry[] = [
  { path: "", file: "routes/workspace/home.tsx", view: staff },
  {
    path: "setup",
    file: "routes/workspace/setup.tsx",
    view: administrators,
    act: administrators,
    fresh: false,
  },
  {
    path: "mail",
    file: "routes/workspace/mail/list.tsx",
    view: administrators,
    act: administrators,
    fresh: false,
  },
  {
    path: "mail/:id",
    file: "routes/workspace/mail/letter.tsx",
    view: administrators,
    act: administrators,
    fresh: false,
  },
  { path: "account", file: "routes/workspace/account.tsx", view: staff, act: staff },
  {
    path: "account/passkeys/new",
    file: "routes/workspace/new-passkey.tsx",
    view: staff,
    act: staff,
    fresh: true,
  },
  { path: "people", file: "routes/workspace/people/list.tsx", view: administrators, fresh: false },
  {
    path: "people/new",
    file: "routes/workspace/people/new.tsx",
    view: administrators,
    act: administrators,
    fresh: true,
  },
  {
    path: "people/:id",
    file: "routes/workspace/people/person.tsx",
    view: administrators,
    act: administrators,
    fresh: true,
  },
  {
    path: "themes",
    file: "routes/workspace/themes/list.tsx",
    view: administrators,
    act: administrators,
    fresh: false,
  },
  {
    path: "themes/new",
    file: "routes/workspace/themes/new.tsx",
    view: administrators,
    act: administrators,
    fresh: false,
  },
  {
    path: "themes/:id",
    file: "routes/workspace/themes/theme.tsx",
    view: administrators,
    act: administrators,
    fresh: false,
  },
  {
    path: "neighbourhoods",
    file: "routes/workspace/neighbourhoods/list.tsx",
    view: administrators,
    fresh: false,
  },
  {
    path: "neighbourhoods/new",
    file: "routes/workspace/neighbourhoods/new.tsx",
    view: administrators,
    act: administrators,
    fresh: false,
    maxBody: withOutline,
  },
  {
    path: "neighbourhoods/:id",
    file: "routes/workspace/neighbourhoods/neighbourhood.tsx",
    view: administrators,
    act: administrators,
    fresh: false,
    maxBody: withOutline,
  },
  {
    path: "sample-data",
    file: "routes/workspace/sample-data.tsx",
    view: administrators,
    act: administrators,
    fresh: true,
  },
  { path: "audit", file: "routes/workspace/audit.tsx", view: administrators, fresh: false },
  { path: "audit.csv", file: "routes/workspace/audit-export.ts", view: administrators, fresh: true },
  { path: "meetings", file: "routes/workspace/meetings/list.tsx", view: meetingKeepers },
  {
    path: "meetings/new",
    file: "routes/workspace/meetings/new.tsx",
    view: meetingKeepers,
    act: meetingKeepers,
  },
  {
    path: "meetings/:number",
    file: "routes/workspace/meetings/plan.tsx",
    view: meetingKeepers,
    act: meetingKeepers,
  },
  {
    path: "meetings/:number/log",
    file: "routes/workspace/meetings/log.tsx",
    view: meetingKeepers,
    act: meetingKeepers,
  },
  {
    path: "meetings/:number/entries",
    file: "routes/workspace/meetings/entries.ts",
    view: meetingKeepers,
    act: meetingKeepers,
  },
  {
    path: "meetings/:number/minutes",
    file: "routes/workspace/meetings/minutes.tsx",
    view: meetingKeepers,
    act: meetingKeepers,
  },
  {
    path: "meetings/:number/attachments",
    file: "routes/workspace/meetings/attachments.tsx",
    view: meetingKeepers,
    act: meetingKeepers,
    maxBody: withPhotos,
  },
  {
    path: "meetings/:number/attachments/:id",
    file: "routes/attachments/kept.ts",
    view: meetingKeepers,
  },
  { path: "map", file: "routes/workspace/map.tsx", view: staff },
  { path: "moderation", file: "routes/workspace/moderation/queue.tsx", view: moderators },
  {
    path: "moderation/:number",
    file: "routes/workspace/moderation/proposal.tsx",
    view: moderators,
    act: moderators,
  },
  {
    path: "moderation/:number/photos/:id",
    file: "routes/attachments/moderated.ts",
    view: moderators,
    act: moderators,
  },
  { path: "strategy", file: "routes/workspace/strategy/desk.tsx", view: drafters, act: drafters },
  {
    path: "strategy/decisions/:number",
    file: "routes/workspace/strategy/decision.tsx",
    view: drafters,
    act: drafters,
  },
  { path: "strategy/:section", file: "routes/workspace/strategy/editor.tsx", view: drafters, act: drafters },
];

/** Addresses without a page: data, files. They have no language and no frame. */
export const resources: readonly SitemapEntry[] = [
  {
    path: "sign-in/challenge",
    file: "routes/passkey-challenge.ts",
    view: "everyone",
    act: "everyone",
  },
  { path: "tiles/:z/:x/:y", file: "routes/tile.ts", view: "everyone" },
  { path: "attachments/:id", file: "routes/attachments/public.ts", view: "everyone" },
  { path: "receipt/:token/photos/:id", file: "routes/attachments/own.ts", view: "everyone" },
  // As long as all that was ever said, so it is sent as it is read and not kept.
  { path: "data/:file", file: "routes/data/file.ts", view: "everyone" },
  { path: "feed.xml", file: "routes/feed.ts", view: "everyone", cached: true },
  { path: "meetings.ics", file: "routes/meetings/calendar.ts", view: "everyone", cached: true },
  {
    path: "meetings/:number/calendar.ics",
    file: "routes/meetings/meeting-calendar.ts",
    view: "everyone",
    cached: true,
  },
  {
    path: "meetings/:number/protocol.docx",
    file: "routes/meetings/protocol.ts",
    view: "everyone",
    cached: true,
  },
  {
    path: "proposals/similar",
    file: "routes/proposals/similar.ts",
    view: "everyone",
    act: "everyone",
    cached: true,
  },
  { path: "map/features.geojson", file: "routes/map-features.ts", view: "everyone", cached: true },
];

/** Named for use in the tables above. */
export const accessGroups = { staff, moderators, meetingKeepers, drafters, administrators };

/** Every address with its full path, the more specific first, as the guard and the route matrix test read it. */
export const sitemap: readonly SitemapEntry[] = [
  ...resources,
  ...publicPages,
  ...workspacePages.map((entry) => ({
    ...entry,
    path: entry.path ? `workspace/${entry.path}` : "workspace",
  })),
];

/** Case counts, so that the framework knows no spelling of an address that the guard does not. */
function toRoute(prefix: string, entry: SitemapEntry): RouteConfigEntry {
  const id = `${prefix}/${entry.path || "index"}`;
  return entry.path === ""
    ? { id, file: entry.file, index: true }
    : { id, file: entry.file, path: entry.path, caseSensitive: true };
}

export default [
  ...resources.map((entry) => toRoute("resource", entry)),
  {
    id: "workspace",
    path: "en?/workspace",
    caseSensitive: true,
    file: "routes/workspace/frame.tsx",
    children: workspacePages.map((entry) => toRoute("workspace", entry)),
  },
  {
    id: "public",
    path: "en?",
    caseSensitive: true,
    file: "routes/frame.tsx",
    children: [
      ...publicPages.map((entry) => toRoute("public", entry)),
      { id: "public/not-found", path: "*", file: "routes/not-found.tsx" },
    ],
  },
] satisfies RouteConfig;
