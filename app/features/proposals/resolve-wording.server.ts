import type { Db } from "db/connection";
import { neighbourhoodOfPoint } from "db/neighbourhood-of-point";
import { listNeighbourhoods } from "db/queries/neighbourhoods";
import type { Wording } from "db/queries/submissions";
import { listThemes } from "db/queries/themes";
import { placeOf, type SubmittedProposal } from "./proposal.form";

/** What a form says, as it is stored. */
export interface Chosen {
  wording: Wording;
  themeIds: string[];
}

type Refusal = { ok: false; field: "themes" | "neighbourhood"; reason: "submission:error.gone" };

type Filled = Pick<
  SubmittedProposal,
  | "title"
  | "body"
  | "language"
  | "themes"
  | "where"
  | "neighbourhood"
  | "place"
  | "lat"
  | "lng"
  | "name"
  | "nameIsPublic"
>;

/** Rows for what the form names; a theme or neighbourhood may have gone while the page was open. */
export async function resolveWording(trx: Db, proposal: Filled): Promise<({ ok: true } & Chosen) | Refusal> {
  const { neighbourhood, place = null, point } = placeOf(proposal);
  const themes = await listThemes(trx, { language: "lt" });
  const themeIds = themes.filter(({ slug }) => proposal.themes.includes(slug)).map(({ id }) => id);
  if (themeIds.length !== proposal.themes.length)
    return { ok: false, field: "themes", reason: "submission:error.gone" };
  const known = neighbourhood || point ? await listNeighbourhoods(trx) : [];
  const named = known.find(({ slug }) => slug === neighbourhood);
  const around = point && neighbourhoodOfPoint(point, known);
  if (neighbourhood && !named) return { ok: false, field: "neighbourhood", reason: "submission:error.gone" };
  const { title, body, language, name, nameIsPublic } = proposal;
  const wording: Wording = {
    ...{ title, body, language, place },
    neighbourhoodId: (named ?? around)?.id ?? null,
    neighbourhoodIsDerived: !named && around !== undefined,
    ...{ lat: point?.lat ?? null, lng: point?.lng ?? null },
    authorName: nameIsPublic && name ? name : null,
  };
  return { ok: true, wording, themeIds };
}
