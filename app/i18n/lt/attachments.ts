/** Nuotraukos ir dokumentai. */
export default {
  photo: "nuotrauka",
  unnamed: "Nuotrauka {{position}} iš {{count}}, aprašymo nėra",
  field: {
    legend: "Nuotraukos",
    optional: "(neprivaloma)",
    label: "Pridėkite iki trijų nuotraukų",
    more_one: "Pridėkite dar {{count}} nuotrauką",
    more_few: "Pridėkite dar iki {{count}} nuotraukų",
    more_many: "Pridėkite dar iki {{count}} nuotraukos",
    more_other: "Pridėkite dar iki {{count}} nuotraukų",
    add: "Pridėti nuotraukas",
    hint: "Kiekviena iki 12 MB. Kur fotografuota, iš nuotraukos ištrinsime. Žmonių veidų ir automobilių numerių stenkitės nefotografuoti.",
  },
  shrink: {
    working: "Ruošiame nuotraukas…",
    ready: "Paruošta. Siųsime {size} vietoj {before}.",
    chosen: "Pasirinkta: {list}",
  },
  describe: {
    label: "Kas matyti nuotraukoje",
    hint: "Vienu sakiniu tiems, kas nuotraukos nemato.",
    save: "Įrašyti aprašymą",
  },
  remove: "Pašalinti nuotrauką",
  error: {
    empty: "Failas „{{name}}“ tuščias. Pasirinkite kitą nuotrauką",
    tooLarge: "Nuotrauka „{{name}}“ per didelė: telpa 12 MB. Pasirinkite mažesnę",
    notPicture: "Failas „{{name}}“ – ne nuotrauka. Tinka JPEG, PNG ir WebP nuotraukos",
    heic: "Nuotrauka „{{name}}“ yra HEIC formato, kurio atidaryti negalime. Pasirinkite JPEG nuotrauką",
    tooManyPixels: "Nuotrauka „{{name}}“ per didelė: telpa 50 megapikselių. Pasirinkite mažesnę",
    damaged: "Nuotraukos „{{name}}“ atidaryti nepavyko: ji sugadinta arba atsiųsta ne visa. Pasirinkite kitą",
    tooMany: "Galima pridėti ne daugiau kaip tris nuotraukas",
    chooseAgain: "Nuotraukas pasirinkite iš naujo: grįžusioje formoje naršyklė jų nepalieka",
    tooOften:
      "Iš Jūsų tinklo per trumpą laiką gavome labai daug nuotraukų. Palaukite valandą ir pamėginkite dar kartą",
    none: "Pasirinkite bent vieną nuotrauką",
  },
} as const;
