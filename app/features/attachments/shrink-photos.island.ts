import { shrinkChosen } from "./shrink-chosen";

for (const element of document.querySelectorAll<HTMLElement>('[data-island="shrink-photos"]')) {
  const input = element.querySelector<HTMLInputElement>('input[type="file"]');
  if (input) shrinkChosen(element, input);
}
