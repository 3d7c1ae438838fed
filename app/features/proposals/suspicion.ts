import type { SuspicionKind } from "db/tables/moderation";

/** A person who shows where they read something needs one or two; advertising lives on them. */
const mostLinks = 2;

/** Addresses in a text: with their protocol, or as people shorten them. */
export function countLinks(text: string): number {
  return text.match(/(?:https?:\/\/(?:www\.)?|\bwww\.)[\p{L}\d]/giu)?.length ?? 0;
}

/** Words alone, so that another capital, space or full stop does not make another text of it. */
export function bareWords({ title, body }: { title: string; body: string }): string {
  return `${title} ${body}`
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Why a submission may be spam. It is queued like any other: a moderator decides, and an honest author notices nothing. */
export function suspicionsOf({
  title,
  body,
  isAutomatic,
  isRepeated,
}: {
  title: string;
  body: string;
  /** A program seems to have filled the form in. */
  isAutomatic: boolean;
  /** The same words came before, within a day. */
  isRepeated: boolean;
}): SuspicionKind[] {
  return [
    ...(isAutomatic ? (["automatic"] as const) : []),
    ...(isRepeated ? (["repeated"] as const) : []),
    ...(countLinks(`${title} ${body}`) > mostLinks ? (["links"] as const) : []),
  ];
}
