import { askBeforeSending } from "./ask-before-sending";
import { countCharacters } from "./character-count";
import { noticePersonalData } from "./personal-data-notice";
import { offerSimilar } from "./similar-offer";
import { suggestWhileWriting } from "./theme-suggestion-chips";

const title = document.getElementById("title");
const body = document.getElementById("body");
for (const similar of document.querySelectorAll<HTMLElement>('[data-island="similar"]')) {
  const field = document.getElementById(similar.dataset.of ?? "");
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) offerSimilar(similar, field);
}

if (body instanceof HTMLTextAreaElement) countCharacters(body, document.getElementById("body-counter"));

const personal = document.querySelector<HTMLElement>('[data-island="personal-data"]');
if (personal && title instanceof HTMLInputElement && body instanceof HTMLTextAreaElement) {
  const place = document.getElementById("place");
  const fields = place instanceof HTMLInputElement ? [title, body, place] : [title, body];
  noticePersonalData(personal, [title, body]);
  const ask = document.getElementById("personal-ask");
  if (ask && body.form)
    askBeforeSending(body.form, { box: ask, fields, texts: personal.dataset.texts ?? "{}" });
}

const themes = document.querySelector<HTMLElement>('[data-island="theme-suggestions"]');
if (themes) {
  const fields = [title, body].filter(
    (field) => field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement,
  );
  suggestWhileWriting(themes, fields);
}
