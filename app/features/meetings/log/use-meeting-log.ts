import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { entryFields, type LogAnswer, type LogEntry } from "../log-entry";
import { LogKeeping } from "../log-keeping";
import type { LogState } from "../log-state";
import type { LogTransport, LogView, Sent } from "../log-view";
import { MeetingLogStore } from "../meeting-log-store";

const answerMs = 15_000;
const refreshMs = 20_000;

interface Address {
  /** Where entries are sent to. */
  url: string;
  formTokenField: string;
  formToken: string;
}

/** Speaks with the server. A session that ended and began anew meanwhile costs one more request and no entry. */
function connect(address: Address, timers: Set<number>): LogTransport {
  let token = address.formToken;

  const ask = async (): Promise<{ state: LogState } | "signed-out" | "gone" | undefined> => {
    const response = await fetch(address.url, { redirect: "manual", signal: AbortSignal.timeout(answerMs) });
    // Signed-out people are led to the sign-in page; nobody follows here.
    if (response.type === "opaqueredirect") return "signed-out";
    if (response.status === 404) return "gone";
    if (!response.ok) return undefined;
    const news: { state: LogState; formToken: string } = await response.json();
    token = news.formToken;
    return news;
  };

  const post = (entry: LogEntry) =>
    fetch(address.url, {
      method: "POST",
      body: new URLSearchParams([[address.formTokenField, token], ...entryFields(entry)]),
      redirect: "manual",
      signal: AbortSignal.timeout(answerMs),
    });

  const send = async (entry: LogEntry): Promise<Sent> => {
    let response = await post(entry);
    if (response.status === 403 || response.status === 404) {
      const news = await ask();
      if (news === "signed-out") return { trouble: "signed-out" };
      if (news === "gone") return { trouble: "closed" };
      response = await post(entry);
    }
    if (response.status === 413) return { answer: { ok: false, reason: "tooLong" } };
    if (!response.ok) return { trouble: "server" };
    const answer: LogAnswer = await response.json();
    return { answer };
  };

  return {
    send: (entry) =>
      send(entry).catch(() => ({ trouble: navigator.onLine === false ? "offline" : "server" })),
    fetch: async () => {
      const news = await ask().catch(() => undefined);
      return typeof news === "object" ? news.state : undefined;
    },
    later: (call, ms) => {
      const timer = window.setTimeout(() => {
        timers.delete(timer);
        call();
      }, ms);
      timers.add(timer);
      return () => {
        window.clearTimeout(timer);
        timers.delete(timer);
      };
    },
  };
}

/** What the device itself offers for keeping; some browsers throw when merely asked. */
function localStore(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

/**
 * The log of one meeting in a browser. Until script runs the view is what the page was loaded with, and `store` is
 * undefined.
 */
export function useMeetingLog(
  state: LogState,
  { url, formTokenField, formToken, keepPrefix }: Address & { keepPrefix: string },
): { store: MeetingLogStore | undefined; view: LogView } {
  const loaded = useMemo(() => viewOf(state), [state]);
  const [store, setStore] = useState<MeetingLogStore>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: one store lives as long as the page; it asks for newer states itself.
  useEffect(() => {
    const timers = new Set<number>();
    const live = new MeetingLogStore(
      state,
      new LogKeeping(localStore(), keepPrefix),
      connect({ url, formTokenField, formToken }, timers),
    );
    document.documentElement.classList.add("scripted");
    setStore(live);
    live.start();
    const wake = () => {
      if (document.visibilityState !== "visible") return;
      live.retry();
      void live.refresh();
    };
    const interval = window.setInterval(() => {
      if (document.visibilityState === "visible") void live.refresh();
    }, refreshMs);
    window.addEventListener("online", wake);
    document.addEventListener("visibilitychange", wake);
    return () => {
      window.clearInterval(interval);
      for (const timer of timers) window.clearTimeout(timer);
      window.removeEventListener("online", wake);
      document.removeEventListener("visibilitychange", wake);
    };
  }, [url]);
  const view = useSyncExternalStore(
    store?.subscribe ?? neverChanges,
    () => store?.getView() ?? loaded,
    () => loaded,
  );
  return { store, view };
}

const neverChanges = () => () => undefined;

function viewOf(state: LogState): LogView {
  return {
    state,
    drafts: {},
    refused: [],
    unsent: [],
    unsaved: 0,
    trouble: undefined,
    isKept: true,
    numbers: {},
  };
}
