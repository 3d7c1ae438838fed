import { expect, it } from "vitest";
import { parseSection, plainText, sentencesOf } from "~/features/strategy/section-text";
import { organisation } from "../starter/organisation";
import { sampleMeetings } from "./meetings";
import { numberProposals } from "./numbering";
import { samplePictures } from "./pictures";
import { sampleProposals } from "./proposals";
import { actionTitle, sampleSections } from "./strategy";
import { citingSentences, resolveMarkers } from "./strategy/citations";

const numbered = numberProposals(8);
const byKey = new Map(sampleProposals.map((proposal) => [proposal.key, proposal]));
const bodies = Object.values(sampleSections).map((paragraphs) => paragraphs.join("\n\n"));
const citedKeys = new Set(
  bodies.flatMap((body) => [...body.matchAll(/@([a-z][a-z-]+)/g)].map((match) => match[1] ?? "")),
);

it("tells each proposal apart", () => {
  expect(byKey.size).toBe(120);
  expect(new Set(sampleProposals.map(({ title }) => title)).size).toBe(120);
  expect(new Set(sampleProposals.map(({ body }) => body)).size).toBe(120);
});

it("numbers proposals by date, from the first after the starter's", () => {
  expect(numbered.map(({ number }) => number)).toEqual(Array.from({ length: 120 }, (_, i) => i + 9));
  const dates = numbered.map(({ submittedAt }) => submittedAt);
  expect(dates).toEqual([...dates].sort());
  expect(dates[0]?.slice(0, 4)).toBe("2022");
});

it("puts every pin within the city, none on another", () => {
  const points = numbered.flatMap(({ point }) => point ?? []);
  expect(points.length).toBeGreaterThanOrEqual(70);
  for (const { lat, lng } of points) {
    expect(lat > organisation.south && lat < organisation.north).toBe(true);
    expect(lng > organisation.west && lng < organisation.east).toBe(true);
  }
  expect(new Set(points.map(({ lat, lng }) => `${lat} ${lng}`)).size).toBe(points.length);
});

it("cites in the strategy every proposal that is said to be in it, and none that nobody may read", () => {
  const included = sampleProposals.filter(({ status }) => status === "included");
  expect(included.filter(({ key }) => !citedKeys.has(key)).map(({ key }) => key)).toEqual([]);
  const notUsable = [...citedKeys].filter(
    (key) => !["included", "considered"].includes(byKey.get(key)?.status ?? "missing"),
  );
  expect(notUsable).toEqual([]);
});

it("names an action of the tree for every included proposal, and a proposal to be merged into", () => {
  for (const proposal of sampleProposals) {
    if (proposal.status === "included") expect(actionTitle(proposal.usedIn)).toMatch(/^\d\.\d\.\d \S/);
    if (proposal.status === "merged") expect(byKey.has(proposal.into)).toBe(true);
  }
});

it("has a picture for each proposal that says so, and uses each picture", () => {
  const used = sampleProposals.flatMap(({ photo }) => photo ?? []);
  expect(used.sort()).toEqual(Object.keys(samplePictures).sort());
});

it("counts no more votes than people, and the same people by sector as by sex", () => {
  for (const { agenda, attendance } of sampleMeetings) {
    if (!attendance) continue;
    const present = Object.values(attendance.sector).reduce((sum, people) => sum + people, 0);
    expect((attendance.group.women ?? 0) + (attendance.group.men ?? 0)).toBe(present);
    for (const { votes } of agenda.flatMap(({ decisions = [] }) => decisions)) {
      expect(votes[0] + votes[1] + votes[2]).toBeLessThanOrEqual(present);
    }
  }
});

it("says in the strategy only counts that follow from the records", () => {
  const present = sampleMeetings
    .flatMap(({ attendance }) => Object.values(attendance?.sector ?? {}))
    .reduce((sum, people) => sum + people, 0);
  const from = (origin: string) => sampleProposals.filter((proposal) => proposal.origin === origin).length;
  const text = bodies.join("\n");
  expect(text).toContain(`${present} dalyviai`);
  expect(text).toContain(
    `užrašyti ${from("meeting")} pasiūlymai, dar ${from("online")} pateikta internetu ir ${from("paper")} – popieriuje`,
  );
});

it("cites the sentences that the strategy's own reading of the text finds", () => {
  const numbers = new Map(numbered.map(({ proposal, number }) => [proposal.key, number]));
  for (const body of bodies.map((text) => resolveMarkers(text, (key) => numbers.get(key)))) {
    const read = sentencesOf(parseSection(body)).map(({ text, sources }, position) => ({
      position,
      sentence: plainText(text),
      sources,
    }));
    expect(citingSentences(body)).toEqual(read.filter(({ sources }) => sources.length > 0));
  }
});
