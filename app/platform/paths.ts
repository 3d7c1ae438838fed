import { defaultLanguage, type Language } from "./language";

/** Query values; empty ones are left out, lists repeat the key. */
export type Query =
  | URLSearchParams
  | Record<string, string | number | readonly (string | number)[] | undefined>;

function withQuery(path: string, query?: Query): string {
  if (!query) return path;
  const params = query instanceof URLSearchParams ? query : new URLSearchParams();
  if (!(query instanceof URLSearchParams)) {
    for (const [key, value] of Object.entries(query)) {
      for (const one of Array.isArray(value) ? value : [value]) {
        if (one !== undefined && one !== "") params.append(key, String(one));
      }
    }
  }
  const text = params.toString();
  return text ? `${path}?${text}` : path;
}

type PictureSize = "large" | "small";
const sizeQuery = { large: "", small: "?size=small" } as const;

/** Which of its two sizes the address of a picture asks for. */
export const sizeAsked = (query: URLSearchParams): PictureSize =>
  query.get("size") === "small" ? "small" : "large";

/** Addresses that have no language. */
export const files = {
  tile: "/tiles/{z}/{x}/{y}",
  /** Published proposals that a title being written resembles. */
  similarProposals: (query?: Query) => withQuery("/proposals/similar", query),
  /** Where a script asks for what a device has to sign. */
  passkeyChallenge: "/sign-in/challenge",
  mapFeatures: (query?: Query) => withQuery("/map/features.geojson", query),
  /** Open data; `proposals` obeys the filters of the list. */
  dataFile: (name: string, query?: Query) => withQuery(`/data/${name}`, query),
  /** Atom; the same filters, `proposal` for one alone, `lang` for words of our own in English. */
  feed: (query?: Query) => withQuery("/feed.xml", query),
  meetingsCalendar: "/meetings.ics",
  /** Published minutes to sign and file. */
  protocol: (number: number, query?: Query) => withQuery(`/meetings/${number}/protocol.docx`, query),
  meetingCalendar: (number: number) => `/meetings/${number}/calendar.ics`,
  /** `small`: for lists and phones. Of what is not public nobody gets anything here. */
  attachment: (id: string, size: PictureSize = "large") => `/attachments/${id}${sizeQuery[size]}`,
  /** The same for the author, who has the token, whatever became of the proposal. */
  ownPhoto: (token: string, id: string, size: PictureSize = "large") =>
    `/receipt/${token}/photos/${id}${sizeQuery[size]}`,
} as const;

/** Every address of a page, in one language. The only place that writes them. */
export function pathsFor(language: Language) {
  const base = language === defaultLanguage ? "" : `/${language}`;
  const workspace = `${base}/workspace`;
  return {
    home: base || "/",
    proposals: (query?: Query) => withQuery(`${base}/proposals`, query),
    newProposal: (query?: Query) => withQuery(`${base}/proposals/new`, query),
    proposal: (number: number) => `${base}/proposals/${number}`,
    supportProposal: (number: number) => `${base}/proposals/${number}/support`,
    /** Where a visitor tells the moderators that something is wrong with it. */
    reportProposal: (number: number, query?: Query) => withQuery(`${base}/proposals/${number}/report`, query),
    /** `done`: what was just done; `ask`: what is about to be done. */
    receipt: (token: string, query?: Query) => withQuery(`${base}/receipt/${token}`, query),
    /** To print. */
    receiptCard: (token: string) => `${base}/receipt/${token}/card`,
    /** Where the private link is asked for again; `sent`: it was. */
    lostLink: (query?: Query) => withQuery(`${base}/lost-link`, query),
    receiptData: (token: string) => `${base}/receipt/${token}/data.json`,
    meetings: (query?: Query) => withQuery(`${base}/meetings`, query),
    meeting: (number: number) => `${base}/meetings/${number}`,
    /** The short form for people in the hall, the projector's page that leads there, and a poster to print. */
    hallForm: (number: number) => `${base}/meetings/${number}/submit`,
    meetingQr: (number: number) => `${base}/meetings/${number}/qr`,
    meetingPoster: (number: number) => `${base}/meetings/${number}/poster`,
    themes: `${base}/themes`,
    theme: (slug: string) => `${base}/themes/${slug}`,
    map: (query?: Query) => withQuery(`${base}/map`, query),
    strategy: `${base}/strategy`,
    strategySection: (slug: string, sentence?: number) =>
      `${base}/strategy/${slug}${sentence === undefined ? "" : `#s${sentence}`}`,
    answers: (query?: Query) => withQuery(`${base}/answers`, query),
    implementation: `${base}/implementation`,
    openData: `${base}/data`,
    privacy: `${base}/privacy`,
    accessibility: `${base}/accessibility`,
    signIn: (query?: Query) => withQuery(`${base}/sign-in`, query),
    signOut: `${base}/sign-out`,
    /** `next`: the page that asked who one is. */
    confirmIdentity: (query?: Query) => withQuery(`${base}/confirm-identity`, query),
    invitation: (query?: Query) => withQuery(`${base}/invitation`, query),
    confirmAddress: (query?: Query) => withQuery(`${base}/confirm-address`, query),
    workspace,
    setup: `${workspace}/setup`,
    moderation: (query?: Query) => withQuery(`${workspace}/moderation`, query),
    /** `done`, `of`, `v`: what was just decided, about which proposal, and its version now. */
    moderateProposal: (number: number, query?: Query) =>
      withQuery(`${workspace}/moderation/${number}`, query),
    /** A proposal's photo for moderators; they send there to describe it or take it away. */
    moderatePhoto: (number: number, id: string, size: PictureSize = "large") =>
      `${workspace}/moderation/${number}/photos/${id}${sizeQuery[size]}`,
    workspaceMeetings: `${workspace}/meetings`,
    planMeeting: `${workspace}/meetings/new`,
    workspaceMeeting: (number: number) => `${workspace}/meetings/${number}`,
    /** `item` names the agenda item that the log opens at. */
    meetingLog: (number: number, query?: Query) => withQuery(`${workspace}/meetings/${number}/log`, query),
    /** Where a script sends entries of the log and asks what others wrote. */
    meetingEntries: (number: number) => `${workspace}/meetings/${number}/entries`,
    meetingMinutes: (number: number) => `${workspace}/meetings/${number}/minutes`,
    /** `done`: what was just done with one of them. */
    meetingAttachments: (number: number, query?: Query) =>
      withQuery(`${workspace}/meetings/${number}/attachments`, query),
    /** A photo or document for those who keep the meeting. */
    meetingAttachment: (number: number, id: string, size: PictureSize = "large") =>
      `${workspace}/meetings/${number}/attachments/${id}${sizeQuery[size]}`,
    workspaceMap: (query?: Query) => withQuery(`${workspace}/map`, query),
    drafts: `${workspace}/strategy`,
    /** `cite`: number of a proposal whose marker the editor puts in at once. */
    draftSection: (slug: string, query?: Query) => withQuery(`${workspace}/strategy/${slug}`, query),
    decideProposal: (number: number) => `${workspace}/strategy/decisions/${number}`,
    mail: (query?: Query) => withQuery(`${workspace}/mail`, query),
    letter: (id: string) => `${workspace}/mail/${id}`,
    account: (query?: Query) => withQuery(`${workspace}/account`, query),
    newPasskey: (query?: Query) => withQuery(`${workspace}/account/passkeys/new`, query),
    people: (query?: Query) => withQuery(`${workspace}/people`, query),
    newPerson: `${workspace}/people/new`,
    person: (id: string, query?: Query) => withQuery(`${workspace}/people/${id}`, query),
    /** `done`: what was just done, `of`: to which theme. */
    workspaceThemes: (query?: Query) => withQuery(`${workspace}/themes`, query),
    newTheme: `${workspace}/themes/new`,
    workspaceTheme: (id: string) => `${workspace}/themes/${id}`,
    workspaceNeighbourhoods: (query?: Query) => withQuery(`${workspace}/neighbourhoods`, query),
    newNeighbourhood: `${workspace}/neighbourhoods/new`,
    workspaceNeighbourhood: (id: string) => `${workspace}/neighbourhoods/${id}`,
    sampleData: `${workspace}/sample-data`,
    audit: (query?: Query) => withQuery(`${workspace}/audit`, query),
    auditExport: (query?: Query) => withQuery(`${workspace}/audit.csv`, query),
  };
}

export type Paths = ReturnType<typeof pathsFor>;
