import type { Insertable } from "kysely";
import { sortKey } from "~/i18n/sort-key";
import { localised } from "../../localised";
import type { NeighbourhoodsTable, ObjectivesTable, ThemeColour, ThemesTable } from "../../tables/places";
import { neighbourhoodId, objectiveId, themeId } from "./constants";
import { vocabularies } from "./vocabularies";

interface ThemeText {
  slug: ThemeColour;
  name: { lt: string; en: string };
  short: { lt: string; en: string };
  description: { lt: string; en: string };
}

const themeTexts: readonly ThemeText[] = [
  {
    slug: "savanoryste",
    name: { lt: "Savanorystės stiprinimas ir plėtra", en: "Strengthening and developing volunteering" },
    short: { lt: "Savanorystė", en: "Volunteering" },
    description: {
      lt: "Kaip padėti tiems, kurie nori padėti kitiems.",
      en: "How to help those who want to help others.",
    },
  },
  {
    slug: "integracija",
    name: { lt: "Socialinės integracijos paslaugos", en: "Social integration services" },
    short: { lt: "Socialinė integracija", en: "Social integration" },
    description: {
      lt: "Kad kiekvienas čia gyvenantis galėtų dalyvauti miesto gyvenime.",
      en: "So that everyone who lives here can take part in the life of the city.",
    },
  },
  {
    slug: "jaunimas",
    name: { lt: "Mažiau galimybių turintis jaunimas", en: "Young people with fewer opportunities" },
    short: { lt: "Jaunimas", en: "Young people" },
    description: {
      lt: "Vieta, laikas ir palaikymas jauniems žmonėms, kuriems pradėti sunkiau.",
      en: "A place, time and support for young people whose start is harder.",
    },
  },
  {
    slug: "senjorai",
    name: { lt: "Senjorai", en: "Seniors" },
    short: { lt: "Senjorai", en: "Seniors" },
    description: {
      lt: "Kasdienybė, bendravimas ir pagalba vyresniame amžiuje.",
      en: "Everyday life, company and help in later years.",
    },
  },
  {
    slug: "pazeidziami",
    name: { lt: "Socialiai pažeidžiami asmenys", en: "Socially vulnerable people" },
    short: { lt: "Pažeidžiami asmenys", en: "Vulnerable people" },
    description: {
      lt: "Pagalba žmonėms, kuriems dėl negalios, ligos ar aplinkybių gyventi sunkiau.",
      en: "Help for people whose disability, illness or circumstances make life harder.",
    },
  },
  {
    slug: "skurdas",
    name: {
      lt: "Bendruomenių dalyvavimas sprendžiant skurdo ir atskirties problemas",
      en: "Community action on poverty and exclusion",
    },
    short: { lt: "Skurdas ir atskirtis", en: "Poverty and exclusion" },
    description: {
      lt: "Ką kaimynai gali padaryti kartu, kad niekas neliktų be būtiniausių dalykų ir be žmonių.",
      en: "What neighbours can do together so that nobody goes without necessities or without people.",
    },
  },
  {
    slug: "smurtas",
    name: { lt: "Smurto prevencija", en: "Violence prevention" },
    short: { lt: "Smurto prevencija", en: "Violence prevention" },
    description: {
      lt: "Kaip smurtą pastebėti anksčiau, jo išvengti ir padėti nukentėjusiems.",
      en: "How to notice violence earlier, prevent it and help those who were hurt.",
    },
  },
  {
    slug: "verslas",
    name: { lt: "Socialinis verslas bendruomenėse", en: "Social business in communities" },
    short: { lt: "Socialinis verslas", en: "Social business" },
    description: {
      lt: "Darbas ir pajamos iš veiklos, kuri kartu padeda kaimynystei.",
      en: "Work and income from activities that also help the neighbourhood.",
    },
  },
];

export const themes: readonly Insertable<ThemesTable>[] = themeTexts.map(
  ({ slug, name, short, description }, index) => ({
    id: themeId(slug),
    slug,
    name: localised(name),
    short_name: localised(short),
    description: localised(description),
    vocabulary: localised(vocabularies[slug]),
    colour: slug,
    position: index + 1,
  }),
);

/** Slug, name, latitude, longitude. No official boundaries or centres are at hand: every point is a guess, marked as one. */
const neighbourhoodPoints: readonly (readonly [string, string, number, number])[] = [
  ["alycio", "Alyčio", 54.4048, 24.0445],
  ["dainavos", "Dainavos", 54.3945, 24.0262],
  ["dvaro", "Dvaro", 54.4102, 24.0705],
  ["jurgiskiu", "Jurgiškių", 54.412, 24.0185],
  ["kalvos", "Kalvos", 54.4165, 24.0435],
  ["likiskiu", "Likiškių", 54.3862, 24.0078],
  ["panemunes", "Panemunės", 54.4208, 24.0602],
  ["senamiescio", "Senamiesčio", 54.397, 24.056],
  ["ulonu", "Ulonų", 54.3905, 24.0688],
  ["vidzgirio", "Vidzgirio", 54.3858, 24.0395],
  ["volunges", "Volungės", 54.4022, 24.0088],
];

export const neighbourhoods: readonly NeighbourhoodsTable[] = neighbourhoodPoints.map(
  ([slug, name, lat, lng]) => ({
    id: neighbourhoodId(slug),
    slug,
    name,
    sort_key: sortKey(name),
    lat,
    lng,
    geometry: null,
    approximate: 1,
    population: null,
  }),
);

const programme = localised({
  lt: "2021–2027 metų investicijų programa",
  en: "Investment programme 2021–2027",
});
const priority = localised({
  lt: "4 prioritetas „Socialiai atsakingesnė Lietuva“",
  en: "Priority 4 “A More Socially Responsible Lithuania”",
});

/** The programme's wording as the report of 2022 quotes it. */
export const objectives: readonly ObjectivesTable[] = [
  {
    id: objectiveId("4.7"),
    code: "4.7",
    title: localised({
      lt: "Skatinti aktyvią įtrauktį, siekiant propaguoti lygias galimybes, nediskriminavimą ir aktyvų dalyvavimą, ir gerinti įsidarbinamumą, ypač palankių sąlygų neturinčių grupių",
      en: "Fostering active inclusion with a view to promoting equal opportunities, non-discrimination and active participation, and improving employability, in particular for disadvantaged groups",
    }),
    programme,
    priority,
    position: 1,
  },
  {
    id: objectiveId("4.9"),
    code: "4.9",
    title: localised({
      lt: "Didinant socialinę ir ekonominę marginalizuotų bendruomenių, migrantų ir nepalankias sąlygas turinčių grupių integraciją įgyvendinant integruotas priemones, įskaitant aprūpinimą būstu ir socialinių paslaugų teikimą",
      en: "Increasing the social and economic integration of marginalised communities, migrants and disadvantaged groups by carrying out integrated measures, including the provision of housing and social services",
    }),
    programme,
    priority,
    position: 2,
  },
];
