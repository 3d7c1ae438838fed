export default {
  header: {
    menu: "Meniu",
  },
  footer: {
    siteLinks: "Svetainė",
    aboutLinks: "Apie svetainę",
    newProposal: "Pateikti pasiūlymą",
    lostLink: "Pamesta pasiūlymo nuoroda",
    themes: "Temos",
    openData: "Atviri duomenys",
    privacy: "Privatumo politika",
    accessibility: "Prieinamumo pareiškimas",
    legalCode: "Juridinio asmens kodas {{code}}",
    registeredAddress: "Buveinė: {{address}}",
    officeAddress: "Veiklos adresas: {{address}}",
  },
  staff: {
    navigation: "Darbo vietos meniu",
    moderation: "Pasiūlymų eilė",
    meetings: "Susitikimai",
    map: "Medžiaga ir žemėlapis",
    strategy: "Strategija",
    mail: "Laiškai",
    signedInAs: "Prisijungęs žmogus: {{name}}",
  },
  lost: {
    searchLabel: "Ieškoti pasiūlymų",
    search: "Ieškoti",
    ways: "Galbūt ieškojote čia:",
  },
  refused: {
    large: "Siunčiate per daug iš karto",
    largeText:
      "Vienoje formoje telpa {{most}} MB. Siųskite mažiau: trumpesnį tekstą arba vieną dvi nuotraukas.",
    slow: "Forma mūsų nepasiekė",
    slowText: "Ryšys per lėtas. Siųskite be nuotraukų arba pamėginkite ten, kur ryšys geresnis.",
    busy: "Šiuo metu nuotraukas siunčia daug žmonių",
    busyText: "Palaukite minutę ir siųskite dar kartą.",
    back: "Grįžkite naršyklės mygtuku „Atgal“: ką parašėte, dažniausiai lieka formoje.",
  },
} as const;
