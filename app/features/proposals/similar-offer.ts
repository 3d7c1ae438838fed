import type { OfferedProposal } from "./offer-similar.server";

/** What the server writes into the element's `data-texts` attribute. */
export interface WritingTexts {
  /** With `{number}`. */
  found: string;
  text: string;
  newWindow: string;
}

/** After the last key, before anything is asked. */
const PAUSE_MS = 600;
/** Fewer letters say nothing of what somebody means. */
const LEAST = 8;

/**
 * Offers published proposals that say what is just being written. It opens only while the title is being written, so
 * that nothing moves under the hands of somebody who has gone on, and it stays silent when nothing can be asked.
 */
export function offerSimilar(element: HTMLElement, title: HTMLInputElement): void {
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
    const words = title.value.trim();
    if (words === asked) return;
    asked = words;
    const mine = ++turn;
    if (words.length < LEAST) return show([]);
    const query = new URLSearchParams({ title: words, written: writtenLanguage() });
    try {
      const answer = await fetch(`${address}&${query}`);
      if (!answer.ok || mine !== turn) return;
      const found: OfferedProposal[] = await answer.json();
      if (mine === turn) show(found);
    } catch {
      // Without the network the form is no worse than without this.
    }
  }

  function writtenLanguage(): string {
    const choice = title.form?.elements.namedItem("language");
    return choice instanceof HTMLSelectElement ? choice.value : "";
  }

  function show(found: readonly OfferedProposal[]): void {
    const heading = found.length > 0 ? texts.found.replace("{number}", String(found.length)) : "";
    if (told.textContent !== heading) told.textContent = heading;
    box.replaceChildren();
    if (found.length === 0) return;
    const details = make("details", "similar");
    details.open = document.activeElement === title;
    details.append(make("summary", "", heading), make("p", "small soft", texts.text), list(found));
    box.append(details);
  }

  function list(found: readonly OfferedProposal[]): HTMLElement {
    const items = make("ul", "bare");
    for (const { title: name, language, href, facts } of found) {
      const link = make("a", "", name);
      link.href = href;
      link.lang = language;
      // What has been written stays open beside it.
      link.target = "_blank";
      const item = make("li", "");
      item.append(link, make("small", "soft", [...facts, texts.newWindow].join(" · ")));
      items.append(item);
    }
    return items;
  }

  title.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(ask, PAUSE_MS);
  });
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text = "",
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}
