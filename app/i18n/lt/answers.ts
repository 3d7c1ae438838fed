export default {
  title: "Jūs pasakėte, mes padarėme",
  lead: "Kiekvienas paskelbtas pasiūlymas baigiasi atsakymu: kur strategijoje jis panaudotas arba kodėl ne.",
  description:
    "Kas iš gyventojų pasiūlymų išėjo: kas įtraukta į strategiją, kas ne ir kodėl, kas dar svarstoma.",
  figures: "Atsakymų skaičiai",
  published: "paskelbta pasiūlymų",
  answered: "pasiūlymų jau atsakyta",
  included: "įtraukta į strategiją",
  tabs: "Kas iš pasiūlymų išėjo",
  lead_included: "Šiais pasiūlymais remiasi strategijos sakiniai. Nuoroda veda prie sakinio.",
  lead_not_included: "Šie pasiūlymai į strategiją neįtraukti. Prie kiekvieno parašyta, kodėl.",
  lead_considered: "Šie pasiūlymai dabar svarstomi.",
  lead_published: "Šie pasiūlymai paskelbti ir dar laukia svarstymo.",
  emptyTitle: "Tokių pasiūlymų nėra",
  emptyText: "Kai atsiras, jie bus paskelbti čia.",
  noReason: "Priežastis dar neparašyta.",
  noPassage: "Strategijos sakinys dar nepaskelbtas.",
} as const;
