import type { Db } from "db/connection";
import { listProposalPictures, type Picture } from "db/queries/attachments";
import { type CitingSentence, listCitationsOfProposal } from "db/queries/citations";
import type { Correction } from "db/queries/corrections";
import { findMergedInto } from "db/queries/merges";
import { listNeighbourhoods } from "db/queries/neighbourhoods";
import { findContact, type ProposalContact } from "db/queries/proposal-contacts";
import { listProposalEvents } from "db/queries/proposal-events";
import { type ThemeLabel, themesOf } from "db/queries/proposals";
import { listQuestions, type Question } from "db/queries/questions";
import { findRedaction, type Redaction, tookPlace } from "db/queries/redactions";
import { findByReceipt, type OwnProposal } from "db/queries/submissions";
import { takenPhotos } from "~/features/attachments/reencode-picture.server";
import { readCorrections } from "~/features/corrections/read-corrections.server";
import { type HintKind, personalDataHints } from "~/features/moderation/personal-data-hints";
import type { Translate } from "~/i18n";
import type { Language } from "~/platform/language";
import { hashToken } from "~/platform/tokens.server";
import { wasDropped } from "./proposal-path";
import { drawProposalPlace, type ReadProposal } from "./read-proposal.server";
import { isPublic, type ReceiptStep, receiptPath } from "./receipt-path";
import { mayEdit } from "./receipt-rules";
import { listThemeChoices, type ThemeChoice } from "./theme-choices.server";

/** Everything the author's private page tells. */
export interface ReadReceipt {
  own: Omit<OwnProposal, "id" | "submissionKey" | "neighbourhoodId" | "meetingId">;
  themes: ThemeLabel[];
  /** What a change may choose from. */
  themeChoices: ThemeChoice[];
  contact: ProposalContact | null;
  path: ReceiptStep[];
  /** The strategy's sentences that rest on it. */
  passages: CitingSentence[];
  /** See `wasDropped`. */
  wasDropped: boolean;
  /** The public proposal that it lives on in. */
  target: { number: number; title: string } | null;
  place: ReadProposal["place"] | null;
  pictures: Picture[];
  /** Kinds of photos that the input offers. */
  accept: string;
  /** What moderators asked, oldest first. */
  questions: Question[];
  /** What the author would have it say, once everyone reads it, oldest first. */
  corrections: ReadCorrection[];
  /** What a moderator took out of the words. */
  redaction: Redaction | null;
  /** Whether the place in words went with it. */
  isPlaceTaken: boolean;
  /** What in the words looks like personal data, each kind once, while the author may still change them. */
  hints: HintKind[];
}

/** A correction as its author reads it again. */
export type ReadCorrection = Omit<Correction, "id" | "themeIds" | "neighbourhoodId"> & { themes: string[] };

/** Whether a private link is anybody's. */
export async function isReceipt(db: Db, { token }: { token: string }): Promise<boolean> {
  return (await findByReceipt(db, { receiptHash: hashToken(token) })) !== undefined;
}

/** The proposal that a private link is for; undefined where the link is nobody's. */
export async function readReceipt(
  db: Db,
  { token, language, t }: { token: string; language: Language; t: Translate },
): Promise<ReadReceipt | undefined> {
  const found = await findByReceipt(db, { receiptHash: hashToken(token) });
  if (!found) return undefined;
  const { id, submissionKey: _key, meetingId: _meeting, neighbourhoodId, ...own } = found;
  const [
    themes,
    themeChoices,
    contact,
    events,
    passages,
    target,
    neighbourhoods,
    pictures,
    asked,
    redaction,
    isPlaceTaken,
    corrections,
  ] = await Promise.all([
    themesOf(db, { ids: [id], language }),
    listThemeChoices(db, { language }),
    findContact(db, { proposalId: id }),
    listProposalEvents(db, { proposalId: id }),
    isPublic(own.status) ? listCitationsOfProposal(db, { proposalId: id }) : [],
    own.status === "merged" ? findMergedInto(db, { proposalId: id }) : undefined,
    listNeighbourhoods(db),
    listProposalPictures(db, { proposalId: id }),
    listQuestions(db, { proposalId: id }),
    findRedaction(db, { proposalId: id }),
    tookPlace(db, { proposalId: id }),
    readCorrections(db, { proposalId: id, language }),
  ]);
  const ownThemes = themes.get(id) ?? [];
  const neighbourhood = neighbourhoods.find((one) => one.id === neighbourhoodId) ?? null;
  const place = await drawProposalPlace(db, {
    proposal: { ...own, precision: own.lat === null ? null : "exact", neighbourhood, themes: ownThemes },
    ...{ language, label: t("receipt:own.mapLabel") },
  });
  return {
    ...{ own, themes: ownThemes, themeChoices, contact: contact ?? null, passages, pictures },
    wasDropped: wasDropped(own.status, events, passages),
    accept: await takenPhotos(),
    path: receiptPath({ ...own, events }),
    target: target ?? null,
    place: place ?? null,
    redaction: redaction ?? null,
    isPlaceTaken,
    corrections,
    hints: mayEdit(own.status)
      ? [
          ...new Set(
            [own.title, own.body, own.place ?? ""]
              .flatMap((text) => personalDataHints(text))
              .map(({ kind }) => kind),
          ),
        ]
      : [],
    questions: asked.map(({ askedBy: _, ...question }) => question),
  };
}
