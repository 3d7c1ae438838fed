import { localised } from "../../localised";
import type { OrganisationTable, OrganisationYearsTable } from "../../tables/organisation";

/** From the annual report of 2022; the bounds are those of the municipality. */
export const organisation: OrganisationTable = {
  id: "organisation",
  name: localised({
    lt: "Alytaus miesto vietos veiklos grupė",
    en: "Alytus City Local Action Group",
  }),
  short_name: localised({ lt: "Alytaus miesto VVG", en: "Alytus City LAG" }),
  legal_code: "304045184",
  legal_form: localised({
    lt: "asociacija (ribotos civilinės atsakomybės viešasis juridinis asmuo)",
    en: "association (public legal entity with limited civil liability)",
  }),
  registered_address: "Rotušės a. 4, LT-62141 Alytus",
  office_address: "Jaunimo g. 3, LT-63348 Alytus",
  founded_on: "2015-05-20",
  territory: localised({ lt: "Alytaus miestas", en: "City of Alytus" }),
  purpose: localised({
    lt: "Pagal savo veiklos kompetenciją ir galimybes skatinti Alytaus miesto plėtrą, aktyviai dalyvauti rengiant ir įgyvendinant miesto plėtros planus bei programas Alytaus miesto savivaldybės teritorijoje.",
    en: "Within its competence and means, to further the development of the city of Alytus and to take an active part in preparing and carrying out the city's development plans and programmes in the territory of Alytus City Municipality.",
  }),
  west: 23.9586,
  south: 54.364,
  east: 24.1024,
  north: 54.4431,
  contact_email: null,
};

export const organisationYears: readonly OrganisationYearsTable[] = [
  {
    year: 2022,
    members: 21,
    members_on: "2022-12-31",
    employees: 1,
    employees_note: localised({ lt: "projekto vadovas", en: "project manager" }),
    director_unpaid: 1,
  },
];
