import { findPublicMeeting } from "db/queries/submissions";
import { listVocabularies } from "db/queries/themes";
import { takenPhotos } from "~/features/attachments/reencode-picture.server";
import { randomToken } from "~/platform/tokens.server";
import { publicNumber } from "./public-number";
import { type ReadWhere, readWhere, type WhereContext } from "./read-where.server";
import type { Vocabulary } from "./suggest-themes";
import { listThemeChoices, type ThemeChoice } from "./theme-choices.server";

/** Everything the page offers on which a resident makes a proposal. */
export interface ReadSubmission extends ReadWhere {
  themes: ThemeChoice[];
  /** The words by which people speak of each theme. */
  vocabularies: Vocabulary[];
  /** The meeting the proposal is for. */
  meeting: { number: number; title: string; heldOn: string | null } | null;
  /** Slug of the theme that the visitor came from. */
  theme: string | null;
  /** Names this form, so that it makes one proposal however often it is sent. */
  key: string;
  /** When the page was made, in milliseconds. */
  opened: number;
  /** Kinds of photos that the input offers. */
  accept: string;
}

/** @param asked the query of the address: `theme` (slug) and `meeting` (number); what is not known is left out. */
export async function readSubmission(context: WhereContext, asked: URLSearchParams): Promise<ReadSubmission> {
  const { db, language } = context;
  const number = publicNumber(asked.get("meeting") ?? undefined);
  const [themes, vocabularies, where, meeting] = await Promise.all([
    listThemeChoices(db, { language }),
    listVocabularies(db),
    readWhere(context),
    number === undefined ? undefined : findPublicMeeting(db, { number }),
  ]);
  return {
    ...{ themes, vocabularies },
    ...where,
    meeting: meeting ? { number: meeting.number, title: meeting.title, heldOn: meeting.heldOn } : null,
    theme: themes.find(({ value }) => value === asked.get("theme"))?.value ?? null,
    key: randomToken(),
    opened: Date.now(),
    accept: await takenPhotos(),
  };
}
