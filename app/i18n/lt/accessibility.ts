export default {
  title: "Prieinamumo pareiškimas",
  description: "Kaip ši svetainė pritaikyta visiems, kas dar nepritaikyta ir kaip mums apie tai pasakyti.",
  lead: "Norime, kad svetaine galėtų naudotis visi: klaviatūra, ekrano skaitytuvu, padidinus tekstą, telefonu, be JavaScript.",
  scope: "Šį pareiškimą skelbia {{organisation}}. Jis taikomas visai šiai svetainei.",
  stateTitle: "Atitiktis",
  state:
    "Svetainė iš dalies atitinka standartą EN 301 549 V3.2.1 ir Žiniatinklio turinio prieinamumo gaires WCAG 2.2, AA lygį. Išimtys išvardytos toliau.",
  goodTitle: "Ką galite",
  good: {
    keyboard: "Viską atlikti vien klaviatūra; kur esate, visada matyti.",
    list: "Vietoj žemėlapio naudotis sąrašu: jame yra viskas, kas žemėlapyje.",
    text: "Padidinti tekstą iki 200 % ir skaityti 320 taškų pločio ekrane be slinkimo į šoną.",
    colour: "Skirti temas ne tik pagal spalvą: prie kiekvienos yra ženklas ir pavadinimas.",
    dark: "Naudotis tamsia spalvų tema, didesniu kontrastu, be judesio – taip, kaip nustatyta Jūsų įrenginyje.",
    plain: "Pateikti pasiūlymą be JavaScript.",
  },
  gapsTitle: "Kas dar neprieinama",
  gaps: {
    map: "Judantis žemėlapis ekrano skaitytuvui pasako ne viską; tas pats surašyta sąraše po juo.",
    photos: "Gyventojų nuotraukų aprašymai gali būti trumpi.",
    languages: "Pasiūlymai skelbiami ta kalba, kuria parašyti; vertimo nėra.",
    signs: "Vertimo į lietuvių gestų kalbą ir lengvai suprantamos kalbos puslapių kol kas nėra.",
  },
  madeTitle: "Kaip tikrinta",
  made: "Pareiškimas parengtas {{date}}, svetainę įvertinus patiems: automatiškai patikrintas kiekvienas puslapis (axe), o visa eiga pereita klaviatūra, telefono pločiu ir padidinus tekstą.",
  contactTitle: "Pasakykite mums",
  contact:
    "Jei ko nors perskaityti ar atlikti nepavyksta, parašykite. Atsakysime per 10 darbo dienų ir informaciją pateiksime Jums tinkamu būdu.",
  enforceTitle: "Jei atsakymas netenkina",
  enforce:
    "Jei manote, kad dėl negalios likote nelygioje padėtyje, galite kreiptis į Lygių galimybių kontrolieriaus tarnybą.",
} as const;
