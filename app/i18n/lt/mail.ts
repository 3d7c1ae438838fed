export default {
  title: "Laiškai",
  lead: "Svetainės laiškai, naujausi viršuje. Po {{days}} dienų jie ištrinami.",
  crumbs: "Kur esate",
  noServerTitle: "Pašto serveris nenustatytas",
  noServerText:
    "Laiškai niekur nesiunčiami: kiekvienas įrašomas į failą aplanke DATA_DIR/mail ir rodomas čia, kad galėtumėte jį perduoti.",
  noServerHow:
    "Kad laiškai pasiektų žmones, svetainės aplinkoje nustatykite SMTP_URL ir paleiskite ją iš naujo.",
  states: "Laiškai pagal būseną",
  filter: { all: "Visi", waiting: "Laukia", failed: "Nepavyko" },
  state: {
    sent: "Išsiųstas",
    kept: "Laikomas čia",
    waiting: "Laukia",
    failed: "Išsiųsti nepavyko",
  },
  column: { subject: "Laiškas", to: "Kam", when: "Kada", state: "Būsena" },
  noneTitle: "Laiškų dar nėra",
  noneText:
    "Laiškas atsiras, kai kas nors paprašys prisijungimo nuorodos arba prie pasiūlymo paliks savo el. paštą.",
  noneHereTitle: "Tokių laiškų nėra",
  noneHereText: "Kitus laiškus rasite skiltyje „Visi“.",
  retry: "Siųsti dar kartą",
  retryAll: "Nepavykusius siųsti dar kartą",
  retried: "Netrukus pamėginsime išsiųsti dar kartą.",
  delivery: "Siuntimas",
  written: "Parašytas",
  sentAt: "Išsiųstas",
  keptAt: "Įrašytas į failą",
  tries: "Kiek kartų siųsta",
  lastError: "Paskutinė klaida",
  hiddenLink: "[asmeninė nuoroda]",
  hiddenText: "Asmeninę nuorodą mato tik laiško gavėjas.",
  signInTitle: "Tai kito žmogaus prisijungimo nuoroda",
  signInText:
    "Perduokite ją gavėjui ({{recipient}}) arba atverkite privačiame naršyklės lange: jei ja prisijungsite čia, Jūsų paties prisijungimas baigsis. Tai, kad laišką matėte, įrašoma į veiksmų žurnalą.",
} as const;
