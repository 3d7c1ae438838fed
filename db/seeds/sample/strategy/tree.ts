/** Codes follow from the places in the tree: goal 1, objective 1.1, action 1.1.1. */
export interface SampleGoal {
  title: string;
  description: string;
  objectives: readonly SampleObjective[];
}

export interface SampleObjective {
  title: string;
  description: string;
  /** Code of the programme objective it serves. */
  serves: "4.7" | "4.9";
  actions: readonly { title: string; description: string }[];
}

export const sampleGoals: readonly SampleGoal[] = [
  {
    title: "Pagalba, kuri pasiekia kiekvieną namuose ir kaimynystėje",
    description:
      "Kad niekas neliktų vienas tik dėl to, kad per toli, per slidu, per sunku suprasti arba gėda prašyti.",
    objectives: [
      {
        title: "Savanorystė, kurią kas nors suveda ir palaiko",
        description:
          "Norintiems padėti ir tiems, kam pagalbos reikia, sukurti vieną aiškų kelią vieniems pas kitus.",
        serves: "4.7",
        actions: [
          {
            title: "Savanorių koordinatorius ir bendras pagalbos sąrašas",
            description:
              "Žmogus, kuris pakelia ragelį, ir sąrašas, prieinamas internetu bei telefonu. Tinka ir trumpos, dviejų valandų užduotys, ir mokinių savanorystė.",
          },
          {
            title: "Palyda ir pagalba namuose senjorams bei žmonėms su negalia",
            description:
              "Palyda žiemą, rytinių skambučių grandinė, laiptų kėdė ir apmokyti savanoriai, pirmos dienos grįžus iš ligoninės.",
          },
          {
            title: "Savanorių mokymai, draudimas ir padėka",
            description:
              "Draudimas, kelionės išlaidos, mokymai prieš sudėtingesnes užduotis ir metinis padėkos vakaras.",
          },
        ],
      },
      {
        title: "Paslaugos arti namų ir visiems suprantamos",
        description: "Sutrumpinti kelią nuo klausimo iki pagalbos ir kalbėti taip, kad suprastų kiekvienas.",
        serves: "4.9",
        actions: [
          {
            title: "Konsultavimo vieta kaimynystėje",
            description:
              "Tas pats darbuotojas lydi žmogų nuo pradžios iki galo; lengvai suprantami puslapiai, patarimai dėl skolų, informacija ukrainiečių, rusų ir anglų kalbomis.",
          },
          {
            title: "Atokvėpis slaugantiems namuose",
            description:
              "Savanoris ar specialistas pabūna su slaugomu žmogumi; atminties kavinė šeimoms, kurios gyvena su demencija.",
          },
          {
            title: "Kalba ir įsikūrimas",
            description:
              "Vakarinės kalbos grupės su vaikų kampeliu, pokalbių porininkai, palyda grįžusiesiems pirmus mėnesius.",
          },
        ],
      },
      {
        title: "Senjorų kasdienybė: susitikti, dirbti rankomis, mokytis",
        description: "Vietos ir progos, kurias kuria patys vyresni žmonės; kas nori ramybės, tam ramybė.",
        serves: "4.7",
        actions: [
          {
            title: "Atviros susitikimų vietos kaimynystėse",
            description: "Kambarys be programos, dirbtuvės, mankštos kiemuose. Bent viena vieta su varstotu.",
          },
          {
            title: "Jauni moko vyresnius: telefonas, internetas, apgavysčių atpažinimas",
            description:
              "Popietės bibliotekoje, kuriose moko mokiniai, ir užsiėmimai apie sukčių skambučius.",
          },
        ],
      },
    ],
  },
  {
    title: "Saugi vieta augti ir gyventi",
    description:
      "Kad vaikai, jauni žmonės ir visi namuose jaustųsi saugūs, o apie pavojų būtų kam pasakyti laiku.",
    objectives: [
      {
        title: "Jaunimui – vieta, laikas ir suaugęs žmogus šalia",
        description: "Erdvė tiems, kurie ateina, ir darbuotojas kieme tiems, kurie neateina.",
        serves: "4.7",
        actions: [
          {
            title: "Vakarinės erdvės paaugliams",
            description:
              "Patalpa su jaunimo darbuotoju vakarais, tylusis kambarys, stalai pamokoms; erdvę kuria patys jauni žmonės.",
          },
          {
            title: "Darbas su jaunimu kiemuose",
            description: "Jaunimo darbuotojas ateina ten, kur jauni žmonės jau yra; dienos veiklos vasarą.",
          },
          {
            title: "Pirmasis darbas ir pirmieji savarankiški metai",
            description:
              "Trumpos mokamos praktikos su mentoriumi ir rekomendacija; palydėtojas išeinantiems iš globos.",
          },
        ],
      },
      {
        title: "Smurtą pastebėti anksčiau, padėti tyliau",
        description: "Parengti tuos, kurie mato pirmi, ir turėti duris be iškabos.",
        serves: "4.9",
        actions: [
          {
            title: "Mokymai tiems, kurie pastebi pirmi, ir atmintinė kaimynams",
            description:
              "Auklėtojos, mokytojai, kirpėjos, pardavėjai, kaimynai: ką pasakyti, kam paskambinti, ko nedaryti.",
          },
          {
            title: "Saugi pokalbio vieta ir vaikų žodžio dėžutė",
            description:
              "Konfidencialūs pokalbiai visoms amžiaus grupėms, dėžutė mokyklose ir žmogus, kuris skaito.",
          },
        ],
      },
    ],
  },
  {
    title: "Bendruomenės, kurios pačios sprendžia ir pačios uždirba",
    description:
      "Kad skurdą ir atskirtį mažintų ne tik tarnybos, bet ir patys kaimynai, o geri sumanymai taptų darbu.",
    objectives: [
      {
        title: "Kaimynų veikla prieš skurdą",
        description: "Paremti tai, ką žmonės gali padaryti kartu, be ilgų paraiškų ir be gėdos.",
        serves: "4.9",
        actions: [
          {
            title: "Bendruomenės virtuvė ir maisto dalijimasis",
            description: "Šeštadienio sriuba, dalijimosi šaldytuvas, virtuvė su leidimu gaminti ir parduoti.",
          },
          {
            title: "Daiktų biblioteka ir taisymo dirbtuvės",
            description:
              "Skolinimosi lentyna, dviračių dirbtuvės, taisymo šeštadieniai, kuriuose meistrai moko jaunus.",
          },
          {
            title: "Mažos kiemų iniciatyvos",
            description:
              "Nedidelė suma ir trumpa anketa: suoliukai, kaimynų stalai, sodai. Dalį sprendžia patys jauni žmonės.",
          },
        ],
      },
      {
        title: "Socialinis verslas kaimynystėje",
        description: "Pirmas laiptelis tiems, kurie turi sumanymą arba ilgai neturi darbo.",
        serves: "4.7",
        actions: [
          {
            title: "Socialinio verslo pradžia: mentoriai ir popierių vakarai",
            description:
              "Atviri pokalbiai ir apie nesėkmes, pagalba išrašyti pirmą sąskaitą, tarpininkavimas dėl leidimų.",
          },
          {
            title: "Dirbtuvės ir darbo vietos, prisitaikančios prie žmogaus",
            description:
              "Siuvykla, kavinė, kurioje niekas neskuba, nevisa darbo diena ir pagalba darbdaviui pirmais mėnesiais.",
          },
        ],
      },
    ],
  },
];
