/**
 * The shapes in which sample content is written. Authors name a proposal by a readable key; its public number
 * is given in order of date when the sample is seeded, so the numbers rise with time as they do in real use.
 */

import type { RejectionReason } from "../../tables/proposals";

export type ThemeSlug =
  | "savanoryste"
  | "integracija"
  | "jaunimas"
  | "senjorai"
  | "pazeidziami"
  | "skurdas"
  | "smurtas"
  | "verslas";

export type NeighbourhoodSlug =
  | "alycio"
  | "dainavos"
  | "dvaro"
  | "jurgiskiu"
  | "kalvos"
  | "likiskiu"
  | "panemunes"
  | "senamiescio"
  | "ulonu"
  | "vidzgirio"
  | "volunges";

export type NeedKey =
  | "suvesti-savanorius"
  | "vienatve"
  | "vakarai-jaunimui"
  | "pagalba-arti"
  | "susikalbeti"
  | "skurdas-be-gedos"
  | "pastebeti-smurta"
  | "pirmas-laiptelis";

export type MeetingNumber = 1 | 2 | 3 | 4 | 5 | 6;

/** What became of the proposal, with the words that go with it. */
export type SampleFate =
  | { status: "received" }
  | { status: "published"; answer?: string }
  | { status: "considered"; answer?: string }
  /** `usedIn`: the code of the strategy's action that rests on it. */
  | { status: "included"; usedIn: string; answer: string }
  | { status: "not_included"; reason: string }
  | { status: "merged"; into: string }
  | { status: "withdrawn" }
  | { status: "rejected"; because: RejectionReason; reason: string };

/** Where the words came from; a proposal made at a meeting has that meeting's date. */
export type SampleSource =
  | { origin: "online" | "paper"; on: string }
  | { origin: "meeting"; meeting: MeetingNumber };

export type SampleProposal = {
  key: string;
  title: string;
  body: string;
  themes: readonly [ThemeSlug, ...ThemeSlug[]];
  /** None: the proposal is about the whole city. */
  neighbourhood?: NeighbourhoodSlug;
  /** With a pin: how well its place is known. Pins are spread around the neighbourhood's point. */
  pin?: "exact" | "approximate";
  /** The place in the author's words. */
  place?: string;
  language?: "en" | "ru" | "uk";
  support: number;
  need?: NeedKey;
  photo?: string;
} & SampleSource &
  SampleFate;
