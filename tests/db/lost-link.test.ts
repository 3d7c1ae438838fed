import { beforeEach, expect, it } from "vitest";
import { lostLinkLimits, sendLostLink } from "~/features/proposals/send-lost-link.server";
import { submitProposal } from "~/features/proposals/submit-proposal.server";
import { pathsFor } from "~/platform/paths";
import { makeTheme } from "../factories/proposals";
import { aSubmission, testOrigin as mailOrigin, testSecret as secret } from "../factories/submissions";
import { describeEachEngine } from "../setup/engines";

describeEachEngine("a lost private link", ({ db }) => {
  beforeEach(async () => {
    await makeTheme(db, "senjorai", 1);
  });

  const submit = async (email: string | undefined) => {
    const result = await submitProposal(db, aSubmission({ email }));
    if (!result.ok) throw new Error(result.reason);
    await db.deleteFrom("outbox").execute();
    return result;
  };
  const ask = (email: string, more: { number?: number; client?: string } = {}) =>
    sendLostLink(db, { email, client: "client", secret, mailOrigin, ...more });
  const letters = () =>
    db.selectFrom("outbox").select(["recipient", "text_body as text"]).orderBy("id").execute();
  const address = (token: string) => mailOrigin + pathsFor("lt").receipt(token);

  it("is sent again, a letter for each proposal, and is the link that was printed", async () => {
    const one = await submit("ona@example.org");
    const other = await submit("Ona@Example.org");
    await submit("kitas@example.org");
    expect(await ask("ONA@example.org")).toEqual({ ok: true });
    const sent = await letters();
    expect(sent.map(({ recipient }) => recipient.toLowerCase())).toEqual([
      "ona@example.org",
      "ona@example.org",
    ]);
    expect(sent[0]?.text).toContain(address(other.token));
    expect(sent[0]?.text).not.toContain(one.token);
    expect(sent[1]?.text).toContain(address(one.token));
  });

  it("is sent for one proposal alone where its number is told", async () => {
    const { number, token } = await submit("ona@example.org");
    await submit("ona@example.org");
    await ask("ona@example.org", { number });
    expect(await letters()).toEqual([
      { recipient: "ona@example.org", text: expect.stringContaining(address(token)) },
    ]);
  });

  it("goes to nobody else's address, and the answer tells nothing", async () => {
    const { number } = await submit("ona@example.org");
    await submit(undefined);
    const started = Date.now();
    expect(await ask("smalsus@example.org", { number })).toEqual({ ok: true });
    expect(await ask("%@example.org")).toEqual({ ok: true });
    expect(Date.now() - started).toBeGreaterThanOrEqual(700);
    expect(await letters()).toEqual([]);
  });

  it("pesters nobody, and a client that asks for many is told to wait", async () => {
    await submit("ona@example.org");
    const asked = Array.from({ length: lostLinkLimits.perAddress + 1 }, (_, i) =>
      ask("ona@example.org", { client: `client ${i}` }),
    );
    for (const answer of await Promise.all(asked)) expect(answer).toEqual({ ok: true });
    expect(await letters()).toHaveLength(lostLinkLimits.perAddress);
    const many = Array.from({ length: lostLinkLimits.perClient }, (_, i) => ask(`a${i}@example.org`));
    await Promise.all(many);
    expect(await ask("b@example.org")).toEqual({ ok: false, reason: "receipt:error.tooManyLinks" });
  });
});
