import type { Role } from "db/tables/accounts";
import { describe, expect, it } from "vitest";
import { mayInviteKeepers, mayKeepMeeting } from "./keeping.rules";

/** Planned by Ona, for Dainava and Vidzgiris, with Jonas invited. */
const meeting = {
  createdBy: "ona",
  keeperIds: ["jonas"],
  neighbourhoods: [{ id: "dainava" }, { id: "vidzgiris" }],
};
const nobodys = { createdBy: null, keeperIds: [], neighbourhoods: [] };
const person = (id: string, roles: Role[], ...neighbourhoodIds: string[]) => ({
  id,
  roles,
  neighbourhoodIds,
});

describe("who keeps a meeting, and who says who else does", () => {
  it.each([
    ["who planned it", person("ona", ["elder"]), true, true],
    ["an invited elder", person("jonas", ["elder"]), true, false],
    ["the elder of one of its neighbourhoods", person("rasa", ["elder"], "kalvos", "vidzgiris"), true, false],
    ["the elder of another neighbourhood", person("rasa", ["elder"], "kalvos"), false, false],
    ["any other elder", person("rasa", ["elder"]), false, false],
    ["a moderator", person("rasa", ["moderator"]), true, true],
    ["an administrator", person("rasa", ["administrator", "reader"]), true, true],
    ["who planned it and is no elder any more", person("ona", ["drafter"]), false, false],
    ["who was invited and is no elder any more", person("jonas", ["reader"]), false, false],
    ["who kept a neighbourhood without the right", person("rasa", ["drafter"], "dainava"), false, false],
    ["somebody without rights", person("ona", []), false, false],
  ])("%s", (_, who, keeps, invites) => {
    expect(mayKeepMeeting(who, meeting)).toBe(keeps);
    expect(mayInviteKeepers(who, meeting)).toBe(invites);
  });

  it("a meeting that nobody planned, of the whole town, is no elder's", () => {
    expect(mayKeepMeeting(person("ona", ["elder"], "dainava"), nobodys)).toBe(false);
    expect(mayKeepMeeting(person("ona", ["moderator"]), nobodys)).toBe(true);
  });
});
