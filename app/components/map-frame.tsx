import type { ReactNode } from "react";
import { iconPaths } from "./icon-paths";
import { onlyColour, ringArcs, SIGN_RIM, signRadius } from "./map-sign";
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
  /** How long a round distance is. */
  scale?: { length: number; label: string } | undefined;
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
  /** Proposals that tell this place and no point: a sign with the name, or with the number alone where `label` is "". */
  voices?: MapVoices | undefined;
  /** There is room for the name and the number only, on one line. */
  isTight?: boolean | undefined;
}

export interface MapVoices {
  count: number;
  /** „12 be taško“ */
  text: string;
  /** What a screen reader says of it. */
  label: string;
  href?: string | undefined;
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
  const { width, height, land, contours, areas, marks, scale } = drawing;
  const isLinked = marks.some((mark) => mark.href) || areas.some(({ voices }) => voices?.href);
  return (
    <figure className="map-figure">
      <div className="map">
        <svg viewBox={`0 0 ${width} ${height}`} role={isLinked ? "group" : "img"} aria-label={label}>
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
            area.label && !area.voices ? (
              <text key={area.id} className="name" x={area.x} y={area.y}>
                {area.label}
              </text>
            ) : null,
          )}
          {scale ? <Scale height={height} {...scale} /> : null}
          {marks.map((mark) => (
            <Mark key={mark.id} mark={mark} />
          ))}
          {areas.map((area) =>
            area.voices ? <Voices key={area.id} area={area} voices={area.voices} /> : null,
          )}
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

/** A disc that grows with the count, ringed by its themes' shares; where all are of one theme, with its drawing. */
function Cluster({ mark }: { mark: MapMark }) {
  const radius = signRadius(mark);
  const only = onlyColour(mark);
  return (
    <>
      <circle className="disc" r={radius + SIGN_RIM} />
      <g transform="rotate(-90)">
        {ringArcs(mark).map(({ colour, dash, offset }) => (
          <circle
            key={colour}
            className={`ring theme-${colour}`}
            r={radius - 1.5}
            pathLength="100"
            strokeWidth="6"
            strokeDasharray={dash}
            strokeDashoffset={offset}
          />
        ))}
      </g>
      {only ? (
        <path
          className={`own theme-${only}`}
          transform="translate(-6 -14) scale(.5)"
          d={iconPaths[themeSign(only)]}
        />
      ) : null}
      <text y={only ? 6.5 : 0}>{mark.count}</text>
    </>
  );
}

/** A label and not a disc: these are somewhere around here, nobody knows where. */
function Voices({ area, voices }: { area: MapArea; voices: MapVoices }) {
  const drawing = <VoicesDrawing area={area} voices={voices} />;
  return (
    <g transform={`translate(${area.x} ${area.y})`}>
      {voices.href ? (
        <a className="voices" href={voices.href} aria-label={`${seenOf(area, voices)}. ${voices.label}`}>
          <g>{drawing}</g>
        </a>
      ) : (
        <g className="voices">
          <g>{drawing}</g>
        </g>
      )}
    </g>
  );
}

/** What stands on the sign, so that whoever says what they see is understood. */
function seenOf({ label, isTight }: MapArea, { count, text }: MapVoices): string {
  if (label === "") return String(count);
  return isTight ? `${label} +${count}` : `${label} ${text}`;
}

function VoicesDrawing({ area: { label, isTight }, voices }: { area: MapArea; voices: MapVoices }) {
  if (label === "")
    return (
      <>
        <rect x={-18} y={-18} width={36} height={36} rx="11" />
        <text className="who">{voices.count}</text>
      </>
    );
  const half = isTight
    ? 4.4 * label.length + 24
    : Math.max(4.4 * label.length, 3.6 * voices.text.length) + 10;
  const halfHeight = isTight ? 15 : 22;
  return (
    <>
      <rect x={-half} y={-halfHeight} width={2 * half} height={2 * halfHeight} rx="13" />
      <text className="who" y={isTight ? 0 : -7}>
        {label}
        {isTight ? <tspan className="what"> +{voices.count}</tspan> : null}
      </text>
      {/* A space between the lines, as there is one in what is said of them. */}
      {isTight ? null : (
        <>
          {" "}
          <text className="what" y={11}>
            {voices.text}
          </text>
        </>
      )}
    </>
  );
}

function Scale({ height, length, label }: { height: number; length: number; label: string }) {
  return (
    <g className="scale" transform={`translate(14 ${height - 14})`}>
      <path d={`M0 -6V0H${length}V-6`} />
      <text x={length / 2} y={-6}>
        {label}
      </text>
    </g>
  );
}
