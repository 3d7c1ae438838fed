import type { ReactNode } from "react";
import { iconPaths } from "./icon-paths";
import { type ThemeColour, themeSign } from "./theme-tag";

/** Everything is projected already, in the units of `width` × `height`. */
export interface MapDrawing {
  width: number;
  height: number;
  /** Outline of the territory, or of what the map shows of it. */
  land: string;
  /** Height lines of voices, lowest first: the ground rises where more was said. */
  contours: readonly string[];
  areas: readonly MapArea[];
  marks: readonly MapMark[];
}

export interface MapArea {
  id: string;
  /** The name, "" where there is no room for it, and where it stands. */
  label: string;
  x: number;
  y: number;
  /** Borders, where they are known. */
  path?: string | undefined;
  approximate?: boolean | undefined;
}

export interface MapMark {
  id: string;
  x: number;
  y: number;
  href?: string | undefined;
  /** „24 pasiūlymai, Vidzgirio seniūnaitija“ */
  label: string;
  /** How many proposals stand here, by colour; one alone shows its theme's sign, or a plain disc without a theme. */
  parts: readonly { colour: ThemeColour; count: number }[];
  count: number;
  /** Shows the sign of a meeting instead. */
  isMeeting?: boolean | undefined;
}

interface MapFrameProps {
  drawing: MapDrawing;
  /** Says what the map shows, for screen readers. */
  label: string;
  children?: ReactNode;
}

/** A map drawn by the server from the records alone: no tiles, no script, no third party. */
export function MapFrame({ drawing, label, children }: MapFrameProps) {
  const { width, height, land, contours, areas, marks } = drawing;
  return (
    <figure className="map-figure">
      <div className="map">
        <svg
          viewBox={`0 0 ${width} ${height}`}
          role={marks.some((mark) => mark.href) ? "group" : "img"}
          aria-label={label}
        >
          <path className="land" d={land} />
          {contours.map((contour) => (
            <path className="contour" key={contour.slice(0, 60)} d={contour} />
          ))}
          {areas.map((area) =>
            area.path ? (
              <path key={area.id} className={area.approximate ? "area guess" : "area"} d={area.path} />
            ) : null,
          )}
          {areas.map((area) =>
            area.label ? (
              <text key={area.id} className="name" x={area.x} y={area.y}>
                {area.label}
              </text>
            ) : null,
          )}
          {marks.map((mark) => (
            <Mark key={mark.id} mark={mark} />
          ))}
        </svg>
      </div>
      {children ? <figcaption>{children}</figcaption> : null}
    </figure>
  );
}

function Mark({ mark }: { mark: MapMark }) {
  const drawing = mark.isMeeting ? (
    <MeetingPin />
  ) : mark.count === 1 ? (
    <Pin colour={mark.parts[0]?.colour} />
  ) : (
    <Cluster mark={mark} />
  );
  const inside = (
    <g>
      <circle className="hit" r="24" />
      {drawing}
    </g>
  );
  const place = `translate(${mark.x} ${mark.y})`;
  return (
    <g transform={place}>
      {mark.href ? (
        <a className="mark" href={mark.href} aria-label={mark.label}>
          {inside}
        </a>
      ) : (
        <g className="mark">{inside}</g>
      )}
    </g>
  );
}

function MeetingPin() {
  return (
    <g className="meeting-pin">
      <circle className="solid" r="18" />
      <path className="glyph" transform="translate(-10.8 -12.4) scale(.9)" d={iconPaths.meeting} />
    </g>
  );
}

function Pin({ colour }: { colour: ThemeColour | undefined }) {
  return (
    <g className={colour ? `theme-${colour}` : undefined}>
      <circle className="solid" r="14" />
      {colour ? (
        <path className="glyph" transform="translate(-8.4 -8.4) scale(.7)" d={iconPaths[themeSign(colour)]} />
      ) : null}
    </g>
  );
}

/** A disc that grows with the count, ringed by its themes' shares. */
function Cluster({ mark }: { mark: MapMark }) {
  const radius = Math.min(30, 14 + 3 * Math.log2(Math.max(1, mark.count)));
  const total = mark.parts.reduce((sum, part) => sum + part.count, 0) || 1;
  let before = 0;
  return (
    <>
      <circle className="disc" r={radius + 3} />
      <g transform="rotate(-90)">
        {mark.parts.map((part) => {
          const share = (100 * part.count) / total;
          const start = before;
          before += share;
          return (
            <circle
              key={part.colour}
              className={`ring theme-${part.colour}`}
              r={radius - 1.5}
              pathLength="100"
              strokeWidth="6"
              strokeDasharray={`${share === 100 ? 100 : Math.max(0, share - 1.2).toFixed(1)} 100`}
              strokeDashoffset={(-start).toFixed(1)}
            />
          );
        })}
      </g>
      <text>{mark.count}</text>
    </>
  );
}
