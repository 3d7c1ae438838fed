import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import type { Db } from "db/connection";
import { findMeeting } from "db/queries/meetings";
import { listThemes } from "db/queries/themes";
import { splitSpokenText } from "~/features/meetings/spoken-text";
import { personalDataHints } from "~/features/moderation/personal-data-hints";
import { submitProposal } from "~/features/proposals/submit-proposal.server";
import type { Language } from "~/platform/language";
import { hallSchema } from "./hall.form";
import { hallTakes } from "./hall-hours";

export type ReceivedInHall =
  | { ok: true; token: string }
  | { ok: false; status: 200 | 400 | 409 | 429; result: SubmissionResult<string[]> }
  | { ok: false; status: 404 };

/** Takes what somebody wrote in the hall into the moderators' queue, as a proposal of that meeting. */
export async function receiveHallProposal(
  db: Db,
  input: {
    form: FormData;
    meeting: number;
    language: Language;
    client: string;
    secret: string;
    mailOrigin: string;
    now?: Date;
  },
): Promise<ReceivedInHall> {
  const { form, language, client, secret, mailOrigin, now = new Date() } = input;
  const meeting = await findMeeting(db, { number: input.meeting });
  if (!meeting?.isPublic) return { ok: false, status: 404 };
  const hasThemes = (await listThemes(db, { language })).length > 0;
  const submission = parseWithZod(form, { schema: hallSchema({ hasThemes }) });
  const refuse = (status: 200 | 409 | 429, wrong: Record<string, string[]>): ReceivedInHall => ({
    ...{ ok: false, status },
    result: { ...submission.reply(), status: "error", error: wrong },
  });
  if (submission.status !== "success") return { ok: false, status: 400, result: submission.reply() };
  if (!hallTakes(meeting, now)) return refuse(409, { "": ["hall:error.closed"] });
  const { body, told, ...sent } = submission.value;
  if (!told && personalDataHints(body, { houses: true }).length > 0)
    return refuse(200, { personal: ["submission:personal.title"] });
  const submitted = await submitProposal(db, {
    proposal: { ...sent, ...splitSpokenText(body), language, where: "city", meeting: meeting.number },
    ...{ pageLanguage: language, client, secret, mailOrigin, now, isInHall: true },
  });
  if (submitted.ok) return submitted;
  return refuse(submitted.field === "" ? 429 : 409, { [submitted.field]: [submitted.reason] });
}
