import { countForModeration, findNextInQueue, listForModeration } from "db/queries/moderation";
import { listQuestions } from "db/queries/questions";
import { countWaitingProposals } from "db/queries/waiting-work";
import { moderationLists } from "db/tables/moderation";
import { beforeEach, expect, it } from "vitest";
import { askAuthor, settleReply, takeQuestionBack } from "~/features/moderation/ask-author.server";
import { publishProposal } from "~/features/moderation/publish-proposal.server";
import { eraseProposal } from "~/features/proposals/erase-proposal.server";
import { replyToQuestion } from "~/features/proposals/reply-to-question.server";
import { submitProposal } from "~/features/proposals/submit-proposal.server";
import { makeProposal, makeTheme } from "../factories/proposals";
import { aSubmission, testOrigin, testSecret } from "../factories/submissions";
import { makeUser } from "../factories/users";
import { describeEachEngine } from "../setup/engines";

describeEachEngine("a question to the author", ({ db }) => {
  let input: Parameters<typeof publishProposal>[1];
  let token: string;
  beforeEach(async () => {
    await makeTheme(db, "senjorai");
    const submitted = await submitProposal(db, aSubmission({ email: "ona@example.org" }));
    if (!submitted.ok) throw new Error(submitted.reason);
    token = submitted.token;
    const userId = (await makeUser(db, { name: "Moderatorė" })).id;
    input = { number: submitted.number, version: 1, userId, secret: testSecret, mailOrigin: testOrigin };
  });

  const ask = (question = "Prie kurio kranto?") => askAuthor(db, { ...input, question });
  const questions = async () => {
    const { id } = await db
      .selectFrom("proposals")
      .select("id")
      .where("number", "=", input.number)
      .executeTakeFirstOrThrow();
    return listQuestions(db, { proposalId: id });
  };
  const reply = async (words: string) =>
    replyToQuestion(db, { token, reply: words, question: (await questions()).at(-1)?.id ?? "" });
  const onLists = async () => {
    const everything = { themeSlug: undefined, words: undefined };
    const counts = await countForModeration(db, everything);
    for (const list of moderationLists) {
      const page = { ...everything, status: undefined, list, page: 1, pageSize: 9, language: "lt" } as const;
      expect(await listForModeration(db, page), list).toHaveLength(counts[list]);
    }
    const { received, asked, replied } = counts;
    return { received, asked, replied };
  };
  const notAllowed = { ok: false, reason: "moderation:error.notAllowed" };

  it("waits for the author, then for a moderator, and may be followed by another", async () => {
    expect((await ask()).ok).toBe(true);
    expect(await onLists()).toEqual({ received: 0, asked: 1, replied: 0 });
    expect((await countWaitingProposals(db)).count).toBe(0);
    const other = await makeProposal(db, { status: "received", published_at: null });
    expect(
      await findNextInQueue(db, { after: { submittedAt: "2020", number: other.number } }),
    ).toBeUndefined();

    expect(await reply("Prie kairiojo.")).toEqual({ ok: true });
    expect(await onLists()).toEqual({ received: 2, asked: 0, replied: 1 });
    expect((await ask("Ar prie tilto?")).ok).toBe(true);
    expect(await reply("Taip.")).toEqual({ ok: true });
    expect((await settleReply(db, input)).ok).toBe(true);
    expect(await onLists()).toEqual({ received: 2, asked: 0, replied: 0 });
    expect((await questions()).map(({ reply }) => reply)).toEqual(["Prie kairiojo.", "Taip."]);
  });

  it("reaches the author by mail, with the words and the private link", async () => {
    await ask("Prie kurio kranto?\nAr prie tilto?");
    const mails = await db.selectFrom("outbox").select("text_body").orderBy("id").execute();
    expect(mails.at(-1)?.text_body).toContain("Ar prie tilto?");
    expect(mails.at(-1)?.text_body).toContain(token);
  });

  it("is one at a time, also when two moderators ask at the same moment", async () => {
    const asked = await Promise.all([ask("Pirmas?"), ask("Antras?")]);
    expect(asked.filter(({ ok }) => ok)).toHaveLength(1);
    expect(asked.find(({ ok }) => !ok)).toEqual(notAllowed);
    expect(await questions()).toHaveLength(1);
  });

  it("does not stand in the way of publishing, which settles the reply", async () => {
    await ask();
    expect((await publishProposal(db, input)).ok).toBe(true);
    expect(await onLists()).toEqual({ received: 0, asked: 1, replied: 0 });
    expect(await reply("Prie kairiojo.")).toEqual({ ok: true });
    expect(await onLists()).toEqual({ received: 0, asked: 0, replied: 1 });
  });

  it("can be taken back until it is answered", async () => {
    await ask();
    expect((await takeQuestionBack(db, input)).ok).toBe(true);
    expect(await reply("Prie kairiojo.")).toEqual({ ok: false, reason: "receipt:error.questionGone" });
    await ask();
    await reply("Prie kairiojo.");
    expect(await takeQuestionBack(db, input)).toEqual(notAllowed);
  });

  it("takes one answer, however often it is sent", async () => {
    await ask();
    const sent = await Promise.all([reply("Prie kairiojo."), reply("Prie kairiojo.")]);
    expect(sent).toEqual([{ ok: true }, { ok: true }]);
    expect(await reply("Prie dešiniojo.")).toEqual({ ok: false, reason: "receipt:error.replied" });
    const [{ id } = { id: "" }] = await questions();
    const stranger = { token: "x".repeat(43), question: id, reply: "Ne." };
    expect(await replyToQuestion(db, stranger)).toEqual({ ok: false, reason: "receipt:error.absent" });
  });

  it("goes only to somebody who can come back, about the wording that was looked at", async () => {
    const { number } = await makeProposal(db, { origin: "paper" });
    expect(await askAuthor(db, { ...input, number, question: "Kur?" })).toEqual(notAllowed);
    expect(await askAuthor(db, { ...input, version: 7, question: "Kur?" })).toMatchObject({
      reason: "moderation:error.changed",
    });
  });

  it("is gone with everything else when the author erases the proposal", async () => {
    await ask("Ar kanarėlė?");
    await reply("Kanarėlė.");
    await eraseProposal(db, { token });
    expect(await db.selectFrom("proposal_questions").selectAll().execute()).toEqual([]);
    expect(JSON.stringify(await db.selectFrom("audit_log").selectAll().execute())).not.toContain("anarėl");
  });
});
