import type { ThemeColour } from "db/tables/places";
import type { PublicProposalStatus } from "db/tables/proposals";
import L from "leaflet";
import { iconPaths } from "~/components/icon-paths";
import type { PointDetails, PointProperties } from "./map-features.server";

/** What popups need to speak: addresses and words, as the server wrote them. */
export interface PopupOptions {
  /** Address of a proposal with `{number}` in it. */
  proposal: string;
  themes: Record<string, { label: string; colour: ThemeColour }>;
  statuses: Record<PublicProposalStatus, string>;
  texts: {
    close: string;
    /** With `{number}`. */
    cluster: string;
    /** With `{number}`: more proposals of the same place. */
    more: string;
    /** With `{name}`. */
    neighbourhood: string;
    /** With `{number}`. */
    supports: string;
    themes: string;
  };
  /** Where a drafter cites it: addresses have `{number}` in them. */
  cite?: { label: string; question: string; sections: { title: string; href: string }[] } | undefined;
}

/** What stands at one place: the first of them, and how the next are got. */
export interface PlaceList {
  total: number;
  proposals: readonly PointProperties[];
  next: (after: number) => Promise<readonly PointProperties[]>;
}

type Words = string | Node;

/** What a popup has around its content within the map, and its least distance to the map's edge, in pixels. */
const ROOM = 90;
const EDGE = 8;
/** What the zoom buttons take of the right side, and the narrowest map that has room for a popup beside them. */
const CONTROLS = 64;
const ROOM_BESIDE = 360;
/** Margins of a popup's content, left and right together. */
const MARGINS = 60;
/** So high a popup may become where the map is high enough. */
const TALLEST = 460;

function made<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...children: Words[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

function drawn(name: keyof typeof iconPaths): SVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", iconPaths[name]);
  svg.append(path);
  return svg;
}

/**
 * Opens a popup with what stands at one place. It is a dialog that takes the keyboard; closed by Escape or its button,
 * it gives the keyboard to what `returnTo` finds then.
 */
export function openPlace(
  map: L.Map,
  at: L.LatLng,
  list: PlaceList,
  options: PopupOptions,
  returnTo: () => HTMLElement,
): void {
  const items = made("ul", "map-popup");
  const add = (proposals: readonly PointProperties[]) => {
    const before = items.childElementCount;
    items.append(...proposals.map((proposal) => proposalItem(proposal, options)));
    return items.children[before]?.querySelector("a");
  };
  const first = add(list.proposals);
  const content = made("div", "map-popup-scroll", items);
  const { x: width, y: height } = map.getSize();
  content.style.maxHeight = `${Math.min(TALLEST, height - ROOM)}px`;
  const left = () => list.total - items.childElementCount;
  if (left() > 0) {
    const more = made("button", "button quiet small block");
    more.type = "button";
    const name = () => {
      more.textContent = options.texts.more.replace("{number}", String(left()));
    };
    name();
    more.addEventListener("click", async () => {
      more.disabled = true;
      const next = await list.next(items.childElementCount).catch(() => []);
      const link = add(next);
      more.disabled = false;
      if (left() > 0) name();
      else more.remove();
      link?.focus();
    });
    content.append(more);
  }
  const beside = width >= ROOM_BESIDE ? CONTROLS : EDGE;
  const popup = L.popup({
    ...{ maxWidth: Math.min(320, width - beside - EDGE - MARGINS), minWidth: 220, closeOnEscapeKey: false },
    ...{ autoPanPaddingTopLeft: [EDGE, EDGE], autoPanPaddingBottomRight: [beside, EDGE] },
  });
  popup.setLatLng(at).setContent(content);
  popup.on("remove", () => {
    const active = document.activeElement;
    // Opening another one, or going on elsewhere, takes the keyboard along by itself.
    if (active === document.body || popup.getElement()?.contains(active)) returnTo().focus();
  });
  popup.openOn(map);
  const element = popup.getElement();
  element?.setAttribute("role", "dialog");
  const [only] = list.proposals;
  const label = options.texts.cluster.replace("{number}", String(list.total));
  element?.setAttribute("aria-label", list.total === 1 && only ? only.title : label);
  element?.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    map.closePopup(popup);
  });
  // What unfolds in it makes it taller than the map had room for.
  const keepInSight = () => {
    const above =
      map.getContainer().getBoundingClientRect().top - (element?.getBoundingClientRect().top ?? 0);
    if (above > -EDGE) map.panBy([0, -above - EDGE]);
  };
  const unfold = ({ target }: Event) => {
    keepInSight();
    if (!(target instanceof HTMLDetailsElement) || !target.open) return;
    const [box, frame] = [target.getBoundingClientRect(), content.getBoundingClientRect()];
    content.scrollTop += Math.max(0, Math.min(box.bottom - frame.bottom, box.top - frame.top));
  };
  content.addEventListener("toggle", unfold, true);
  element?.querySelector(".leaflet-popup-close-button")?.setAttribute("aria-label", options.texts.close);
  first?.focus({ preventScroll: true });
}

function proposalItem(proposal: PointProperties, options: PopupOptions): HTMLElement {
  const { number, title, language, details } = proposal;
  const link = made("a", "", title);
  link.href = options.proposal.replace("{number}", String(number));
  link.lang = language;
  const head = made("small", "", `P-${number}`);
  if (details) head.append(` · ${options.statuses[details.status]}`);
  const item = made("li", "", head, link);
  if (details?.picture) {
    const image = made("img", "");
    image.src = details.picture.address;
    image.alt = details.picture.alternative;
    image.loading = "lazy";
    item.prepend(image);
  }
  if (details) item.append(...factsOf(details, options));
  if (options.cite) item.append(citeMenu(number, options.cite));
  return item;
}

function factsOf(details: PointDetails, { themes, texts }: PopupOptions): HTMLElement[] {
  const tags = made("ul", "themes");
  tags.setAttribute("aria-label", texts.themes);
  for (const slug of details.themes) {
    const theme = themes[slug];
    if (!theme) continue;
    const sign = made("span", `sign theme-${theme.colour}`, drawn(`theme-${theme.colour}`));
    tags.append(made("li", "", made("span", "theme", sign, theme.label)));
  }
  const facts = made("ul", "facts");
  const fact = (icon: keyof typeof iconPaths, words: string) =>
    facts.append(made("li", "", drawn(icon), words));
  if (details.neighbourhood) fact("pin", texts.neighbourhood.replace("{name}", details.neighbourhood));
  if (details.meeting) fact("meeting", details.meeting);
  if (details.supports > 0) fact("heart", texts.supports.replace("{number}", String(details.supports)));
  return [tags, facts].filter((list) => list.childElementCount > 0);
}

function citeMenu(number: number, cite: NonNullable<PopupOptions["cite"]>): HTMLElement {
  const written = (text: string) => text.replace("{number}", String(number));
  const list = made("ul", "");
  for (const { title, href } of cite.sections) {
    const link = made("a", "", title);
    link.href = written(href);
    list.append(made("li", "", link));
  }
  const summary = made("summary", "", cite.label, drawn("chevron"));
  return made("details", "disclosure", summary, made("div", "", made("p", "", written(cite.question)), list));
}
