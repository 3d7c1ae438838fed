import { countCharacters } from "./character-count";
import { noticePersonalData } from "./personal-data-notice";
import { offerSimilar } from "./similar-offer";

const title = document.getElementById("title");
const similar = document.querySelector<HTMLElement>('[data-island="similar"]');
if (similar && title instanceof HTMLInputElement) offerSimilar(similar, title);

const body = document.getElementById("body");
if (body instanceof HTMLTextAreaElement) countCharacters(body, document.getElementById("body-counter"));

const personal = document.querySelector<HTMLElement>('[data-island="personal-data"]');
if (personal && title instanceof HTMLInputElement && body instanceof HTMLTextAreaElement)
  noticePersonalData(personal, [title, body]);
