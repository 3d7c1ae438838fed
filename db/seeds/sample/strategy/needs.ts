import type { NeedKey } from "../content";

/** In the order in which the strategy names them. */
export const sampleNeeds: readonly { key: NeedKey; title: string; description: string }[] = [
  {
    key: "suvesti-savanorius",
    title: "Norinčių padėti yra, bet nėra kas juos suvestų",
    description:
      "Kaimynai padeda kaimynams, tačiau kiekvienas atskirai. Trūksta žmogaus, kuris atsilieptų į skambutį, bendro pagalbos sąrašo, draudimo ir paprasto ačiū.",
  },
  {
    key: "vienatve",
    title: "Vyresni žmonės lieka vieni ne savo noru",
    description:
      "Slidus šaligatvis, ketvirtas aukštas be lifto ar artimojo netektis uždaro duris. Reikia palydos, pašnekovo ir vietos, į kurią galima ateiti be priežasties.",
  },
  {
    key: "vakarai-jaunimui",
    title: "Paaugliams nėra kur saugiai būti vakarais",
    description:
      "Po pamokų ir darbo jauni žmonės lieka laiptinėse ir prie parduotuvių. Reikia vietos, laiko ir suaugusio žmogaus, kuris nemoralizuoja, o dalis jaunimo į jokią erdvę neis, kol kas nors neateis pas juos.",
  },
  {
    key: "pagalba-arti",
    title: "Žmonėms su negalia ir juos slaugantiems pagalba per toli arba per vėlai",
    description:
      "Šeimos tą pačią istoriją pasakoja penkiuose kabinetuose, slaugantys artimieji nebeturi dviejų laisvų valandų, o pirmas savaitgalis grįžus iš ligoninės lieka tuščias.",
  },
  {
    key: "susikalbeti",
    title: "Atvykusiems ir grįžusiems sunku susikalbėti ir susigaudyti",
    description:
      "Kursai vyksta darbo valandomis, raštai parašyti sunkiai, informacija išbarstyta. Žmonės nori ne tik pamokų, bet ir pašnekovo, kuris kalbėtų lėtai.",
  },
  {
    key: "skurdas-be-gedos",
    title: "Skurdas slepiamas, todėl pagalba turi būti be gėdos",
    description:
      "Į labdaros eilę daug kas neina, nes ten sėdi pažįstami. Tinka tokios formos, kuriose tas pats žmogus šiandien gauna, o rytoj duoda.",
  },
  {
    key: "pastebeti-smurta",
    title: "Smurtas pastebimas per vėlai",
    description:
      "Kaimynai, auklėtojos, kirpėjos pamato anksčiau už tarnybas, bet nežino, ką daryti. Nukentėjusiems trūksta tylių durų, o vaikams – žmogaus, kuris tikrai perskaito.",
  },
  {
    key: "pirmas-laiptelis",
    title: "Ilgai nedirbusiems ir pradedantiems trūksta pirmo laiptelio",
    description:
      "Žmonės turi rankas ir sumanymų, bet neturi patirties, patalpos, leidimo ar drąsos išrašyti pirmą sąskaitą. Darbas turėtų prisitaikyti prie žmogaus.",
  },
];
