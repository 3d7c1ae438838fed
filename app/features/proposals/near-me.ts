/** What the server writes into the form's `data-texts` attribute. */
export interface NearTexts {
  mine: string;
  locating: string;
  failed: string;
}

/** A hundred metres: all that an order of a list needs, and all that is told. */
const DECIMALS = 3;
const PATIENCE_MS = 10_000;

/** Adds a button to the form that fills in the place where somebody is, only when pressed, and sends the form. */
export function offerOwnPlace(form: HTMLFormElement): void {
  const place = form.elements.namedItem("near");
  if (!("geolocation" in navigator) || !(place instanceof HTMLSelectElement)) return;
  const texts: NearTexts = JSON.parse(form.dataset.texts ?? "{}");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button quiet";
  button.textContent = texts.mine;
  const told = document.createElement("p");
  told.setAttribute("role", "status");
  told.className = "small soft";
  button.addEventListener("click", () => {
    told.textContent = texts.locating;
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const here = `${coords.latitude.toFixed(DECIMALS)},${coords.longitude.toFixed(DECIMALS)}`;
        place.add(new Option(here, here, true, true));
        form.requestSubmit();
      },
      () => {
        told.textContent = texts.failed;
      },
      { timeout: PATIENCE_MS, maximumAge: 60_000 },
    );
  });
  form.append(button, told);
}
