import { offerOwnPlace } from "./near-me";

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-island="near-me"]'))
  offerOwnPlace(form);
