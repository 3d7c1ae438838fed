import type { SampleMeeting } from "./content";

export const firstThreeMeetings: readonly SampleMeeting[] = [
  {
    number: 1,
    type: "sueiga",
    title: "Kaip padedame vieni kitiems: savanorystė ir senjorai",
    heldOn: "2022-06-14",
    startsAt: "17:30",
    endsAt: "19:20",
    place: "Bibliotekos salė",
    neighbourhood: "senamiescio",
    invitation:
      "Kviečiame seniūnaičius ir visus gyventojus pasikalbėti, kas kaimynystėje jau padeda ir ko trūksta. Salė pirmame aukšte, bus arbatos.",
    chair: "Seniūnaičių atstovė",
    secretary: "VVG atstovė",
    notes:
      "Du dalyviai paprašė kitą kartą mikrofono: gale blogai girdėti. Užrašų kopija palikta bibliotekoje.",
    agenda: [
      {
        title: "Kam rengiama nauja vietos plėtros strategija",
        presenter: "VVG atstovė",
        notes:
          "Trumpai pristatyta, kaip gyventojų pasiūlymai keliaus į strategiją ir kur bus galima pamatyti atsakymus. Klausta, ar atsakymą gaus kiekvienas; atsakyta, kad taip, ir tada, kai pasiūlymas netinka.",
      },
      {
        title: "Savanorystė kaimynystėje",
        presenter: "Seniūnaičių atstovė",
        notes:
          "Daug kas jau padeda, bet kiekvienas savo laiptinėje. Kalbėta, kad labiausiai trūksta žmogaus, kuris atsilieptų į skambutį ir suvestų. Moteris iš paskutinės eilės papasakojo apie patemptą koją ir paklausė, kas už tai atsako – salė nutilo.",
        collects: ["savanoryste"],
        decisions: [
          {
            wording:
              "Siūlyti į strategijos projektą įrašyti savanorių koordinatorių ir bendrą pagalbos sąrašą.",
            votes: [31, 0, 2],
          },
          {
            wording:
              "Prašyti seniūnaičių iki rugsėjo surašyti kaimynus, kuriems žiemą reikės palydos, jiems sutikus.",
            votes: [28, 1, 4],
          },
        ],
      },
      {
        title: "Senjorų kasdienybė: kelias, suoliukas, draugija",
        presenter: "Seniūnaičių atstovas",
        notes:
          "Vyresni žmonės kalbėjo ne apie paslaugas, o apie atstumus: kiek žingsnių iki vaistinės, kur prisėsti, ką daryti, kai pandusas per status. Nutarta tuos kelius pereiti kartu su tais, kam sunku eiti.",
        collects: ["senjorai", "pazeidziami"],
        decisions: [
          {
            wording:
              "Iki kito susitikimo kartu su gyventojais pereiti tris dažniausius kelius ir pažymėti, kur trūksta poilsio vietų.",
            votes: [33, 0, 0],
          },
        ],
      },
    ],
    attendance: {
      sector: { residents: 17, elders: 9, ngo: 5, business: 1, municipality: 2 },
      group: { women: 23, men: 11, under_30: 3, over_65: 14, disability: 3, low_income: 6, migrants: 1 },
    },
    organisations: [
      { name: "Vietos bendruomenė (pavyzdys)", sector: "ngo" },
      { name: "Senjorų klubas (pavyzdys)", sector: "ngo" },
      { name: "Savanorių būrelis (pavyzdys)", sector: "ngo" },
      { name: "Kaimynystės kepyklėlė (pavyzdys)", sector: "business" },
    ],
  },
  {
    number: 2,
    type: "public_consultation",
    title: "Vakaras su jaunimu: kur būti po aštuntos",
    heldOn: "2022-06-30",
    startsAt: "18:00",
    endsAt: "20:10",
    place: "Mokyklos aktų salė",
    neighbourhood: "dainavos",
    invitation:
      "Ateik, jei tau nuo 12 iki 29 metų arba jei šalia tavęs auga kas nors tokio amžiaus. Kalbėsime ratu, be prezidiumo. Bus picų.",
    chair: "Seniūnaičių atstovas",
    secretary: "Jaunimo savanorė",
    notes:
      "Pusę laiko kėdės stovėjo ratu. Po oficialios pabaigos jaunimas liko dar valandą – užrašai papildyti ir tuo pokalbiu.",
    agenda: [
      {
        title: "Kur jauni žmonės dabar leidžia vakarus",
        presenter: "Dvi vyresnių klasių mokinės",
        notes:
          "Ant didelio lapo sužymėtos vietos: laiptinės, parduotuvės kampas, stadiono tribūna. Prie kiekvienos parašyta, kodėl iš ten išvaro. Mergaitės pridūrė, kad aikštelėje joms tenka tik žiūrėti.",
      },
      {
        title: "Vieta, laikas ir suaugęs žmogus šalia",
        presenter: "Jaunimo darbuotoja",
        notes:
          "Aptarta, kuo skiriasi erdvė nuo būrelio ir kodėl dalis jaunų žmonių į jokią erdvę neis. Sutarta, kad reikia ir patalpos, ir darbuotojo, kuris ateina į kiemą.",
        collects: ["jaunimas", "savanoryste", "integracija"],
        decisions: [
          {
            wording:
              "Siūlyti į strategijos projektą įrašyti vakarinę erdvę, kurią prižiūri jaunimo darbuotojas.",
            votes: [38, 1, 3],
          },
          {
            wording: "Dėl dalies mažoms iniciatyvoms skirtų lėšų leisti spręsti patiems jauniems žmonėms.",
            votes: [29, 6, 7],
          },
        ],
      },
      {
        title: "Patyčios ir pagalba, kai blogai",
        presenter: "Socialinė pedagogė",
        notes:
          "Kalbėta atsargiai, be vardų. Vienuolikmetės mintis apie dėžutę, kurią kas nors tikrai perskaito, sulaukė plojimų. Priminta, kad pavojaus atveju skambinama numeriu 112.",
        collects: ["smurtas"],
        decisions: [
          {
            wording: "Klausti mokyklų, ar jos sutiktų išbandyti vaikų žodžio dėžutę nuo rudens.",
            votes: [40, 0, 2],
          },
        ],
      },
    ],
    attendance: {
      sector: { residents: 30, elders: 4, ngo: 4, business: 1, municipality: 2, other: 2 },
      group: { women: 24, men: 19, under_30: 27, over_65: 2, disability: 1, low_income: 8, migrants: 4 },
    },
    organisations: [
      { name: "Jaunimo iniciatyvinė grupė (pavyzdys)", sector: "ngo" },
      { name: "Kaimynystės klubas (pavyzdys)", sector: "ngo" },
      { name: "Riedlenčių būrelis (pavyzdys)", sector: "ngo" },
      { name: "Dviračių dirbtuvėlė (pavyzdys)", sector: "business" },
      { name: "Mokinių taryba (pavyzdys)", sector: "other" },
    ],
  },
  {
    number: 3,
    type: "residents_meeting",
    title: "Kiemo pokalbis: kaip gyventi iš mažai ir nelikti vienam",
    heldOn: "2022-07-09",
    startsAt: "11:00",
    endsAt: "13:00",
    place: "Daugiabučių kiemas prie žaidimų aikštelės",
    neighbourhood: "vidzgirio",
    invitation:
      "Šeštadienį renkamės kieme. Atsineškite kėdę ir ką nors ant bendro stalo. Jei lis – eisime po stogeliu prie dviračių saugyklos.",
    chair: "Seniūnaičių atstovas",
    secretary: "VVG atstovė",
    notes:
      "Pasiūlymus rašėme ant popierinės staltiesės, paskui perrašėme. Vaikai piešė kiemą, koks jis galėtų būti.",
    agenda: [
      {
        title: "Ko labiausiai trūksta ir kodėl apie tai nekalbame",
        presenter: "Seniūnaičių atstovas",
        notes:
          "Kalbėta apie gėdą: žmonės neina ten, kur stovi eilė ir sėdi pažįstami. Pagalba turi būti tokia, kad vienu metu galėtum ir duoti, ir gauti.",
        collects: ["skurdas", "jaunimas", "senjorai"],
        decisions: [
          {
            wording:
              "Siūlyti pagalbos formas, kurioms nereikia pažymų: daiktų biblioteką, šeštadienio sriubą, dalijimosi spintą.",
            votes: [26, 0, 1],
          },
        ],
      },
      {
        title: "Ką kiemas gali padaryti pats",
        presenter: "Namo bendrijos atstovė",
        notes:
          "Daug sumanymų žlunga dėl ilgų paraiškų. Siūlyta maža suma ir trumpa anketa. Vienas gyventojas prieštaravo: bijo, kad pinigai pasklis po smulkmenas. Sutarta, kad bent du kiemai turi susitarti kartu.",
        collects: ["savanoryste", "integracija"],
        decisions: [
          { wording: "Siūlyti paramą mažoms kiemų iniciatyvoms su paprasta paraiška.", votes: [22, 2, 3] },
        ],
      },
    ],
    attendance: {
      sector: { residents: 22, elders: 3, ngo: 2, municipality: 1 },
      group: { women: 18, men: 10, under_30: 6, over_65: 8, disability: 2, low_income: 13, migrants: 3 },
    },
    organisations: [
      { name: "Kiemo bendruomenė (pavyzdys)", sector: "ngo" },
      { name: "Kaimynystės klubas (pavyzdys)", sector: "ngo" },
    ],
  },
];
