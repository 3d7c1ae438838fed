import type { Db } from "db/connection";
import { listNeighbourhoods } from "db/queries/neighbourhoods";
import { findOrganisation } from "db/queries/organisation";
import { findPublicMeeting } from "db/queries/submissions";
import { takenPhotos } from "~/features/attachments/reencode-picture.server";
import { type ReadPicker, readPicker } from "~/features/map/read-picker.server";
import type { Translate } from "~/i18n";
import type { Language } from "~/platform/language";
import { randomToken } from "~/platform/tokens.server";
import { publicNumber } from "./public-number";
import { listThemeChoices, type ThemeChoice } from "./theme-choices.server";

/** Everything the page offers on which a resident makes a proposal. */
export interface ReadSubmission {
  themes: ThemeChoice[];
  neighbourhoods: { slug: string; name: string }[];
  /** Absent on a system that knows no territory yet. */
  picker: ReadPicker | null;
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
export async function readSubmission(
  { db, language, t, env }: SubmissionContext,
  asked: URLSearchParams,
): Promise<ReadSubmission> {
  const number = publicNumber(asked.get("meeting") ?? undefined);
  const [themes, neighbourhoods, organisation, meeting] = await Promise.all([
    listThemeChoices(db, { language }),
    listNeighbourhoods(db),
    findOrganisation(db, { language }),
    number === undefined ? undefined : findPublicMeeting(db, { number }),
  ]);
  return {
    themes,
    neighbourhoods: neighbourhoods.map(({ slug, name }) => ({ slug, name })),
    picker: organisation ? readPicker({ t, env }, { organisation, neighbourhoods }) : null,
    meeting: meeting ? { number: meeting.number, title: meeting.title, heldOn: meeting.heldOn } : null,
    theme: themes.find(({ value }) => value === asked.get("theme"))?.value ?? null,
    key: randomToken(),
    opened: Date.now(),
    accept: await takenPhotos(),
  };
}

interface SubmissionContext {
  db: Db;
  language: Language;
  t: Translate;
  env: { tileUrl: string | undefined };
}
