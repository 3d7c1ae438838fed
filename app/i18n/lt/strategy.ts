export default {
  read: {
    title: "Strategija",
    crumbs: "Kur esate",
    description:
      "Strategijos skyrius „{{section}}“. {{strategy}}: prie kiekvieno sakinio – gyventojų žodžiai, kuriais jis remiasi.",
    place: "{{place}} skyrius iš {{count}}",
    draft: "Projektas",
    howTo: "Skaičius prie sakinio atveria gyventojų žodžius, kuriais tas sakinys remiasi.",
    whence: "Iš kur tai?",
    backTo: "Grįžti prie sakinio, pastaba",
    sources: "Šaltiniai",
    proposals_one: "{{count}} pasiūlymas",
    proposals_few: "{{count}} pasiūlymai",
    proposals_many: "{{count}} pasiūlymo",
    proposals_other: "{{count}} pasiūlymų",
    meetings_one: "{{count}} susitikimas",
    meetings_few: "{{count}} susitikimai",
    meetings_many: "{{count}} susitikimo",
    meetings_other: "{{count}} susitikimų",
    and: " ir ",
    changed:
      "Autorius pasiūlymą pataisė po to, kai jis čia cituotas. Rengėjai dar tikrina, ar sakinys tebetinka.",
    hidden: "{{label}} – šis šaltinis viešai neskelbiamas.",
    meeting: "Susitikimas",
    emptyTitle: "Šis skyrius dar nerašytas",
    emptyText: "Kai jis bus parašytas, prie kiekvieno sakinio matysite, kieno žodžiais jis remiasi.",
    turn: "Kiti skyriai",
    previous: "Ankstesnis skyrius",
    next: "Kitas skyrius",
  },
  contents: {
    description:
      "Vietos plėtros strategija, kurioje kiekvienas sakinys veda prie gyventojų žodžių, kuriais jis remiasi.",
    title: "Turinys",
    sample:
      "Skyriai, poreikiai ir tikslai sugalvoti, kad matytumėte, kaip strategija remiasi gyventojų žodžiais.",
    proposals_one: "pasiūlymas cituojamas",
    proposals_few: "pasiūlymai cituojami",
    proposals_many: "pasiūlymo cituojama",
    proposals_other: "pasiūlymų cituojama",
    meetings_one: "susitikimas cituojamas",
    meetings_few: "susitikimai cituojami",
    meetings_many: "susitikimo cituojama",
    meetings_other: "susitikimų cituojama",
    cited_one: "sakinys iš {{all}} turi šaltinį",
    cited_few: "sakiniai iš {{all}} turi šaltinį",
    cited_many: "sakinio iš {{all}} turi šaltinį",
    cited_other: "sakinių iš {{all}} turi šaltinį",
    sentences_one: "{{count}} sakinys, su šaltiniais {{cited}}",
    sentences_few: "{{count}} sakiniai, su šaltiniais {{cited}}",
    sentences_many: "{{count}} sakinio, su šaltiniais {{cited}}",
    sentences_other: "{{count}} sakinių, su šaltiniais {{cited}}",
    unwritten: "Dar nerašyta",
    needs: "Poreikiai",
    goals: "Tikslai, uždaviniai ir veiksmai",
    implementation: "Kas įgyvendinta pagal dabartinę strategiją",
    noneTitle: "Strategija dar rengiama",
    noneText:
      "Kai rengėjai parodys jos projektą, čia bus jo skyriai, o prie kiekvieno sakinio – pasiūlymai, iš kurių jis kilo. Dar galite pasiūlyti.",
    propose: "Pateikti pasiūlymą",
  },
  outline: {
    spoken_one: "Apie tai kalba {{count}} pasiūlymas",
    spoken_few: "Apie tai kalba {{count}} pasiūlymai",
    spoken_many: "Apie tai kalba {{count}} pasiūlymo",
    spoken_other: "Apie tai kalba {{count}} pasiūlymų",
    goal: "Tikslas",
    objective: "Uždavinys",
    action: "Veiksmas",
    serves: "Prisideda prie programos {{code}} uždavinio",
  },
  template: {
    area: {
      title: "Vietovė ir gyventojai",
      guidance:
        "Reglamento (ES) 2021/1060 32 straipsnio 1 dalies a punktas: geografinė vietovė ir gyventojai, kuriems skirta strategija.",
    },
    involvement: {
      title: "Kaip dalyvavo bendruomenė",
      guidance:
        "Reglamento (ES) 2021/1060 32 straipsnio 1 dalies b punktas: kaip bendruomenė dalyvavo rengiant strategiją.",
    },
    needs: {
      title: "Poreikiai ir galimybės",
      guidance:
        "Reglamento (ES) 2021/1060 32 straipsnio 1 dalies c punktas: vietovės plėtros poreikių ir potencialo analizė.",
    },
    objectives: {
      title: "Tikslai, siektini rezultatai ir veiksmai",
      guidance:
        "Reglamento (ES) 2021/1060 32 straipsnio 1 dalies d punktas: strategijos tikslai, išmatuojami siektini rezultatai ir susiję planuojami veiksmai.",
    },
    management: {
      title: "Valdymas, stebėsena ir vertinimas",
      guidance:
        "Reglamento (ES) 2021/1060 32 straipsnio 1 dalies e punktas: valdymo, stebėsenos ir vertinimo tvarka, rodanti grupės gebėjimą įgyvendinti strategiją.",
    },
    finances: {
      title: "Finansinis planas",
      guidance:
        "Reglamento (ES) 2021/1060 32 straipsnio 1 dalies f punktas: finansinis planas ir iš kiekvieno fondo bei programos numatomos lėšos.",
    },
  },
} as const;
