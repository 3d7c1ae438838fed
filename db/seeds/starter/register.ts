import { localised } from "../../localised";
import type {
  CooperationPartnersTable,
  CooperationProjectsTable,
  ProjectsTable,
  StrategiesTable,
  StrategyNodesTable,
} from "../../tables/strategy";
import { CURRENT_STRATEGY_ID, STARTER_INSTANT } from "./constants";

/** The strategy being carried out: the report counts its actions and projects and names none of them. */
export const currentStrategy: StrategiesTable = {
  id: CURRENT_STRATEGY_ID,
  slug: "igyvendinama",
  title: "Alytaus miesto vietos plėtros strategija",
  period_from: null,
  period_to: null,
  state: "register",
  purpose: null,
  is_public: 1,
  is_sample: 0,
  created_at: STARTER_INSTANT,
};

const ACTIONS = 22;
const LOCAL_PROJECTS = 20;
const COMPLETED_IN_2022 = 8;
/** Which two were finally paid in 2023, and whether they are among the eight, the report does not say. */
const FINALLY_PAID_IN_2023 = [7, 8];

export const registerActions: readonly StrategyNodesTable[] = Array.from({ length: ACTIONS }, (_, index) => ({
  id: `${CURRENT_STRATEGY_ID}-action-${index + 1}`,
  strategy_id: CURRENT_STRATEGY_ID,
  parent_id: null,
  kind: "action",
  position: index + 1,
  title: `Veiksmas ${index + 1}`,
  description: "",
  objective_id: null,
}));

const completedNote = localised({
  lt: "2022 metų ataskaitoje pasakyta, kiek projektų patvirtinta ir kad 8 iš jų įgyvendinti 2022 m., bet projektai neįvardyti. Todėl čia jie tik sunumeruoti.",
  en: "The 2022 report says how many projects were approved and that 8 of them were completed in 2022, but names none. So they are only numbered here.",
});

const finallyPaidNote = localised({
  lt: "Ataskaitoje nepasakyta, kurių 2 projektų galutiniai mokėjimo prašymai patvirtinti 2023 m. ir ar šie projektai yra tarp įgyvendintų 2022 m.: numeriai čia sutartiniai.",
  en: "The report does not say which 2 projects had their final payment requests approved in 2023, nor whether they are among those completed in 2022: the numbers here are stand-ins.",
});

const localProjects: readonly ProjectsTable[] = Array.from({ length: LOCAL_PROJECTS }, (_, index) => {
  const number = index + 1;
  const completed = number <= COMPLETED_IN_2022;
  const paid = FINALLY_PAID_IN_2023.includes(number);
  return {
    id: `${CURRENT_STRATEGY_ID}-project-${number}`,
    strategy_id: CURRENT_STRATEGY_ID,
    action_id: null,
    kind: "local",
    position: number,
    name: `Projektas ${number}`,
    aim: null,
    amount_cents: null,
    approved: 1,
    completed_on: completed ? "2022" : null,
    final_payment_approved_on: paid ? "2023" : null,
    note: paid ? finallyPaidNote : completed ? completedNote : null,
  };
});

export const projects: readonly ProjectsTable[] = [
  ...localProjects,
  {
    id: `${CURRENT_STRATEGY_ID}-administration`,
    strategy_id: CURRENT_STRATEGY_ID,
    action_id: null,
    kind: "administration",
    position: LOCAL_PROJECTS + 1,
    name: "Alytaus miesto vietos plėtros strategijos įgyvendinimas",
    aim: [
      "Projekto tikslas – sudaryti palankias sąlygas Alytaus miesto vietos plėtros strategijos įgyvendinimui.",
      "Projekto uždavinys – įgyvendinti Alytaus miesto vietos plėtros strategijoje numatytus veiksmus.",
      "Įgyvendinant strategiją bus vykdomas numatytų veiksmų administravimas bei siekiama konkrečių Alytaus miestui aktualių tikslų: teikti socialines ir kitas paslaugas, skirtas socialinėje atskirtyje esantiems asmenims, užtikrinant šių paslaugų plėtrą ir prieinamumą Alytaus mieste, ir užtikrinti užimtumo ir neformalią verslumo iniciatyvą, skatinant įsidarbinimo galimybes.",
    ].join("\n\n"),
    amount_cents: 34_874_99,
    approved: 1,
    completed_on: null,
    final_payment_approved_on: null,
    note: localised({
      lt: "Finansuojama Europos socialinio fondo lėšomis.",
      en: "Financed by the European Social Fund.",
    }),
  },
];

const COOPERATION_ID = "cooperation-2022";

export const cooperationProject: CooperationProjectsTable = {
  id: COOPERATION_ID,
  name: "Sąveikos lauku – sumanumo link",
  programme: localised({
    lt: "Lietuvos kaimo plėtros 2014–2020 metų programos priemonės „LEADER PROGRAMA“ veiklos sritis „VVG bendradarbiavimo projektų rengimas ir įgyvendinimas“",
    en: "Lithuanian Rural Development Programme 2014–2020, measure “LEADER PROGRAMME”, activity “Preparation and implementation of LAG cooperation projects”",
  }),
  year: 2022,
  aim: localised({
    lt: "Vienas iš pagrindinių projekto siekių – projekto partnerių teritorijose suaktyvinti kuriančius žmones – vietos plėtros dalyvius ir sukviesti juos burtis į Kūrybinių partnerysčių erdves, kad kuriančios asmenybės turėtų galimybę įsitraukti, prisidėti prie vietos plėtros ir vystymo procesų.",
    en: "One of the project's main aims is to activate creative people, the participants of local development, in the partners' territories and to bring them together in Creative Partnership Spaces, so that they can join in and contribute to local development.",
  }),
  activity: localised({
    lt: "Alytaus miesto VVG dalyvavo partnerių nuotoliniu būdu organizuojamuose mokymuose ir taip stiprino ryšius.",
    en: "Alytus City LAG took part in remote training organised by the partners and so strengthened its ties.",
  }),
};

export const cooperationPartners: readonly CooperationPartnersTable[] = [
  "Alytaus rajono vietos veiklos grupė",
  "Ukmergės rajono vietos veiklos grupė",
  "Zarasų – Visagino regiono vietos veiklos grupė",
].map((name, index) => ({ project_id: COOPERATION_ID, position: index + 1, name }));
