import { browserSupportsWebAuthn, startAuthentication, startRegistration } from "@simplewebauthn/browser";

/** What the button needs to know: what the passkey is for, where to ask, and the words for what may go wrong. */
export interface PasskeyOptions {
  purpose: "sign-in" | "confirm" | "add";
  challenge: string;
  texts: { waiting: string; failed: string; tooMany: string; again: string };
}

/**
 * Shows the button where the browser knows passkeys. Pressed, it asks the server for a challenge and the device for an
 * answer, and sends the form with it, as if the answer had been typed.
 * @returns what takes it away again.
 */
export function mountPasskey(element: HTMLElement): () => void {
  const options: PasskeyOptions = JSON.parse(element.dataset.passkey ?? "{}");
  const button = element.querySelector("button");
  const field = element.querySelector("input");
  const told = element.querySelector("[role=status]");
  const form = element.closest("form");
  if (!button || !field || !told || !form || !browserSupportsWebAuthn()) return () => undefined;

  async function press() {
    if (!button || !field || !told || !form || button.ariaDisabled === "true") return;
    const name = form.elements.namedItem("name");
    // Without a name the server says what is missing, before the device makes a passkey for nothing.
    if (name instanceof HTMLInputElement && name.value.trim() === "") return form.requestSubmit();
    button.ariaDisabled = "true";
    told.textContent = options.texts.waiting;
    try {
      const answer = await fetch(options.challenge, {
        method: "POST",
        body: new URLSearchParams({ purpose: options.purpose }),
      });
      if (answer.status === 429) throw new DOMException(options.texts.tooMany, "QuotaExceededError");
      if (!answer.ok) throw new DOMException(options.texts.failed, "NetworkError");
      const optionsJSON = await answer.json();
      const start = options.purpose === "add" ? startRegistration : startAuthentication;
      field.value = JSON.stringify(await start({ optionsJSON }));
      form.requestSubmit();
    } catch (error) {
      told.textContent = wordsFor(error, options.texts);
      button.ariaDisabled = null;
    }
  }
  const onClick = () => void press();
  button.addEventListener("click", onClick);
  element.hidden = false;
  return () => {
    button.removeEventListener("click", onClick);
    element.hidden = true;
  };
}

function wordsFor(error: unknown, texts: PasskeyOptions["texts"]): string {
  const name = error instanceof Error ? error.name : "";
  if (name === "QuotaExceededError") return texts.tooMany;
  return name === "InvalidStateError" ? texts.again : texts.failed;
}
