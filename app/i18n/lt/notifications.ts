/** Laiškai pasiūlymo autoriui. */
export default {
  greeting: "Sveiki!",
  subject: {
    received: "Gavome Jūsų pasiūlymą {{number}}",
    published: "Jūsų pasiūlymas {{number}} paskelbtas",
    edited: "Jūsų pasiūlymo {{number}} tekstas pataisytas",
    considered: "Jūsų pasiūlymas {{number}} svarstomas",
    cited: "Strategija remiasi Jūsų pasiūlymu {{number}}",
    included: "Jūsų pasiūlymas {{number}} įtrauktas į strategiją",
    not_included: "Jūsų pasiūlymas {{number}} neįtrauktas į strategiją",
    merged: "Jūsų pasiūlymas {{number}} sujungtas su panašiu",
    withdrawn: "Jūsų pasiūlymas {{number}} atsiimtas",
    rejected: "Jūsų pasiūlymas {{number}} nepaskelbtas",
    address_added: "Pranešime apie Jūsų pasiūlymą {{number}}",
    link_asked: "Jūsų pasiūlymo {{number}} nuoroda",
    correction_accepted: "Jūsų pasiūlymo {{number}} pataisymas priimtas",
    correction_declined: "Jūsų pasiūlymo {{number}} pataisymas nepriimtas",
    asked: "Klausimas dėl Jūsų pasiūlymo {{number}}",
    redacted: "Iš Jūsų pasiūlymo {{number}} kai kas išimta",
    answered: "Atsakymas į Jūsų pasiūlymą {{number}}",
  },
  text: {
    received:
      "Gavome Jūsų pasiūlymą, jo numeris {{number}}. Prieš paskelbdami jį perskaitysime. Apie kiekvieną žingsnį pranešime šiuo adresu.",
    published: "Jūsų pasiūlymas {{number}} paskelbtas: dabar jį gali perskaityti ir jam pritarti visi.",
    edited:
      "Jūsų pasiūlymo {{number}} tekstas pataisytas, pavyzdžiui, išimti kitų žmonių duomenys. Dabartinį tekstą matote paspaudę nuorodą.",
    considered: "Jūsų pasiūlymas {{number}} svarstomas rengiant strategiją.",
    cited: "Strategijos projekte atsirado sakinys, kuris remiasi Jūsų pasiūlymu {{number}}.",
    included: "Jūsų pasiūlymas {{number}} įtrauktas į strategiją.",
    not_included: "Jūsų pasiūlymas {{number}} į strategiją neįtrauktas.",
    merged: "Jūsų pasiūlymas {{number}} sujungtas su kitu, kuriame siūloma to paties.",
    withdrawn:
      "Pasiūlymas {{number}} atsiimtas ir niekur nerodomas. Jei norite, kad jo tekstas ir Jūsų duomenys būtų ištrinti, tai padarysite paspaudę nuorodą.",
    rejected: "Jūsų pasiūlymo {{number}} nepaskelbėme.",
    address_added: "Šiuo adresu pranešime apie kiekvieną pasiūlymo {{number}} žingsnį.",
    link_asked:
      "Kažkas, tikriausiai Jūs, paprašė dar kartą atsiųsti asmeninę pasiūlymo {{number}} nuorodą. Anksčiau gauta nuoroda ir atspausdinta kortelė tebegalioja.",
    correction_accepted:
      "Moderatorius priėmė pataisymą, kurį siūlėte: pasiūlymas {{number}} dabar skelbiamas toks, kaip jį pataisėte.",
    correction_declined:
      "Moderatorius nepriėmė pataisymo, kurį siūlėte pasiūlymui {{number}}. Pasiūlymas skelbiamas toks, koks buvo.",
    asked: "Moderatorius perskaitė Jūsų pasiūlymą {{number}} ir nori Jūsų paklausti.",
    redacted:
      "Iš Jūsų pasiūlymo {{number}} moderatorius kai ką išėmė. Kaip pasiūlymas atrodo dabar, matysite paspaudę nuorodą. Kas išimta, mato tik moderatoriai.",
    answered: "Į Jūsų pasiūlymą {{number}} atsakyta.",
  },
  title: "Pasiūlymas: „{{title}}“",
  reason: {
    off_topic: "Priežastis: pasiūlymas ne apie tai, ką sprendžia vietos plėtros strategija.",
    personal_data: "Priežastis: tekste yra kitų žmonių duomenų.",
    insult: "Priežastis: tekste yra įžeidžiančių žodžių.",
    spam: "Priežastis: tai reklama arba atsitiktinis tekstas.",
    duplicate: "Priežastis: toks pasiūlymas jau pateiktas.",
    not_a_proposal: "Priežastis: iš teksto nesupratome, ką siūlote.",
  },
  redaction: {
    personal_data:
      "Kas išimta: asmens duomenys, pavyzdžiui, vardai, adresai ar telefono numeriai. Kodėl: pasiūlymus skaito visi.",
    insult: "Kas išimta: žodžiai, kurie gali ką nors įžeisti.",
    other: "Kas išimta: žodžiai, kurių negalime skelbti.",
  },
  note: "Paaiškinimas: {{note}}",
  answer: "Atsakymas: {{answer}}",
  mergedInto:
    "Toliau jis svarstomas kartu su pasiūlymu P-{{number}} „{{title}}“. Jei kas pritarė Jūsų pasiūlymui, dabar pritaria jam.",
  question: "Klausimas: {{question}}",
  questionHow: "Atsakyti galite paspaudę nuorodą. Atsakymą matys tik moderatoriai.",
  link: "Jūsų pasiūlymo puslapis",
  keep: "Nuoroda skirta tik Jums: kas ją turi, gali pasiūlymą keisti ir atsiimti. Jei laiškų nebenorite arba pasiūlymo neteikėte, tame pačiame puslapyje ištrinkite savo el. pašto adresą.",
} as const;
