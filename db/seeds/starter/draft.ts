import type { SectionsTable, StrategiesTable } from "../../tables/strategy";
import { DRAFT_STRATEGY_ID, draftSectionId, STARTER_INSTANT } from "./constants";

/** The strategy whose preparation began in 2022: its purpose is the report's, its sections are still empty. */
export const draftStrategy: StrategiesTable = {
  id: DRAFT_STRATEGY_ID,
  slug: "2021-2027",
  title: "Alytaus miesto vietos plėtros strategija",
  period_from: 2021,
  period_to: 2027,
  state: "draft",
  purpose:
    "Didinti gyventojų socialinę įtrauktį, remti bendruomenei aktualių gyventojų skurdo ir atskirties problemų sprendimą ir socialinio verslo, padedančio vietoje spręsti pažeidžiamų grupių atskirties problemas, bendruomenėse kūrimosi ir plėtros skatinimą.",
  is_public: 0,
  is_sample: 0,
  created_at: STARTER_INSTANT,
};

/** What a strategy must contain by Article 32(1) of Regulation (EU) 2021/1060, points a to f. */
const outline: readonly { slug: string; title: string; guidance: string }[] = [
  {
    slug: "vietove-ir-gyventojai",
    title: "Vietovė ir gyventojai",
    guidance:
      "Reglamento (ES) 2021/1060 32 straipsnio 1 dalies a punktas: geografinė vietovė ir gyventojai, kuriems skirta strategija.",
  },
  {
    slug: "kaip-dalyvavo-bendruomene",
    title: "Kaip dalyvavo bendruomenė",
    guidance:
      "Reglamento (ES) 2021/1060 32 straipsnio 1 dalies b punktas: kaip bendruomenė dalyvavo rengiant strategiją.",
  },
  {
    slug: "poreikiai-ir-galimybes",
    title: "Poreikiai ir galimybės",
    guidance:
      "Reglamento (ES) 2021/1060 32 straipsnio 1 dalies c punktas: vietovės plėtros poreikių ir potencialo analizė.",
  },
  {
    slug: "tikslai-rezultatai-veiksmai",
    title: "Tikslai, siektini rezultatai ir veiksmai",
    guidance:
      "Reglamento (ES) 2021/1060 32 straipsnio 1 dalies d punktas: strategijos tikslai, išmatuojami siektini rezultatai ir susiję planuojami veiksmai.",
  },
  {
    slug: "valdymas-stebesena-vertinimas",
    title: "Valdymas, stebėsena ir vertinimas",
    guidance:
      "Reglamento (ES) 2021/1060 32 straipsnio 1 dalies e punktas: valdymo, stebėsenos ir vertinimo tvarka, rodanti grupės gebėjimą įgyvendinti strategiją.",
  },
  {
    slug: "finansinis-planas",
    title: "Finansinis planas",
    guidance:
      "Reglamento (ES) 2021/1060 32 straipsnio 1 dalies f punktas: finansinis planas ir iš kiekvieno fondo bei programos numatomos lėšos.",
  },
];

export const draftSections: readonly SectionsTable[] = outline.map(({ slug, title, guidance }, index) => ({
  id: draftSectionId(slug),
  strategy_id: DRAFT_STRATEGY_ID,
  slug,
  title,
  guidance,
  position: index + 1,
  body: "",
  revision: 1,
  updated_at: STARTER_INSTANT,
  updated_by: null,
}));
