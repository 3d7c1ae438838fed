import L from "leaflet";
import { iconPaths } from "~/components/icon-paths";
import type { ClusterProperties, PointProperties } from "./map-features.server";

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

/** One proposal: a disc in its theme's colour with the theme's drawing. */
export function pointIcon({ colour }: PointProperties): L.DivIcon {
  const drawing = svg(
    "g",
    colour ? { class: `theme-${colour}` } : {},
    svg("circle", { class: "solid", r: 15 }),
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

/** Several: a disc that grows with the count, ringed by its themes' shares. */
export function clusterIcon({ count, parts }: ClusterProperties): L.DivIcon {
  const radius = Math.min(30, 14 + 3 * Math.log2(Math.max(1, count)));
  const total = parts.reduce((sum, [, part]) => sum + part, 0) || 1;
  const ring = svg("g", { transform: "rotate(-90)" });
  let before = 0;
  for (const [colour, part] of parts) {
    const share = (100 * part) / total;
    ring.append(
      svg("circle", {
        class: `ring theme-${colour}`,
        r: radius - 1.5,
        pathLength: 100,
        "stroke-width": 6,
        "stroke-dasharray": `${Math.max(0, share - 1.2).toFixed(1)} 100`,
        "stroke-dashoffset": (-before).toFixed(1),
      }),
    );
    before += share;
  }
  const label = svg("text", {});
  label.textContent = String(count);
  const size = Math.max(44, 2 * (radius + 6));
  return icon(size, svg("g", {}, svg("circle", { class: "disc", r: radius + 3 }), ring, label));
}
