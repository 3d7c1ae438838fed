import type { OrganisationFacts } from "db/queries/organisation";
import { boundsAround, placeOf, writePlace } from "./map-place";
import type { SetupForm } from "./setup.form";

const names = ["name", "shortName", "territory"] as const;
const details = ["legalCode", "registeredAddress", "officeAddress"] as const;

/** The parts of the form that are the organisation's, in the order in which they are asked. */
export const setupParts = [
  ...names,
  "contactEmail",
  "centre",
  "radius",
  "nameEn",
  "shortNameEn",
  "territoryEn",
  ...details,
] as const;
export type SetupPart = (typeof setupParts)[number];
export type SetupFields = Record<SetupPart, string>;

/** The facts as texts of the form. A map of an organisation that is not set up yet opens at five kilometres. */
export function setupFields(facts: OrganisationFacts | undefined): SetupFields {
  const place = facts ? writePlace(placeOf(facts.bounds)) : { centre: "", radius: "5" };
  return {
    ...{ name: facts?.name.lt ?? "", nameEn: facts?.name.en ?? "" },
    ...{ shortName: facts?.shortName.lt ?? "", shortNameEn: facts?.shortName.en ?? "" },
    ...{ territory: facts?.territory.lt ?? "", territoryEn: facts?.territory.en ?? "" },
    contactEmail: facts?.contactEmail ?? "",
    ...place,
    legalCode: facts?.legalCode ?? "",
    registeredAddress: facts?.registeredAddress ?? "",
    officeAddress: facts?.officeAddress ?? "",
  };
}

/** What the form makes of the facts. Languages that it does not ask for are kept, and so is a map that nobody moved. */
export function factsOf(form: SetupForm, before: OrganisationFacts | undefined): OrganisationFacts {
  const text = (part: (typeof names)[number]) => {
    const { en: _en, ...others } = before?.[part] ?? { lt: "" };
    const en = form[`${part}En`];
    return { ...others, lt: form[part], ...(en ? { en } : {}) };
  };
  const place = { ...form.centre, radiusKm: form.radius };
  const shown = before && placeOf(before.bounds);
  const moved = !shown || JSON.stringify(shown) !== JSON.stringify(place);
  const bounds = moved ? boundsAround(place) : before?.bounds;
  if (!bounds) throw new Error("The form lets no such place through");
  return {
    ...{ name: text("name"), shortName: text("shortName"), territory: text("territory") },
    ...{ legalCode: form.legalCode ?? null, registeredAddress: form.registeredAddress ?? null },
    ...{ officeAddress: form.officeAddress ?? null, contactEmail: form.contactEmail, bounds },
  };
}
