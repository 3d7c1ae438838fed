import { expect, it } from "vitest";
import { type KeptWording, publishedChanges } from "./published-changes";

const publishedAt = "2022-07-02T00:00:00.000Z";
const wording = (day: string, title: string, body = "Prie tako."): KeptWording => ({
  madeAt: `2022-07-${day}T00:00:00.000Z`,
  words: { title, body },
});
const told = (...wordings: KeptWording[]) =>
  publishedChanges(wordings, publishedAt).map(({ difference }) =>
    difference?.title.map(({ kind, text }) => `${kind} ${text}`.trim()),
  );

it("tells what was changed after publication, and nothing of what was written before", () => {
  const wordings = [
    wording("01", "Vienas"),
    wording("01", "Du"),
    wording("03", "Trys"),
    wording("04", "Trys!"),
  ];
  expect(told(...wordings)).toEqual([
    ["out Du", "in Trys"],
    ["out Trys", "in Trys!"],
  ]);
  expect(publishedChanges(wordings, null)).toEqual([]);
});

it("tells of a moderator's change that there was one, and not what was taken out", () => {
  const hidden = { ...wording("01", "x"), words: null };
  expect(told(hidden, wording("03", "Suolai"))).toEqual([undefined]);
  expect(told(hidden, wording("03", "Suolai"), wording("05", "Du suolai"))).toEqual([
    undefined,
    ["out Suolai", "in Du suolai"],
  ]);
});

it.each(["Skambinkite +370 612 34567", "Rašykite jonas@example.org"])(
  "does not tell again what its author took out: %s",
  (words) => {
    expect(told(wording("01", `Suolai. ${words}`), wording("03", "Suolai."))).toEqual([undefined]);
    expect(told(wording("01", `Suolai. ${words}`), wording("03", `Du suolai. ${words}`))).not.toEqual([
      undefined,
    ]);
  },
);
