import type { Db } from "db/connection";
import { putContact } from "db/queries/proposal-contacts";
import type { ProposalsTable } from "db/tables/proposals";
import { expect, it } from "vitest";
import { notifyAuthor } from "~/features/notifications/notify-author.server";
import { receiptToken } from "~/features/proposals/receipt-token.server";
import { makeProposal } from "../factories/proposals";
import { describeEachEngine } from "../setup/engines";

describeEachEngine("telling the author", ({ db }) => {
  const origin = "https://sueiga.example";
  const secret = "a secret of at least thirty-two characters";

  async function author(more: Partial<ProposalsTable> & { language?: "lt" | "en"; email?: string | null }) {
    const { email = "ona@example.org", ...proposal } = more;
    const made = await makeProposal(db, {
      receipt_hash: "hash",
      submission_key: "key",
      ...proposal,
      language: "lt",
    });
    await putContact(db, {
      at: "2026-03-01T08:00:00.000Z",
      proposalId: made.id,
      contact: { email, name: "Ona", nameIsPublic: false, language: more.language ?? "lt" },
    });
    return made;
  }
  const mails = (from: Db) => from.selectFrom("outbox").selectAll().orderBy("id").execute();

  it("says the step, the reason and the private link in the author's language", async () => {
    const { id, number } = await author({
      status: "rejected",
      status_reason: "personal_data",
      status_note: "Išbraukite kaimyno pavardę.",
      published_at: null,
      title: "Suoliukai <b>",
    });
    await notifyAuthor(db, { proposalId: id, step: "rejected", origin, secret });
    const [mail] = await mails(db);
    expect(mail?.recipient).toBe("ona@example.org");
    expect(mail?.subject).toBe(`Jūsų pasiūlymas P-${number} nepaskelbtas`);
    expect(mail?.text_body).toContain("kitų žmonių duomenų");
    expect(mail?.text_body).toContain("Išbraukite kaimyno pavardę.");
    expect(mail?.text_body).toContain(`${origin}/receipt/${receiptToken(secret, "key")}\n`);
    expect(mail?.html_body).toContain("Suoliukai &lt;b&gt;");
  });

  it("leads to the English page where the author wrote on one", async () => {
    const { id, number } = await author({ language: "en", answer: "We will build it." });
    await notifyAuthor(db, { proposalId: id, step: "answered", origin, secret });
    const [mail] = await mails(db);
    expect(mail?.subject).toBe(`An answer to your proposal P-${number}`);
    expect(mail?.text_body).toContain("We will build it.");
    expect(mail?.text_body).toContain(`${origin}/en/receipt/`);
  });

  it("repeats nothing of what was typed before anyone has read it", async () => {
    const { id } = await author({ title: "Pirkite čia", status: "received", published_at: null });
    await notifyAuthor(db, { proposalId: id, step: "received", origin, secret });
    const [mail] = await mails(db);
    expect(`${mail?.subject}${mail?.text_body}${mail?.html_body}`).not.toContain("Pirkite");
  });

  it("is silent without an e-mail address, and where nobody was given a receipt", async () => {
    const silent = await author({ email: null });
    const seeded = await author({ receipt_hash: null, submission_key: "seeded" });
    for (const { id } of [silent, seeded])
      await notifyAuthor(db, { proposalId: id, step: "published", origin, secret });
    expect(await mails(db)).toEqual([]);
  });
});
