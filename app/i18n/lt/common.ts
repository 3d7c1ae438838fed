export default {
  siteName: "Sueiga",
  skipToContent: "Pereiti prie turinio",
  language: { lt: "Lietuvių", en: "English", switch: "Kalba" },
  navigation: {
    main: "Pagrindinis meniu",
    proposals: "Pasiūlymai",
    map: "Žemėlapis",
    meetings: "Susitikimai",
    strategy: "Strategija",
    answers: "Atsakymai",
    signIn: "Darbuotojų prisijungimas",
    signOut: "Atsijungti",
    workspace: "Darbo vieta",
    publicSite: "Viešoji svetainė",
  },
  sample: {
    label: "Pavyzdiniai duomenys",
    explanation: "Šis įrašas sugalvotas, kad matytumėte, kaip Sueiga veikia. Jis nėra tikras.",
  },
  error: {
    notFoundTitle: "Tokio puslapio nėra",
    notFoundText: "Gal adresas įrašytas su klaida, o gal puslapis perkeltas.",
    failedTitle: "Puslapio parodyti nepavyko",
    failedText:
      "Klaida mūsų pusėje. Pamėginkite po minutės. Jei kartosis, parašykite mums ir nurodykite šį kodą:",
    home: "Į pradžią",
    summary: "Patikrinkite, ką įrašėte",
  },
} as const;
