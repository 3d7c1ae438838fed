import { describe, expect, it } from "vitest";
import { accountState } from "./account-state";

const now = new Date("2026-03-02T08:00:00.000Z");
const person = { active: true, hasSignedIn: false, invitationExpiresAt: null };

describe("the state of an account", () => {
  it.each([
    [{ hasSignedIn: true }, "active"],
    [{}, "invited"],
    [{ invitationExpiresAt: "2026-03-02T08:00:00.001Z" }, "invitedUntil"],
    [{ invitationExpiresAt: "2026-03-02T08:00:00.000Z" }, "expired"],
    [{ active: false, invitationExpiresAt: "2026-03-09T08:00:00.000Z" }, "closed"],
    [{ active: false, hasSignedIn: true }, "closed"],
  ])("%j is %s", (values, kind) => {
    expect(accountState({ ...person, ...values }, now).kind).toBe(kind);
  });
});
