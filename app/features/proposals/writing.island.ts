import { countCharacters } from "./character-count";
import { offerSimilar } from "./similar-offer";

const title = document.getElementById("title");
const similar = document.querySelector<HTMLElement>('[data-island="similar"]');
if (similar && title instanceof HTMLInputElement) offerSimilar(similar, title);

const body = document.getElementById("body");
if (body instanceof HTMLTextAreaElement) countCharacters(body, document.getElementById("body-counter"));
