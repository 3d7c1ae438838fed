import type { Generated } from "kysely";
import type { Flag, LocalisedJson } from "./columns";

/** Keys of the eight colours of the design; a theme picks one. */
export const themeColours = [
  "savanoryste",
  "integracija",
  "jaunimas",
  "senjorai",
  "pazeidziami",
  "skurdas",
  "smurtas",
  "verslas",
] as const;
export type ThemeColour = (typeof themeColours)[number];

export interface ThemesTable {
  id: string;
  slug: string;
  name: LocalisedJson;
  short_name: LocalisedJson;
  description: LocalisedJson;
  /** Words by which people speak of it, divided by commas; a word that ends in `*` stands for all that begin so. */
  vocabulary: Generated<LocalisedJson>;
  colour: ThemeColour;
  position: number;
}

export interface NeighbourhoodsTable {
  id: string;
  slug: string;
  /** In the genitive, as Lithuanian names them: „Vidzgirio“ (seniūnaitija). */
  name: string;
  /** Lithuanian alphabetical order, made in TypeScript. */
  sort_key: string;
  lat: number;
  lng: number;
  /** GeoJSON Polygon or MultiPolygon; null where only a point is known. */
  geometry: string | null;
  /** 1: the place is a guess and is shown as one. */
  approximate: Flag;
  population: number | null;
}

/** A programme objective such as 4.7. */
export interface ObjectivesTable {
  id: string;
  code: string;
  title: LocalisedJson;
  programme: LocalisedJson;
  priority: LocalisedJson;
  position: number;
}
