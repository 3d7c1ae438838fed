/** Below this share of what fits, the number would only worry. */
const TELLING = 0.7;

/** Tells under a text how much of what fits is written, once it comes near; before, what the server says stays. */
export function countCharacters(field: HTMLTextAreaElement, counter: HTMLElement | null): void {
  if (!counter) return;
  const most = Number(field.dataset.most);
  const written = field.dataset.written ?? "";
  const plain = counter.textContent;
  const tell = () => {
    // As people count: a letter outside the basic plane is one.
    const length = [...field.value].length;
    counter.textContent =
      length < TELLING * most
        ? plain
        : written.replace("{written}", new Intl.NumberFormat("lt").format(length));
    counter.classList.toggle("over", length > most);
  };
  field.addEventListener("input", tell);
  tell();
}
