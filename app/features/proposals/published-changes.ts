import { personalDataHints } from "~/features/moderation/personal-data-hints";
import { type Run, wordDifference } from "./word-difference";

/** A wording as it is kept; without words where they are for moderators only. */
export interface KeptWording {
  /** UTC instant. */
  madeAt: string;
  words: { title: string; body: string } | null;
}

/** A change that was made to a published text. */
export interface PublishedChange {
  /** UTC instant. */
  at: string;
  /** What became of the words; absent where what was taken out is not to be read any more. */
  difference: { title: Run[]; body: Run[] } | null;
}

/**
 * The changes of a text since it was published, oldest first. What a moderator took out is never told again, and neither
 * is what its author took out where it looks like somebody's personal data: that it was public once makes it no less private.
 * @param wordings oldest first, those from before the publication too.
 */
export function publishedChanges(
  wordings: readonly KeptWording[],
  publishedAt: string | null,
): PublishedChange[] {
  if (publishedAt === null) return [];
  return wordings.flatMap((wording, place) => {
    const before = wordings[place - 1];
    if (wording.madeAt <= publishedAt || !before) return [];
    return [{ at: wording.madeAt, difference: tellable(before, wording) }];
  });
}

function tellable({ words: was }: KeptWording, { words: is }: KeptWording): PublishedChange["difference"] {
  if (!was || !is) return null;
  const title = wordDifference(was.title, is.title);
  const body = wordDifference(was.body, is.body);
  const isHidden = [was.title, was.body].some((text) =>
    personalDataHints(text, { houses: true }).some(({ start, end }) => {
      const words = text.slice(start, end);
      return !is.title.includes(words) && !is.body.includes(words);
    }),
  );
  return isHidden ? null : { title, body };
}
