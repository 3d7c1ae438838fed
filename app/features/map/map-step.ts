import type { Bounds } from "./proposal-grid.server";
import { NO_PLACE } from "./selection";

/** A proposal in the list of the page, and where it is. */
export interface ListedProposal {
  number: number;
  lat: number | null;
  lng: number | null;
  /** Slug. */
  neighbourhood: string | null;
}

/** Something on or under the map that stands for proposals. */
export interface Holder {
  element: Element;
  holds: (proposal: ListedProposal) => boolean;
}

/** What stands for the proposals with a point in a box. */
export const holdsPoints =
  ({ west, south, east, north }: Bounds): Holder["holds"] =>
  ({ lat, lng }) =>
    lat !== null && lng !== null && lat >= south && lat <= north && lng >= west && lng <= east;

/** Marks the card of whatever is pointed at on the map, and the other way round. */
export function keepInStep(listed: readonly ListedProposal[]): {
  show: (signs: readonly Holder[]) => void;
  stop: () => void;
} {
  const stopped = new AbortController();
  const cards = new Map(
    listed.map((one) => [one, document.querySelector(`[data-proposal="${one.number}"]`)] as const),
  );
  const places = [...document.querySelectorAll<HTMLElement>("[data-place]")].map((element): Holder => {
    const place = element.dataset.place;
    return { element, holds: (one) => one.lat === null && (one.neighbourhood ?? NO_PLACE) === place };
  });
  let signs: readonly Holder[] = [];

  function connect(element: Element, others: () => (Element | null)[]): void {
    const mark = (isOn: boolean) => () => {
      for (const other of others()) other?.toggleAttribute("data-marked", isOn);
    };
    const { signal } = stopped;
    for (const kind of ["pointerenter", "focusin"]) element.addEventListener(kind, mark(true), { signal });
    for (const kind of ["pointerleave", "focusout"]) element.addEventListener(kind, mark(false), { signal });
  }
  const cardsOf =
    ({ holds }: Holder) =>
    () =>
      listed.filter(holds).map((one) => cards.get(one) ?? null);
  for (const [one, card] of cards) {
    if (!card) continue;
    connect(card, () =>
      [...signs, ...places].filter(({ holds }) => holds(one)).map(({ element }) => element),
    );
  }
  for (const place of places) connect(place.element, cardsOf(place));
  return {
    show: (now) => {
      for (const card of cards.values()) card?.toggleAttribute("data-marked", false);
      signs = now;
      for (const sign of now) connect(sign.element, cardsOf(sign));
    },
    stop: () => stopped.abort(),
  };
}
