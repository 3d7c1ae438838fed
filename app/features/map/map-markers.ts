import L from "leaflet";
import { iconPaths } from "~/components/icon-paths";
import { onlyColour, ringArcs, SIGN_RIM, type SignParts, signRadius } from "~/components/map-sign";

const svgNamespace = "http://www.w3.org/2000/svg";

function svg<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Record<string, string | number>,
  ...children: Node[]
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}

function icon(size: number, drawing: SVGElement): L.DivIcon {
  const frame = document.createElement("span");
  const half = size / 2;
  frame.append(
    svg(
      "svg",
      { viewBox: `${-half} ${-half} ${size} ${size}`, width: size, height: size, "aria-hidden": "true" },
      drawing,
    ),
  );
  return L.divIcon({ html: frame, className: "mark", iconSize: [size, size] });
}

/** What stands for one proposal or for several, as the server draws it. */
export function signIcon(sign: SignParts): L.DivIcon {
  return sign.count === 1 ? pointIcon(sign) : clusterIcon(sign);
}

/** One proposal: a disc in its theme's colour with the theme's drawing. */
function pointIcon(sign: SignParts): L.DivIcon {
  const colour = onlyColour(sign);
  const drawing = svg(
    "g",
    colour ? { class: `theme-${colour}` } : {},
    svg("circle", { class: "solid", r: signRadius(sign) }),
  );
  if (colour)
    drawing.append(
      svg("path", {
        class: "glyph",
        transform: "translate(-9 -9) scale(.75)",
        d: iconPaths[`theme-${colour}`],
      }),
    );
  return icon(44, drawing);
}

/** Several: a disc that grows with the count, ringed by its themes' shares; where all are of one theme, with its drawing. */
function clusterIcon(sign: SignParts): L.DivIcon {
  const radius = signRadius(sign);
  const ring = svg("g", { transform: "rotate(-90)" });
  for (const { colour, dash, offset } of ringArcs(sign)) {
    ring.append(
      svg("circle", {
        class: `ring theme-${colour}`,
        r: radius - 1.5,
        pathLength: 100,
        "stroke-width": 6,
        "stroke-dasharray": dash,
        "stroke-dashoffset": offset,
      }),
    );
  }
  const only = onlyColour(sign);
  const label = svg("text", { y: only ? 6.5 : 0 });
  label.textContent = String(sign.count);
  const drawing = svg("g", {}, svg("circle", { class: "disc", r: radius + SIGN_RIM }), ring, label);
  if (only)
    drawing.append(
      svg("path", {
        class: `own theme-${only}`,
        transform: "translate(-6 -14) scale(.5)",
        d: iconPaths[`theme-${only}`],
      }),
    );
  return icon(Math.max(44, 2 * (radius + 6)), drawing);
}
