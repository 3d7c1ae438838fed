export default {
  title: "Žemėlapis",
  lead: "Kur ir apie ką kalba miesto gyventojai. Kiekvienas ženklas – vienas ar keli pasiūlymai, žiedo spalvos rodo jų temas.",
  description: "Gyventojų pasiūlymai žemėlapyje: pagal temas, seniūnaitijas ir susitikimus.",
  asList: "Rodyti sąrašu",
  drawing: "Pasiūlymų žemėlapis",
  approximate: "Seniūnaitijų vietos apytikslės: oficialių ribų dar neturime.",
  legend: "Temų ženklai",
  cluster_one: "{{count}} pasiūlymas šioje vietoje",
  cluster_few: "{{count}} pasiūlymai šioje vietoje",
  cluster_many: "{{count}} pasiūlymo šioje vietoje",
  cluster_other: "{{count}} pasiūlymų šioje vietoje",
  point: "Pasiūlymas P-{{number}}",
  withoutPlace_one:
    "{{count}} pasiūlymas kalba apie visą miestą arba neturi taško žemėlapyje. Jis yra sąraše žemiau.",
  withoutPlace_few:
    "{{count}} pasiūlymai kalba apie visą miestą arba neturi taško žemėlapyje. Jie yra sąraše žemiau.",
  withoutPlace_many:
    "{{count}} pasiūlymo kalba apie visą miestą arba neturi taško žemėlapyje. Jie yra sąraše žemiau.",
  withoutPlace_other:
    "{{count}} pasiūlymų kalba apie visą miestą arba neturi taško žemėlapyje. Jie yra sąraše žemiau.",
  workspace: {
    title: "Pasiūlymai žemėlapyje",
    lead: "Atsirinkite pasiūlymus ir cituokite juos strategijoje: paspauskite „Cituoti“ ir pasirinkite skyrių.",
    cite: "Cituoti",
    citeIn: "Kuriame skyriuje cituoti P-{{number}}?",
  },
  live: {
    map: "Žemėlapis. Rodyklėmis jį stumkite, pliusu ir minusu keiskite mastelį, tabuliavimo klavišu eikite per ženklus.",
    zoomIn: "Priartinti",
    zoomOut: "Nutolinti",
    cluster: "Pasiūlymų vienoje vietoje: {number}",
    close: "Uždaryti",
    failed: "Pasiūlymų žemėlapyje parodyti nepavyko. Jie visi yra sąraše žemiau.",
    inView: "Žemėlapyje matomų pasiūlymų: {number}",
    attribution: "© OpenStreetMap bendradarbiai",
  },
} as const;
