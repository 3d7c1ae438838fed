import type { Insertable } from "kysely";
import { localised } from "../../localised";
import type { ConsultationsTable, MeetingsTable } from "../../tables/meetings";
import type { ThemeColour } from "../../tables/places";
import { CONSULTATION_ID, STARTER_INSTANT, STARTER_MEETINGS, starterMeetingId } from "./constants";

export const consultation: ConsultationsTable = {
  id: CONSULTATION_ID,
  slug: "2022-vasara",
  title: localised({
    lt: "Susitikimai ir diskusijos su seniūnaičiais ir bendruomene",
    en: "Meetings and discussions with neighbourhood elders and the community",
  }),
  purpose: localised({
    lt: "Naujos Alytaus miesto vietos plėtros strategijos parengiamieji darbai.",
    en: "Preparing the new local development strategy of the city of Alytus.",
  }),
  starts_on: "2022-06",
  ends_on: "2022-08",
};

/** The report counts six meetings and dates none: date, place, agenda and attendance stay empty. */
export const starterMeetings: readonly Insertable<MeetingsTable>[] = Array.from(
  { length: STARTER_MEETINGS },
  (_, index) => ({
    id: starterMeetingId(index + 1),
    number: index + 1,
    type: "meeting",
    title: `${index + 1}-asis susitikimas su seniūnaičiais ir bendruomene`,
    consultation_id: CONSULTATION_ID,
    held_on: null,
    sort_key: consultation.starts_on,
    starts_at: null,
    ends_at: null,
    place: null,
    lat: null,
    lng: null,
    invitation: null,
    chair: null,
    secretary: null,
    notes: "",
    notes_revision: 1,
    minutes: "draft",
    minutes_published_at: null,
    is_public: 1,
    is_sample: 0,
    created_by: null,
    created_at: STARTER_INSTANT,
    version: 1,
  }),
);

/** The report names what was proposed in one sentence: one proposal a theme, in its words. */
export const starterProposals: readonly { theme: ThemeColour; title: string; body: string }[] = [
  {
    theme: "savanoryste",
    title: "Stiprinti ir plėtoti savanorystę",
    body: "Susitikimų metu siūlyta stiprinti ir plėtoti savanorystę.",
  },
  {
    theme: "integracija",
    title: "Teikti socialines integracijos paslaugas",
    body: "Susitikimų metu siūlyta teikti socialines integracijos paslaugas.",
  },
  {
    theme: "jaunimas",
    title: "Aktyvinti darbą su mažiau galimybių turinčiu jaunimu",
    body: "Susitikimų metu siūlyta aktyvinti darbą su mažiau galimybių turinčiu jaunimu.",
  },
  {
    theme: "senjorai",
    title: "Aktyvinti darbą su senjorais",
    body: "Susitikimų metu siūlyta aktyvinti darbą su senjorais.",
  },
  {
    theme: "pazeidziami",
    title: "Aktyvinti darbą su socialiai pažeidžiamais asmenimis",
    body: "Susitikimų metu siūlyta aktyvinti darbą su socialiai pažeidžiamais asmenimis.",
  },
  {
    theme: "skurdas",
    title: "Skatinti aktyvesnį vietos bendruomenių dalyvavimą sprendžiant skurdo ir atskirties problemas",
    body: "Susitikimų metu siūlyta skatinti aktyvesnį vietos bendruomenių dalyvavimą sprendžiant aktualias gyventojų skurdo ir atskirties problemas.",
  },
  {
    theme: "smurtas",
    title: "Užtikrinti smurto prevenciją",
    body: "Susitikimų metu siūlyta užtikrinti smurto prevenciją.",
  },
  {
    theme: "verslas",
    title: "Skatinti bendruomenėse socialinį verslą",
    body: "Susitikimų metu siūlyta skatinti bendruomenėse socialinį verslą.",
  },
];
