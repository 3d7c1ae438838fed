export default {
  title: "Privatumo politika",
  description: "Kokius duomenis saugome, kam, kiek laiko ir kaip juos ištaisyti ar ištrinti.",
  lead: "Renkame tik tai, ko reikia Jūsų pasiūlymui priimti, paskelbti ir atsakyti. Paskyros nereikia, lankytojų nesekame.",
  controllerTitle: "Kas atsako už duomenis",
  controller: "Duomenų valdytojas – {{organisation}}.",
  controllerContact: "Klausimus ir prašymus dėl duomenų siųskite čia:",
  keptTitle: "Kas saugoma, kam ir kiek laiko",
  keptCaption: "Saugomi duomenys",
  heads: { what: "Kas", why: "Kam", long: "Kiek laiko" },
  kept: {
    proposal: {
      what: "Pasiūlymo tekstas, temos, vieta, nuotraukos",
      why: "Kad pasiūlymas būtų perskaitytas, paskelbtas ir įtrauktas į strategiją (teisėtas interesas).",
      long: "Kol saugomi strategijos rengimo dokumentai. Atsiimtas pasiūlymas neberodomas.",
    },
    name: {
      what: "Vardas, jei jį nurodote",
      why: "Kad galėtume jį parodyti prie pasiūlymo, tik jei su tuo sutinkate (sutikimas).",
      long: "Kol saugomas pasiūlymas arba kol sutikimą atšaukiate.",
    },
    email: {
      what: "El. paštas, jei jį nurodote",
      why: "Kad praneštume, kas vyksta su pasiūlymu (sutikimas). Jo neskelbiame niekada.",
      long: "Kol saugomas pasiūlymas arba kol adresą ištrinate.",
    },
    support: {
      what: "Pritarimas pasiūlymui",
      why: "Kad vienas žmogus pritartų vieną kartą. Saugome tik atsitiktinio slapuko pėdsaką, ne asmenį (teisėtas interesas).",
      long: "Kol saugomas pasiūlymas; slapukas – dvejus metus.",
    },
    address: {
      what: "Interneto adreso pėdsakas",
      why: "Kad niekas neužverstų svetainės užklausomis. Paties adreso nesaugome, o pėdsakas keičiasi kasdien (teisėtas interesas).",
      long: "Dvi dienas.",
    },
    mail: {
      what: "Išsiųsti laiškai",
      why: "Kad laiškas tikrai pasiektų gavėją (teisėtas interesas).",
      long: "30 dienų.",
    },
    minutes: {
      what: "Susitikimų protokolai: kas svarstyta, kas nutarta, kiek žmonių dalyvavo",
      why: "Kad būtų aišku, kaip tartasi su bendruomene. Dalyvių vardų neskelbiame, tik skaičius (teisinė prievolė, teisėtas interesas).",
      long: "Nuolat.",
    },
    staff: {
      what: "Seniūnaičių ir darbuotojų vardas, el. paštas, darbo žurnalas",
      why: "Kad galėtų prisijungti ir kad būtų aišku, kas ką pakeitė (teisėtas interesas).",
      long: "Kol žmogus dirba su svetaine; žurnalas – nuolat. Prisijungimas baigiasi po 14 nenaudojimo dienų.",
    },
  },
  cookiesTitle: "Slapukai",
  cookies:
    "Naudojame tik du būtinus slapukus: vieną – kai pritariate pasiūlymui, kitą – kai prisijungia darbuotojas. Todėl sutikimo dėl slapukų neprašome.",
  thirdTitle: "Kam perduodame",
  third:
    "Niekam. Puslapiai nekviečia jokių kitų svetainių: šriftus, paveikslėlius ir žemėlapio pagrindą siunčiame patys, todėl niekas kitas nemato, kad čia lankėtės.",
  othersTitle: "Kai pasiūlyme minimi kiti žmonės",
  others:
    "Prieš skelbdami kiekvieną pasiūlymą perskaitome. Kitų žmonių vardus ir tai, iš ko juos galima atpažinti, paslepiame.",
  childrenTitle: "Jaunesni nei 14 metų",
  children:
    "Jei Jums dar nėra 14 metų, el. pašto ir vardo nenurodykite arba paprašykite tėvų tai padaryti kartu.",
  rightsTitle: "Jūsų teisės",
  rights:
    "Galite sužinoti, ką apie Jus saugome, tai ištaisyti, ištrinti, apriboti, perkelti arba nesutikti, kad duomenys būtų naudojami. Pasiūlymą tvarkote patys per asmeninę nuorodą, kurią gavote jį pateikę; dėl viso kito parašykite mums. Atsakysime per mėnesį.",
  complaint:
    "Jei manote, kad su duomenimis elgiamės netinkamai, galite skųstis Valstybinei duomenų apsaugos inspekcijai.",
} as const;
