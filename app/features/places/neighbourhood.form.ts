import { z } from "zod";
import { readPoint } from "~/features/organisation/map-place";
import { type Box, tidyLine } from "~/features/proposals/proposal.form";
import { readOutline } from "./outline";

export const neighbourhoodLimits = { name: 60 } as const;

/** A count as people write it: with or without spaces between thousands. */
const population = z
  .string()
  .overwrite((text) => text.replace(/[\s.,]/g, ""))
  .refine((text) => /^\d{1,8}$/.test(text), "places:error.population")
  .transform(Number)
  .optional();

const fieldsFor = (box: Box | undefined) =>
  z.object({
    name: z
      .string("places:error.neighbourhoodName")
      .overwrite(tidyLine)
      .min(1, "places:error.neighbourhoodName")
      .max(neighbourhoodLimits.name, "places:error.tooLong"),
    lat: z.string("places:error.place"),
    lng: z.string().optional(),
    approximate: z.boolean().default(false),
    population,
    /** GeoJSON; empty leaves the outline as it is. */
    outline: z
      .string()
      .transform((text, check) => {
        const read = readOutline(text, { box });
        if (read.ok) return read.geometry;
        check.addIssue({ code: "custom", message: read.error });
        return z.NEVER;
      })
      .optional(),
    removeOutline: z.boolean().default(false),
  });

type Fields = z.output<ReturnType<typeof fieldsFor>>;

/** Latitude and longitude as they are typed; a pair that was copied from a map may stand whole in the first field. */
function pointOf({ lat = "", lng = "" }: { lat?: string | undefined; lng?: string | undefined }) {
  return lng.trim() === "" ? readPoint(lat) : readPoint(`${lat.trim()}; ${lng.trim()}`);
}

function placed<Form extends Pick<Fields, "lat" | "lng">>(form: Form, check: z.RefinementCtx, box?: Box) {
  const point = pointOf(form);
  const [west, south, east, north] = box ?? [-180, -90, 180, 90];
  const isOutside = point && (point.lat < south || point.lat > north || point.lng < west || point.lng > east);
  if (!point || isOutside)
    check.addIssue({
      ...{ code: "custom", path: ["lat"] },
      message: isOutside ? "places:error.placeOutside" : "places:error.place",
    });
  return point ? { ...form, ...point } : z.NEVER;
}

/**
 * A new neighbourhood; the id is made with the form, so that a form sent twice adds one.
 * @param box where the organisation's map is; absent before it is set up.
 */
export const newNeighbourhoodSchema = (box?: Box) =>
  fieldsFor(box)
    .extend({ id: z.guid() })
    .transform((form, check) => placed(form, check, box));

/** A neighbourhood that is there; `seen` is the fingerprint of what the form was filled from. */
export const neighbourhoodSchema = (box?: Box) =>
  fieldsFor(box)
    .extend({ seen: z.string().max(64).default("") })
    .transform((form, check) => placed(form, check, box));

export type NeighbourhoodForm = Omit<Fields, "lat" | "lng"> & { lat: number; lng: number };
