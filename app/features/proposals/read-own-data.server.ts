import type { Db } from "db/connection";
import { listMailsWith, listPictureFiles, listRevisions } from "db/queries/own-data";
import { listProposalEvents } from "db/queries/proposal-events";
import { findByReceipt } from "db/queries/submissions";
import type { Translate } from "~/i18n";
import type { Language } from "~/platform/language";
import { pathsFor } from "~/platform/paths";
import { hashToken } from "~/platform/tokens.server";
import { readReceipt } from "./read-receipt.server";

/**
 * Everything that is kept about a proposal, for its author to read and to take elsewhere (GDPR Art. 15 and 20): names
 * are plain English words, what has a name in the interface is said in the language of the page. Of the staff there is
 * only what they wrote to the author, never who they are. Undefined where the link is nobody's.
 * @param origin what addresses begin with.
 */
export async function readOwnData(
  db: Db,
  { token, language, t, origin, now }: OwnDataInput,
): Promise<{ number: number; data: object } | undefined> {
  const found = await findByReceipt(db, { receiptHash: hashToken(token) });
  const read = await readReceipt(db, { token, language, t });
  if (!found || !read) return undefined;
  const proposalId = found.id;
  const [revisions, steps, pictures, mails] = await Promise.all([
    listRevisions(db, { proposalId }),
    listProposalEvents(db, { proposalId }),
    listPictureFiles(db, { proposalId }),
    listMailsWith(db, { words: token }),
  ]);
  const { own, contact, themes, passages, target, questions, corrections } = read;
  const paths = pathsFor(language);
  const { number } = own;
  const data = {
    about: t("receipt:data.about", { number }),
    madeAt: now.toISOString(),
    proposal: {
      number: t("proposals:number", { number }),
      title: own.title,
      text: own.body,
      language: own.language,
      themes: themes.map(({ name }) => name),
      neighbourhood: own.neighbourhood,
      place: own.place,
      point: own.lat === null || own.lng === null ? null : { latitude: own.lat, longitude: own.lng },
      nameShownToEveryone: own.authorName,
      status: t(`receipt:data.step.${own.status}`),
      reason: own.statusReason ? t(`receipt:reason.${own.statusReason}`) : null,
      explanation: own.statusNote,
      answer: own.answer,
      answeredAt: own.answeredAt,
      submittedAt: own.submittedAt,
      publishedAt: own.publishedAt,
      supports: own.supports,
      mergedInto: target === null ? null : origin + paths.proposal(target.number),
    },
    contact: contact && {
      email: contact.email,
      name: contact.name,
      nameIsPublic: contact.nameIsPublic,
      languageOfMails: contact.language,
    },
    wordings: revisions.map(({ revision, title, body, at, isByStaff }) => ({
      ...{
        revision,
        title,
        text: body,
        writtenAt: at,
        writtenBy: t(`receipt:data.by.${isByStaff ? "staff" : "author"}`),
      },
    })),
    steps: steps.map(({ kind, at, note }) => ({ step: t(`receipt:data.step.${kind}`), at, words: note })),
    citedIn: passages.map(({ strategyTitle, sectionTitle, sectionSlug, sentence, position }) => ({
      ...{ strategy: strategyTitle, section: sectionTitle, sentence },
      address: origin + paths.strategySection(sectionSlug, position),
    })),
    questions: questions.map(({ id: _id, ...question }) => question),
    corrections: corrections.map(({ title, body, place, neighbourhood, lat, lng, ...more }) => ({
      ...{ title, text: body, themes: more.themes, place, neighbourhood },
      point: lat === null || lng === null ? null : { latitude: lat, longitude: lng },
      ...{ reason: more.reason, proposedAt: more.proposedAt, settledAt: more.settledAt },
      ...{ outcome: more.outcome, explanation: more.note },
    })),
    pictures: pictures.map(({ contentType, alternative, bytes, at }) => ({
      ...{ type: contentType, description: alternative, keptSince: at, base64: bytes.toString("base64") },
    })),
    mails: mails.map(({ recipient, at, sentAt, ...mail }) => ({
      to: recipient,
      ...mail,
      writtenAt: at,
      sentAt,
    })),
  };
  return { number, data };
}

interface OwnDataInput {
  token: string;
  language: Language;
  t: Translate;
  origin: string;
  now: Date;
}
