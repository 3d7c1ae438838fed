import type { SampleMeeting } from "./content";

export const laterMeetings: readonly SampleMeeting[] = [
  {
    number: 4,
    type: "extended_sueiga",
    title: "Pagalba, kuri pasiekia: paslaugos ir žmonės, kuriems sunkiau",
    heldOn: "2022-07-20",
    startsAt: "17:30",
    endsAt: "19:45",
    place: "Bendruomenės namai",
    neighbourhood: "likiskiu",
    invitation:
      "Laukiame žmonių su negalia, juos slaugančių artimųjų, atvykusiųjų gyventi į miestą ir visų, kas nori suprasti. Įėjimas be laiptų. Gestų kalbos vertėją pakviesime, jei pranešite prieš tris dienas.",
    chair: "Seniūnaičių atstovas",
    secretary: "VVG atstovė",
    notes:
      "Dalis pasisakymų išversta į ukrainiečių ir rusų kalbas. Pertrauka buvo ilgesnė, nei planuota, – žmonės kalbėjosi.",
    agenda: [
      {
        title: "Kelias iki pagalbos: penki kabinetai ar vienos durys",
        presenter: "Slaugančių artimųjų grupės narė",
        notes:
          "Ant sienos nupieštas vienos šeimos kelias per įstaigas. Salė suskaičiavo, kiek kartų tą pačią istoriją teko pasakoti iš naujo. Sutarta, kad pirmiausia reikia žmogaus, o ne dar vieno lankstinuko.",
        collects: ["pazeidziami", "senjorai", "savanoryste"],
        decisions: [
          {
            wording:
              "Siūlyti konsultavimo vietą kaimynystėje, kurioje žmogų nuo pradžios iki galo lydi tas pats darbuotojas.",
            votes: [30, 0, 1],
          },
          {
            wording: "Siūlyti laikino atokvėpio pagalbą tiems, kurie slaugo namuose.",
            votes: [31, 0, 0],
          },
        ],
      },
      {
        title: "Susikalbėti mieste",
        presenter: "Kalbos mokytoja savanorė",
        notes:
          "Atvykusieji pasakojo, kad kursai vyksta darbo valandomis, o raštai parašyti sunkiai. Grįžę iš užsienio pridūrė, kad ir jiems reikia palydos.",
        collects: ["integracija"],
        decisions: [
          {
            wording: "Siūlyti vakarines kalbos grupes su vaikų kampeliu ir vertimą telefonu.",
            votes: [27, 1, 3],
          },
        ],
      },
      {
        title: "Dirbtuvės rūsyje ir kiti smulkūs darbai",
        presenter: "Seniūnaičių atstovas",
        notes:
          "Vaikai parodė devynis sulūžusius dviračius. Bendrija neprieštarauja dirbtuvėms, jei bus susitarta dėl valandų.",
        collects: ["jaunimas", "skurdas", "verslas"],
      },
    ],
    attendance: {
      sector: { residents: 18, elders: 5, ngo: 6, business: 1, municipality: 3 },
      group: { women: 22, men: 11, under_30: 5, over_65: 9, disability: 8, low_income: 7, migrants: 7 },
    },
    organisations: [
      { name: "Slaugančių artimųjų grupė (pavyzdys)", sector: "ngo" },
      { name: "Žmonių su negalia draugija (pavyzdys)", sector: "ngo" },
      { name: "Atvykusiųjų savitarpio grupė (pavyzdys)", sector: "ngo" },
      { name: "Kaimynystės klubas (pavyzdys)", sector: "ngo" },
      { name: "Siuvėjų dirbtuvė (pavyzdys)", sector: "business" },
    ],
  },
  {
    number: 5,
    type: "residents_meeting",
    title: "Saugūs namai, saugi senatvė",
    heldOn: "2022-08-11",
    startsAt: "16:00",
    endsAt: "18:00",
    place: "Kaimynystės klubo svetainė",
    neighbourhood: "volunges",
    invitation:
      "Kalbėsime apie vienatvę, apgavikų skambučius ir smurtą artimoje aplinkoje. Niekas neprivalo pasakoti savo istorijos; galima tik klausytis arba palikti raštelį.",
    chair: "Seniūnaičių atstovė",
    secretary: "Klubo savanorė",
    notes:
      "Septyni rašteliai palikti dėžutėje. Tie, kuriuose buvo galima atpažinti žmogų, perrašyti be atpažįstamų dalykų, o originalai sunaikinti.",
    agenda: [
      {
        title: "Kad senatvė neliktų tarp keturių sienų",
        presenter: "Seniūnaičių atstovė",
        notes:
          "Sutarta, kad ne kiekvienas gyvenantis vienas yra vienišas, bet kas neteko artimojo, dažnai lieka visai be pašnekovo. Prašyta vietos, į kurią galima ateiti be priežasties.",
        collects: ["senjorai"],
        decisions: [
          {
            wording: "Siūlyti nuolatines susitikimų vietas senjorams ne mažiau kaip trijose kaimynystėse.",
            votes: [24, 0, 2],
          },
        ],
      },
      {
        title: "Kas pirmas pastebi smurtą ir ką jam daryti",
        presenter: "Krizių konsultantė",
        notes:
          "Auklėtojos, pardavėjos, kaimynai pastebi anksčiau už tarnybas, bet bijo apsirikti. Prašyta atmintinės paprastais žodžiais ir mokymų iš tikrų atvejų, kuriuose niekas neatpažįstamas.",
        collects: ["smurtas"],
        decisions: [
          {
            wording: "Siūlyti mokymus tiems, kurie pastebi pirmi, ir atmintinę kaimynams.",
            votes: [26, 0, 0],
          },
          {
            wording: "Vakare su gyventojomis apžiūrėti vietas, kuriose jos jaučiasi nesaugiai.",
            votes: [25, 0, 1],
          },
        ],
      },
    ],
    attendance: {
      sector: { residents: 16, elders: 4, ngo: 4, municipality: 2, other: 1 },
      group: { women: 21, men: 6, under_30: 2, over_65: 15, disability: 2, low_income: 6 },
    },
    organisations: [
      { name: "Senjorų klubas (pavyzdys)", sector: "ngo" },
      { name: "Kaimynystės klubas (pavyzdys)", sector: "ngo" },
      { name: "Pagalbos moterims grupė (pavyzdys)", sector: "ngo" },
    ],
  },
  {
    number: 6,
    type: "extended_sueiga",
    title: "Iš sumanymo – darbas: socialinis verslas ir vasaros apibendrinimas",
    heldOn: "2022-08-25",
    startsAt: "17:30",
    endsAt: "19:30",
    place: "Amatų dirbtuvės",
    neighbourhood: "alycio",
    invitation:
      "Paskutinis vasaros susitikimas. Pirmoje dalyje – žmonės, kurie nori pradėti savo darbą, antroje – visų šešių susitikimų pasiūlymai ant vieno stalo.",
    chair: "Seniūnaičių atstovas",
    secretary: "VVG atstovė",
    notes:
      "Dalyviai klijavo lipdukus prie temų. Susitarta rudenį visiems, palikusiems el. paštą, pranešti, kas buvo nuspręsta.",
    agenda: [
      {
        title: "Nuo stiklainio uogienės iki pirmos sąskaitos",
        presenter: "Smulkiojo verslo mentorius savanoris",
        notes:
          "Kalbėjo siuvėjos, kepėjos, meistrai. Visų bėda ta pati: pirmas laiptelis – patalpa, popieriai, leidimas. Paprašyta parodyti ir nepavykusius pavyzdžius.",
        collects: ["verslas"],
        decisions: [
          { wording: "Siūlyti mentorių pagalbą ir popierių vakarus pradedantiesiems.", votes: [29, 0, 1] },
          {
            wording: "Kviesti savivaldybę pasitarti dėl mažos vertės pirkimų iš socialinio verslo.",
            votes: [25, 1, 4],
          },
        ],
      },
      {
        title: "Šešių susitikimų apibendrinimas",
        presenter: "VVG atstovė",
        notes:
          "Perskaitytos temos ir dažniausi pasiūlymai. Dalyviai pataisė dvi formuluotes: vietoj „vienišų senjorų“ – „žmonių, kurie lieka vieni ne savo noru“, vietoj „tikslinių grupių“ – „žmonių, kuriems tai skirta“.",
        collects: ["pazeidziami", "skurdas"],
        decisions: [
          {
            wording: "Pritarti pasiūlymų apibendrinimui ir perduoti jį strategijos rengėjams.",
            votes: [30, 0, 0],
          },
        ],
      },
    ],
    attendance: {
      sector: { residents: 14, elders: 8, ngo: 5, business: 3, municipality: 2 },
      group: { women: 19, men: 13, under_30: 4, over_65: 9, disability: 3, low_income: 5, migrants: 2 },
    },
    organisations: [
      { name: "Amatininkų bičiulija (pavyzdys)", sector: "ngo" },
      { name: "Vietos bendruomenė (pavyzdys)", sector: "ngo" },
      { name: "Siuvėjų dirbtuvė (pavyzdys)", sector: "business" },
      { name: "Kaimynystės kepyklėlė (pavyzdys)", sector: "business" },
      { name: "Dviračių dirbtuvėlė (pavyzdys)", sector: "business" },
    ],
  },
  {
    number: 7,
    type: "public_consultation",
    title: "Strategijos projekto aptarimas",
    heldOn: "2027-01-20",
    startsAt: "17:30",
    endsAt: "19:30",
    place: "Bibliotekos salė",
    neighbourhood: "senamiescio",
    invitation:
      "Perskaitysime strategijos projektą garsiai, po skyrių, ir klausime: ar atpažįstate savo žodžius? Vaikų kampelis veiks visą vakarą, į salę galima patekti be laiptų.",
    chair: "Seniūnaičių atstovė",
    secretary: "VVG atstovė",
    notes: "",
    agenda: [
      {
        title: "Ką žmonės pasakė ir kas iš to pateko į projektą",
        presenter: "VVG atstovė",
        notes: "",
      },
      { title: "Poreikiai ir tikslai: pastabos prie kiekvieno skyriaus", notes: "" },
      { title: "Ko projekte dar nėra", notes: "" },
    ],
    organisations: [],
  },
];
