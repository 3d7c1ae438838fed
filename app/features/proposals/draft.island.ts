import { draftOf, fillFrom, setHidden } from "./draft-form";
import { deviceStorage, draftStoredAs, findDraft, forgetDraft, keepDraft } from "./kept-draft";
import { sendWhenReachable } from "./send-when-reachable";

/** After the last key, before it is kept. */
const PAUSE_MS = 400;

const device = deviceStorage();
const form = document.querySelector<HTMLFormElement>("form.submission");
const show = (id: string, isShown: boolean) => {
  const element = document.getElementById(id);
  if (element && element.hidden === isShown) element.hidden = !isShown;
};

if (form) {
  const own = draftOf(form, { at: 0, sending: false });
  let timer: number | undefined;
  /** The page is about to be opened anew without it. */
  let isCleared = false;

  const keep = (sending = false): boolean => {
    window.clearTimeout(timer);
    if (isCleared) return false;
    const isKept = keepDraft(device, draftOf(form, { at: Date.now(), sending }));
    show("draft-kept", isKept);
    return isKept;
  };

  // What a wrong form comes back with is newer than what was kept before it was sent.
  const isFresh = document.querySelector("#draft-back[data-fresh]") !== null;
  const found = isFresh ? findDraft(device, Date.now()) : undefined;
  if (found) {
    fillFrom(found, form);
    show("draft-back", true);
  }
  // Going back after sending, some browsers fill in what was sent: it is a draft again once somebody changes it.
  let isLeaving = false;
  let isDraft = !isFresh || found !== undefined;
  if (isDraft) keep();

  for (const event of ["input", "change", "click", "keyup"])
    form.addEventListener(event, () => {
      isDraft = true;
      // Whoever writes on is not leaving; letting the key go that sent the form is no writing.
      if (event === "input") isLeaving = false;
      window.clearTimeout(timer);
      timer = window.setTimeout(() => keep(isLeaving), PAUSE_MS);
    });
  addEventListener("pagehide", () => {
    // What has just been sent is kept as sent.
    if (isDraft && !isLeaving) keep();
  });
  addEventListener("pageshow", () => {
    isLeaving = false;
  });
  // Sent or cleared in another tab: what is written here is another proposal from now on.
  addEventListener("storage", ({ key, newValue }) => {
    if (key !== draftStoredAs || newValue !== null) return;
    setHidden(form, "key", own.key);
    show("draft-back", false);
  });

  for (const box of document.querySelectorAll(".clear-draft")) {
    const [first, ask] = [...box.children].filter((part) => part instanceof HTMLElement);
    const toggle = (isAsking: boolean) => {
      if (first && ask) [first.hidden, ask.hidden] = [isAsking, !isAsking];
      (isAsking ? ask : first)?.querySelector("button")?.focus();
    };
    first?.addEventListener("click", () => toggle(true));
    const [yes, no] = ask?.querySelectorAll("button") ?? [];
    no?.addEventListener("click", () => toggle(false));
    yes?.addEventListener("click", () => {
      isCleared = true;
      forgetDraft(device);
      // A reload would have some browsers write the fields again.
      location.replace(location.href);
    });
  }

  sendWhenReachable(form, {
    onSend: () => {
      keep(true);
      isLeaving = true;
    },
    onUnreachable: (isReachable) => {
      const isKept = keep();
      show("offline", !isReachable && isKept);
      show("offline-open", !isReachable && !isKept);
      show("online", isReachable);
    },
  });
}
