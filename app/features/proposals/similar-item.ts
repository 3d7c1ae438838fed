import type { OfferedProposal } from "./offer-similar.server";

/** The words beside an offered proposal. */
export interface SimilarTexts {
  newWindow: string;
  support: string;
  given: string;
  withdraw: string;
  failed: string;
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

/** An offered proposal: what it says, what became of it, and a button that supports it on the spot. */
export function offeredItem(offered: OfferedProposal, texts: SimilarTexts): HTMLLIElement {
  const item = make("li", "");
  const link = make("a", "", offered.title);
  link.href = offered.href;
  link.lang = offered.language;
  // What has been written stays open beside it.
  link.target = "_blank";
  item.append(link, make("small", "soft", [...offered.facts, texts.newWindow].join(" · ")));
  if (offered.outcome) {
    const outcome = make("p", "small");
    outcome.append(make("b", "", `${offered.outcome.label}: `), offered.outcome.text);
    item.append(outcome);
  }
  item.append(supportButton(offered, texts));
  return item;
}

/** Supports the proposal, and pressed again takes that back; the words beside it say which. */
function supportButton({ support, given, title }: OfferedProposal, texts: SimilarTexts): HTMLElement {
  const row = make("p", "row give");
  const told = make("b", "");
  told.setAttribute("role", "status");
  const button = make("button", "button quiet");
  button.type = "button";
  let isGiven = given;
  const tell = () => {
    told.textContent = isGiven ? texts.given : "";
    button.textContent = isGiven ? texts.withdraw : texts.support;
    button.setAttribute("aria-label", `${button.textContent}: ${title}`);
  };
  button.addEventListener("click", async () => {
    button.disabled = true;
    const isSaved = await send(support, !isGiven);
    button.disabled = false;
    button.focus();
    if (isSaved) isGiven = !isGiven;
    tell();
    if (!isSaved) told.textContent = texts.failed;
  });
  tell();
  row.append(told, button);
  return row;
}

async function send(address: string, supports: boolean): Promise<boolean> {
  try {
    const body = new URLSearchParams({ supports: supports ? "yes" : "no" });
    const answer = await fetch(address, { method: "POST", body });
    // Too many from one network are told by the page that it leads to.
    return answer.ok && !new URL(answer.url).searchParams.has("too-many");
  } catch {
    return false;
  }
}
