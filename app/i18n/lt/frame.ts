export default {
  header: {
    menu: "Meniu",
  },
  footer: {
    siteLinks: "Svetainė",
    aboutLinks: "Apie svetainę",
    newProposal: "Pateikti pasiūlymą",
    themes: "Temos",
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
} as const;
