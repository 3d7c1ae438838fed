import type { ThemeColour } from "../../tables/places";

/** Plain words of everyday speech by which the starter's themes are spoken of; ours, and no part of the report. */
export const vocabularies: Readonly<Record<ThemeColour, { lt: string; en: string }>> = {
  savanoryste: {
    lt: "savanor*, talka, talkinink*, padėjėjas, padėti kaimynui, neatlygintin*, geradar*, gera valia, pagalbinink*",
    en: "volunteer*, helper, lend a hand, unpaid, goodwill, clean-up day",
  },
  integracija: {
    lt: "integr*, įtraukt*, įtrauki*, pabėgėl*, migrant*, imigrant*, ukrainiet*, atvykėl*, grįžę iš užsienio, kalbos kursai, lietuvių kalbos kursai, vertėj*, tautini*, socialinės paslaugos, socialinis darbuotojas, prisitaikyti, tarpininkavimas",
    en: "integrat*, inclusi*, refugee*, migrant*, immigrant*, newcomer*, Ukrainian*, language course, interpreter, social service, social worker",
  },
  jaunimas: {
    lt: "jaunim*, jaunuol*, jaunas žmogus, jauni žmonės, paaugl*, mokin*, moksleiv*, studentas, student*, riedut*, užimtumas po pamokų, po pamokų, būrelis, jaunimo erdvė, atvira erdvė, vaikas, vaikai",
    en: "youth, young people, teenager*, teen*, pupil*, student*, after school, skate*, child*, kid, kids",
  },
  senjorai: {
    lt: "senjor*, pensinink*, pensija, pagyven*, senol*, seneli*, močiut*, senyv*, vyresnio amžiaus, vyresnieji, vyresni žmonės, senatvė, trečiasis amžius, slaug*",
    en: "senior*, pensioner*, retired, retirement, elderly, older people, old age, grandparent*, grandmother, grandfather, granny",
  },
  pazeidziami: {
    lt: "neįgal*, negalia*, negalio*, vežimėl*, neregy*, aklas, aklųjų, kurči*, silpnareg*, autizm*, pažeidžiam*, serga, sergantis, globa, globot*, įtėv*, vieniša mama, priklausomyb*, alkohol*, narkot*, nuovaža, nuovažos, pritaikymas, prieinamumas",
    en: "disabilit*, disabled, wheelchair*, blind*, deaf*, autis*, vulnerable, illness, carer*, foster*, single mother, single parent, addict*, alcohol*, drug*, ramp, accessib*",
  },
  skurdas: {
    lt: "skurd*, neturting*, nepritekli*, vargst*, badauj*, badauti, maisto bankas, valgykla, samdomas būstas, benam*, skol*, pašalp*, bedarb*, nedarb*, atskirt*, vieniš*, labdar*, drabužiai, dėvėti drabužiai",
    en: "poverty, food bank, soup kitchen, homeless*, debt*, unemploy*, jobless, exclusion, lonel*, charity, second-hand clothes",
  },
  smurtas: {
    lt: "smurt*, prievart*, patyč*, grasin*, priekabiau*, skriaud*, agres*, saugus namai, saugumas namuose, krizių centras, pagalbos linija, nukentėj*, muštyn*",
    en: "violen*, abus*, bully*, bullied, threat*, harass*, aggress*, women's shelter, crisis centre, helpline, victim*",
  },
  verslas: {
    lt: "versl*, įmon*, kooperatyv*, dirbtuv*, amat*, darbo vieta, darbo vietos, įdarbin*, pajam*, turg*, mugė, prekyb*, kavinė, taisykla, gaminti ir parduoti, užsidirb*",
    en: "business*, enterprise*, entrepreneur*, cooperative*, workshop*, craft*, job*, employ*, income, market*, café, earn*",
  },
};
