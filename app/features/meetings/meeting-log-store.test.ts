import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LogAnswer, LogEntry } from "./log-entry";
import { type KeyValueStore, LogKeeping } from "./log-keeping";
import { type LogState, withEntries } from "./log-state";
import type { Sent, Trouble } from "./log-view";
import { MeetingLogStore } from "./meeting-log-store";

const empty: LogState = {
  ...{
    startsAt: null,
    endsAt: null,
    decisions: [],
    attendance: {},
    organisations: [],
    proposals: [],
    taken: [],
  },
  items: [{ id: "a", title: "Senjorai", presenter: null, notes: "", revision: 1 }],
};

/** A server in a variable: takes a key once, and notes only on top of the revision they grew from. */
class FakeServer {
  state = empty;
  private readonly answers = new Map<string, LogAnswer>();

  take(entry: LogEntry): LogAnswer {
    const known = this.answers.get(entry.key);
    if (known) return known;
    const answer = this.work(entry);
    if (answer.ok) {
      this.answers.set(entry.key, answer);
      this.state = { ...this.state, taken: [entry.key, ...this.state.taken] };
    }
    return answer;
  }

  private work(entry: LogEntry): LogAnswer {
    if (entry.kind !== "notes") {
      this.state = withEntries(this.state, [entry]);
      return entry.kind === "proposal" ? { ok: true, number: this.state.proposals.length } : { ok: true };
    }
    const item = this.state.items.find(({ id }) => id === entry.item);
    if (!item) return { ok: false, reason: "gone" };
    if (item.notes === entry.text) return { ok: true, revision: item.revision };
    if (item.revision !== entry.revision) {
      const theirs = { kind: "notes" as const, text: item.notes, revision: item.revision };
      return { ok: false, reason: "conflict", theirs };
    }
    const saved = { ...item, notes: entry.text, revision: item.revision + 1 };
    this.state = {
      ...this.state,
      items: this.state.items.map((other) => (other.id === item.id ? saved : other)),
    };
    return { ok: true, revision: saved.revision };
  }
}

class MapStore implements KeyValueStore {
  private readonly map = new Map<string, string>();
  get length() {
    return this.map.size;
  }
  key = (index: number) => [...this.map.keys()][index] ?? null;
  getItem = (key: string) => this.map.get(key) ?? null;
  setItem = (key: string, value: string) => void this.map.set(key, value);
  removeItem = (key: string) => void this.map.delete(key);
}

/** How a request fares: it arrives and is answered, it arrives and the answer is lost, or it does not arrive. */
type Fate = "answered" | "answer lost" | "lost";

class Device {
  readonly disk = new MapStore();
  fates: Fate[] = [];
  trouble: Trouble = "offline";
  private calls: { call: () => void }[] = [];
  store: MeetingLogStore;

  constructor(private readonly server: FakeServer) {
    this.store = this.open();
  }

  /** The page is closed, by whatever happened, and opened again. */
  reopen(): void {
    this.calls = [];
    this.store = this.open();
  }

  /** Lets every clock that runs ring once, and what follows from it happen. */
  async pass(): Promise<void> {
    const due = this.calls;
    this.calls = [];
    for (const { call } of due) call();
    for (let i = 0; i < 30; i += 1) await Promise.resolve();
  }

  async settleDown(): Promise<void> {
    this.fates = [];
    for (let i = 0; i < 40; i += 1) await this.pass();
  }

  private open(): MeetingLogStore {
    const store = new MeetingLogStore(this.server.state, new LogKeeping(this.disk, "log:1"), {
      send: async (entry): Promise<Sent> => {
        const fate = this.fates.shift() ?? "answered";
        if (fate === "lost") return { trouble: this.trouble };
        const answer = this.server.take(entry);
        return fate === "answered" ? { answer } : { trouble: this.trouble };
      },
      fetch: async () => this.server.state,
      later: (call) => {
        const timer = { call };
        this.calls.push(timer);
        return () => {
          this.calls = this.calls.filter((other) => other !== timer);
        };
      },
    });
    store.start();
    return store;
  }
}

const proposal = (text: string) =>
  ({ kind: "proposal", item: "a", text, themes: [], neighbourhood: null }) as const;
const oneMore = {
  kind: "attendance",
  changes: [{ dimension: "sector", category: "residents", change: 1 }],
} as const;

describe("the log of a meeting on one device", () => {
  it("shows a proposal at once, says that it is not saved yet, and then its number", async () => {
    const device = new Device(new FakeServer());
    const key = device.store.add(proposal("Suoliukai"));
    expect(device.store.getView()).toMatchObject({
      ...{ unsaved: 1, state: { proposals: [{ id: key, text: "Suoliukai", number: null }] } },
    });
    await device.settleDown();
    const view = device.store.getView();
    expect(view.unsaved).toBe(0);
    expect(view.state.proposals).toHaveLength(1);
    expect(device.disk.length).toBe(0);
  });

  it("keeps everything, in words to copy, when the meeting is closed to the person, and sends it if it opens again", async () => {
    const device = new Device(new FakeServer());
    device.trouble = "closed";
    device.fates = Array(20).fill("lost");
    device.store.add(proposal("Suoliukai"));
    device.store.add(oneMore);
    device.store.type("a", "Kalbėta apie kiemus");
    await device.pass();
    expect(device.store.getView()).toMatchObject({
      ...{ trouble: "closed", refused: [], unsent: ["Suoliukai", "Kalbėta apie kiemus"] },
    });
    device.reopen();
    expect(device.store.getView().unsent).toEqual(["Suoliukai", "Kalbėta apie kiemus"]);
    await device.settleDown();
    expect(device.store.getView()).toMatchObject({ unsaved: 0, unsent: [], trouble: undefined });
    expect(device.disk.length).toBe(0);
  });

  it("counts a tap once, though its acknowledgement was lost and the page opened anew", async () => {
    const server = new FakeServer();
    const device = new Device(server);
    device.fates = ["answer lost"];
    device.store.add(oneMore);
    await Promise.resolve();
    device.reopen();
    expect(device.store.getView().state.attendance).toEqual({ "sector-residents": 1 });
    await device.settleDown();
    expect(device.store.getView()).toMatchObject({
      unsaved: 0,
      state: { attendance: { "sector-residents": 1 } },
    });
    expect(server.state.attendance).toEqual({ "sector-residents": 1 });
  });

  it("keeps what is typed without a network, over a closed page, until it is acknowledged", async () => {
    const server = new FakeServer();
    const device = new Device(server);
    device.fates = Array(6).fill("lost");
    device.store.type("a", "Kalbėjo Ona");
    await device.pass();
    expect(device.store.getView()).toMatchObject({ unsaved: 1, trouble: "offline" });
    device.reopen();
    expect(device.store.getView().drafts.a?.text).toBe("Kalbėjo Ona");
    await device.settleDown();
    expect(server.state.items[0]).toMatchObject({ notes: "Kalbėjo Ona", revision: 2 });
    expect(device.store.getView()).toMatchObject({ unsaved: 0, trouble: undefined, drafts: {} });
  });

  it("puts two devices' notes side by side and drops neither", async () => {
    const server = new FakeServer();
    const [one, other] = [new Device(server), new Device(server)];
    one.store.type("a", "Viena");
    other.store.type("a", "Kita");
    await one.settleDown();
    await other.settleDown();
    expect(other.store.getView().drafts.a).toMatchObject({ text: "Kita", theirs: { text: "Viena" } });
    expect(other.store.getView().unsaved).toBe(1);
    other.store.settle("a", "Viena\n\nKita");
    await other.settleDown();
    expect(server.state.items[0]?.notes).toBe("Viena\n\nKita");
    expect(other.store.getView().unsaved).toBe(0);
  });

  it("says when somebody has to sign in again, and goes on afterwards", async () => {
    const server = new FakeServer();
    const device = new Device(server);
    device.trouble = "signed-out";
    device.fates = ["lost"];
    device.store.add(proposal("Suoliukai"));
    for (let i = 0; i < 5; i += 1) await Promise.resolve();
    expect(device.store.getView().trouble).toBe("signed-out");
    device.store.retry();
    await device.settleDown();
    expect(server.state.proposals).toHaveLength(1);
  });

  it("keeps a refused entry in sight", async () => {
    const server = new FakeServer();
    const device = new Device(server);
    server.state = { ...server.state, items: [] };
    device.store.type("a", "Klausimo nebėra");
    await device.settleDown();
    expect(device.store.getView().refused).toMatchObject([
      { reason: "gone", entry: { text: "Klausimo nebėra" } },
    ]);
    device.store.dismiss(device.store.getView().refused[0]?.entry.key ?? "");
    expect(device.disk.length).toBe(0);
  });

  it("loses nothing and doubles nothing, whatever the network and the battery do", async () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant("propose" as const), device: fc.nat(1) }),
      fc.record({ do: fc.constant("count" as const), device: fc.nat(1) }),
      fc.record({ do: fc.constant("type" as const), device: fc.nat(1) }),
      fc.record({ do: fc.constant("pass" as const), device: fc.nat(1) }),
      fc.record({ do: fc.constant("reopen" as const), device: fc.nat(1) }),
      fc.record({ do: fc.constant("refresh" as const), device: fc.nat(1) }),
    );
    const fate = fc.constantFrom<Fate>("answered", "answer lost", "lost");
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 30 }),
        fc.array(fate, { maxLength: 40 }),
        fc.array(fate, { maxLength: 40 }),
        async (steps, ...fates) => {
          const server = new FakeServer();
          const devices = fates.map((list) => Object.assign(new Device(server), { fates: list }));
          const said: string[] = [];
          const words: string[] = [];
          let people = 0;
          for (const [index, now] of steps.entries()) {
            const device = devices[now.device];
            if (!device) continue;
            if (now.do === "propose") {
              said.push(`Pasiūlymas ${index}.`);
              device.store.add(proposal(`Pasiūlymas ${index}.`));
            } else if (now.do === "count") {
              people += 1;
              device.store.add(oneMore);
            } else if (now.do === "type") {
              const view = device.store.getView();
              const shown = view.drafts.a?.text ?? view.state.items[0]?.notes ?? "";
              words.push(`žodis${index}`);
              device.store.type("a", `${shown} žodis${index}`);
            } else if (now.do === "pass") await device.pass();
            else if (now.do === "refresh") await device.store.refresh();
            else device.reopen();
          }
          for (let round = 0; round < 3; round += 1) {
            for (const device of devices) {
              await device.settleDown();
              const { theirs, text = "" } = device.store.getView().drafts.a ?? {};
              if (theirs) device.store.settle("a", `${theirs.text}\n${text}`);
              await device.settleDown();
            }
          }
          expect(server.state.proposals.map(({ text }) => text).sort()).toEqual(said.sort());
          expect(server.state.attendance["sector-residents"] ?? 0).toBe(people);
          for (const word of words) expect(server.state.items[0]?.notes.split(/\s/)).toContain(word);
          for (const device of devices) {
            expect(device.store.getView()).toMatchObject({ unsaved: 0, refused: [], drafts: {} });
            await device.store.refresh();
            expect(device.store.getView().state.attendance).toEqual(server.state.attendance);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
