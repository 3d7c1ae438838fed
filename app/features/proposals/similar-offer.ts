import type { OfferedProposal } from "./offer-similar.server";
import { offeredItem, type SimilarTexts } from "./similar-item";

/** What the server writes into the element's `data-texts` attribute. */
export interface WritingTexts extends SimilarTexts {
  /** With `{number}`. */
  found: string;
  text: string;
}

/** After the last key, before anything is asked. */
const PAUSE_MS = 600;
/** Fewer letters say nothing of what somebody means. */
const LEAST = 8;
/** Fields that hold a place only while its way of telling it is chosen. */
const PLACE_FIELDS = { neighbourhood: "neighbourhood", pin: "lat lng" } as const;

/**
 * Offers published proposals that say what is just being written, to support one of them instead. The offers stand
 * under the field that is being written and open only while it is, so that nothing moves under the hands of somebody who has
 * gone on; those that already stand elsewhere on the page are not repeated. It stays silent when nothing can be asked.
 */
export function offerSimilar(element: HTMLElement, field: HTMLInputElement | HTMLTextAreaElement): void {
  const texts: WritingTexts = JSON.parse(element.dataset.texts ?? "{}");
  const address = element.dataset.address ?? "";
  const told = document.createElement("p");
  told.className = "hide";
  told.setAttribute("role", "status");
  const box = document.createElement("div");
  element.append(told, box);
  let asked = "";
  let turn = 0;
  let timer: number | undefined;

  async function ask(): Promise<void> {
    const words = field.value.trim();
    if (words === asked) return;
    asked = words;
    const mine = ++turn;
    if (words.length < LEAST) return show([]);
    try {
      const answer = await fetch(address, { method: "POST", body: written() });
      if (!answer.ok || mine !== turn) return;
      const found: OfferedProposal[] = await answer.json();
      if (mine === turn) show(found.filter(({ href }) => !standsElsewhere(href)));
    } catch {
      // Without the network the form is no worse than without this.
    }
  }

  /** What has been written so far of what is proposed, and of nobody who proposes it. */
  function written(): URLSearchParams {
    const form = new FormData(field.form ?? undefined);
    const where = String(form.get("where"));
    const places = Object.entries(PLACE_FIELDS).flatMap(([way, names]) =>
      way === where ? names.split(" ") : [],
    );
    const sent = new URLSearchParams();
    for (const name of ["title", "body", "themes", ...places])
      for (const value of form.getAll(name)) sent.append(name, String(value));
    sent.set("written", String(form.get("language") ?? ""));
    return sent;
  }

  const standsElsewhere = (href: string): boolean =>
    [...document.querySelectorAll(".similar a")].some(
      (link) => link.getAttribute("href") === href && !element.contains(link),
    );

  function show(found: readonly OfferedProposal[]): void {
    // Whoever is about to press one of the buttons keeps them.
    if (box.contains(document.activeElement)) return;
    const heading = found.length > 0 ? texts.found.replace("{number}", String(found.length)) : "";
    if (told.textContent !== heading) told.textContent = heading;
    box.replaceChildren();
    if (found.length === 0) return;
    const details = document.createElement("details");
    details.className = "similar";
    details.open = document.activeElement === field;
    const summary = document.createElement("summary");
    summary.textContent = heading;
    const text = document.createElement("p");
    text.className = "small soft";
    text.textContent = texts.text;
    const list = document.createElement("ul");
    list.className = "bare";
    list.append(...found.map((offered) => offeredItem(offered, texts)));
    details.append(summary, text, list);
    box.append(details);
  }

  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(ask, PAUSE_MS);
  });
}
