/** Privatumo politika: lentelė rašoma iš app/features/privacy/kept-data.ts. */
export default {
  title: "Privatumo politika",
  description:
    "Kokius asmens duomenis saugome, kam, kiek laiko, kas juos mato ir kaip juos gauti, ištaisyti ar ištrinti.",
  lead: "Renkame tik tai, ko reikia Jūsų pasiūlymui priimti, paskelbti ir atsakyti. Paskyros nereikia, lankytojų nesekame.",
  updated: "Galioja nuo {{when}}",
  controllerTitle: "Kas atsako už duomenis",
  controller: "Duomenų valdytojas – {{organisation}}.",
  legalCode: "Juridinio asmens kodas {{code}}",
  registered: "Buveinė: {{address}}",
  controllerContact: "Klausimus ir prašymus dėl savo duomenų siųskite čia:",
  keptTitle: "Kas saugoma, kam ir kiek laiko",
  keptCaption: "Saugomi duomenys",
  keptLead:
    "Kitų asmens duomenų svetainė nesaugo. Pasibaigus terminui duomenys ištrinami artimiausią naktį, automatiškai.",
  heads: { what: "Kas", why: "Kam", long: "Kiek laiko", seen: "Kas mato" },
  kept: {
    proposal: {
      what: "Pasiūlymas: tekstas, temos, vieta, nuotraukos",
      why: "Kad pasiūlymas būtų perskaitytas, paskelbtas ir atsakytas, o strategijoje matytųsi, kuo ji remiasi.",
    },
    revisions: {
      what: "Ankstesnis pasiūlymo tekstas, jei jis keistas, ir pasiūlymo kelias",
      why: "Kad būtų aišku, kuriuo tekstu remiasi strategija ir kas kada nuspręsta.",
    },
    originals: {
      what: "Pasiūlymo tekstas, vieta ir vardas, kokie buvo prieš moderatoriui ką nors išimant",
      why: "Kad moderatorius galėtų ištaisyti savo klaidą ir atsakyti autoriui. Niekas kitas jų nemato.",
    },
    photos: {
      what: "Nuotraukos, kurias autorius pridėjo prie pasiūlymo",
      why: "Kad būtų matyti, apie ką kalbama. Kol pasiūlymas nepaskelbtas, jas mato tik autorius ir moderatoriai. Kur ir kada fotografuota, iš nuotraukos ištriname.",
    },
    rejected: {
      what: "Atmestas (nepaskelbtas) pasiūlymas",
      why: "Kad autorius spėtų perskaityti priežastį, o suklydę galėtume sprendimą pakeisti.",
    },
    withdrawn: {
      what: "Atsiimtas pasiūlymas",
      why: "Kad autorius dar galėtų pasiimti savo tekstą, o strategijos rengėjai – pataisyti sakinius, kurie juo rėmėsi.",
    },
    questions: {
      what: "Moderatoriaus klausimai autoriui ir autoriaus atsakymai",
      why: "Kad pasiūlymą būtų galima suprasti teisingai. Viešai jų nerodome.",
    },
    corrections: {
      what: "Pataisymai, kuriuos autorius siūlo paskelbtam pasiūlymui, ir moderatoriaus paaiškinimai",
      why: "Kad moderatorius galėtų nuspręsti, o autorius – sužinoti, kas nuspręsta. Viešai rodome tik tai, kas priimta.",
    },
    reports: {
      what: "Lankytojų pranešimai, kad su pasiūlymu kas nors negerai",
      why: "Kad moderatorius galėtų patikrinti. Kas pranešė, nesaugome.",
    },
    publicName: {
      what: "Vardas prie pasiūlymo, jei prašėte jį rodyti",
      why: "Kad kiti matytų, kas pasiūlė, tik todėl, kad to norėjote.",
    },
    contact: {
      what: "El. paštas ir vardas, jei juos nurodėte",
      why: "Kad praneštume apie kiekvieną pasiūlymo žingsnį. El. pašto adreso niekada neskelbiame.",
    },
    mail: {
      what: "Jums parašyti laiškai",
      why: "Kad laiškas tikrai pasiektų gavėją ir būtų galima patikrinti, jei nepasiekė.",
    },
    support: {
      what: "Pritarimas pasiūlymui: atsitiktinio slapuko pėdsakas (ne vardas ir ne adresas)",
      why: "Kad iš vienos naršyklės būtų pritarta vieną kartą. Visi mato tik pritarimų skaičių.",
    },
    client: {
      what: "Interneto adreso pėdsakas",
      why: "Kad niekas neužverstų svetainės užklausomis. Paties adreso nesaugome, o pėdsakas keičiasi kasdien.",
    },
    minutes: {
      what: "Susitikimų protokolai: pirmininko, sekretoriaus ir pranešėjų vardai, kas svarstyta ir nutarta",
      why: "Kad būtų aišku, kaip tartasi su bendruomene.",
    },
    attendance: {
      what: "Kiek žmonių ir kokios organizacijos dalyvavo susitikime",
      why: "Kad būtų matyti, kieno balsas išgirstas. Vardų neskelbiame.",
    },
    scans: {
      what: "Prie susitikimo pridėtos nuotraukos ir nuskaityti dokumentai, pavyzdžiui, pasirašytas dalyvių sąrašas",
      why: "Tai protokolo priedai. Juos mato tik tie, kas rengia protokolą, nebent jie nusprendžia parodyti visiems.",
    },
    staff: {
      what: "Seniūnaičių ir darbuotojų vardas, el. paštas, teisės, seniūnaičio seniūnaitijos",
      why: "Kad galėtų prisijungti ir kad būtų aišku, kas už ką atsako.",
    },
    session: {
      what: "Darbuotojo prisijungimas: kada ir kokia naršykle (be versijos)",
      why: "Kad nereikėtų prisijungti kiekviename puslapyje ir kad žmogus matytų, kur yra prisijungęs.",
    },
    signInLink: {
      what: "Darbuotojo prisijungimo nuorodos, kvietimo ar adreso patvirtinimo pėdsakas",
      why: "Kad nuoroda veiktų tik kartą.",
    },
    passkey: {
      what: "Darbuotojo prieigos raktas: viešoji jo dalis, pavadinimas, kada pridėtas ir naudotas",
      why: "Kad būtų galima prisijungti be laiško. Piršto atspaudas ar veidas lieka žmogaus įrenginyje.",
    },
    logEntries: {
      what: "Kas ir kada įrašė susitikimo užrašus",
      why: "Kad du kartus atsiųstas įrašas nebūtų įrašytas dukart.",
    },
    auditLog: {
      what: "Veiksmų žurnalas: kuris darbuotojas ką ir kada pakeitė",
      why: "Kad sprendimus būtų galima patikrinti. Ištrinto pasiūlymo žodžių žurnale nelieka.",
    },
    serverLog: {
      what: "Serverio klaidų žurnalas: klaidos laikas ir vieta programoje",
      why: "Kad sutrikimus būtų galima pataisyti. Nei interneto adresų, nei el. pašto, nei Jūsų parašytų žodžių jame nėra.",
    },
  },
  basis: {
    consent: "Sutikimas: BDAR 6 str. 1 d. a p.",
    publicTask: "Viešasis interesas: BDAR 6 str. 1 d. e p.",
    legitimateInterest: "Teisėtas interesas: BDAR 6 str. 1 d. f p.",
  },
  days_one: "{{count}} dieną",
  days_few: "{{count}} dienas",
  days_many: "{{count}} dienos",
  days_other: "{{count}} dienų",
  minutes_one: "{{count}} minutę",
  minutes_few: "{{count}} minutes",
  minutes_many: "{{count}} minutės",
  minutes_other: "{{count}} minučių",
  years_one: "{{count}} metus",
  years_few: "{{count}} metus",
  years_many: "{{count}} metų",
  years_other: "{{count}} metų",
  limit: {
    rejected: "{{time}} po sprendimo. Tada viskas ištrinama, lieka tik numeris ir datos.",
    withdrawn: "{{time}} po atsiėmimo. Tada viskas ištrinama, lieka tik numeris ir datos.",
    originalHidden: "{{time}} po to, kai žodžiai išimti.",
    questionSettled: "{{time}} po to, kai moderatorius perskaitė atsakymą.",
    correctionSettled: "{{time}} po to, kai moderatorius nusprendė.",
    reportSettled: "{{time}} po to, kai moderatorius nusprendė.",
    contactEnded: "{{time}} po paskutinio žingsnio, kai darbas su pasiūlymu baigtas,",
    contactSilent: "o jei nebaigtas – {{time}} po paskutinio žingsnio. Ištrinti galite bet kada.",
    mailWritten: "{{time}} po to, kai parašyti.",
    supportGiven: "{{time}} po pritarimo. Pritarimų skaičius lieka.",
    clientCounted: "{{time}} po užklausos.",
    sessionUnused: "{{time}} po paskutinio apsilankymo,",
    sessionStarted: "bet ne ilgiau kaip {{time}} po prisijungimo.",
    linkEnded:
      "Prisijungimo nuoroda veikia 10 minučių, adreso patvirtinimo – parą, kvietimas – 7 dienas; pėdsakas saugomas dar {{time}}.",
    entryTaken: "{{time}} po įrašymo.",
  },
  until: {
    erased: "Nuolat, kaip strategijos rengimo dokumentas, arba kol jį ištrinate.",
    record: "Kol saugomas pasiūlymas.",
    agreed: "Kol saugomas pasiūlymas arba kol paprašote vardo neberodyti.",
    permanent: "Nuolat: iš to matyti, kaip rengta strategija.",
    work: "Kol žmogus dirba su svetaine. Paskui vardą pakeičia žodžiai „Buvęs darbuotojas“, adresas ištrinamas.",
    passkey: "Kol žmogus jį pašalina arba paskyra išjungiama.",
    notPersonal: "Kiek reikia sutrikimams taisyti: asmens duomenų jame nėra.",
  },
  seen: {
    everyone: "Visi",
    author: "Autorius savo asmeniniame puslapyje",
    moderators: "Moderatoriai",
    administrators: "Administratoriai",
    self: "Pats žmogus",
    nobody: "Niekas, tik programa",
  },
  basesTitle: "Kuo remiamės",
  bases: {
    publicTask:
      "Viešasis interesas: vietos veiklos grupė rengia ir įgyvendina vietos plėtros strategiją ir privalo aprašyti, kaip ją rengiant dalyvavo bendruomenė (Reglamento (ES) 2021/1060 31–33 straipsniai).",
    consent:
      "Sutikimas: vardą ir el. paštą nurodote tik jei norite. Sutikimą galite bet kada atšaukti; tai, kas padaryta iki tol, lieka teisėta.",
    legitimateInterest:
      "Teisėtas interesas: kad svetainė veiktų saugiai, balsai nebūtų dvigubinami, o sprendimus būtų galima patikrinti ir pataisyti.",
  },
  required: "Pateikti pasiūlymą galite ir be vardo, ir be el. pašto: nė vieno iš jų nurodyti neprivalote.",
  cookiesTitle: "Slapukai",
  cookiesCaption: "Slapukai, kuriuos naudoja svetainė",
  cookies:
    "Jų yra tik trys, visi būtini tam, ko patys paprašote, todėl sutikimo neprašome. Kol nepritariate ir neprisijungiate, nė vieno slapuko nėra. Reklamos ir lankomumo slapukų nenaudojame.",
  cookieHeads: { name: "Pavadinimas", why: "Kam", long: "Kiek laiko naršyklėje" },
  cookie: {
    support: "Įrašomas, kai pritariate pasiūlymui: kad iš vienos naršyklės būtų pritarta vieną kartą.",
    passkey: "Įrašomas, kai darbuotojas jungiasi prieigos raktu: kad atsakytų ta pati naršyklė.",
    session: "Įrašomas, kai prisijungia darbuotojas: kad svetainė jį atpažintų.",
  },
  onDevice:
    "Nebaigto pasiūlymo juodraštį saugo tik Jūsų naršyklė, kad jis nedingtų: be el. pašto ir nuotraukų, ne ilgiau kaip 7 dienas. Mums jis nesiunčiamas, o ištrinti jį galite bet kada. Darbuotojo naršyklė dar saugo neišsiųstus jo paties užrašus, kad jie nedingtų nutrūkus ryšiui. Juos mato tik ta naršyklė.",
  thirdTitle: "Kam perduodame",
  third:
    "Duomenų neparduodame ir reklamos ar statistikos įmonėms neperduodame. Puslapiai nekviečia jokių kitų svetainių: šriftus, paveikslėlius ir žemėlapio pagrindą siunčiame patys, todėl niekas kitas nemato, kad čia lankėtės.",
  processors:
    "Serverį ir el. paštą prižiūrintys paslaugų teikėjai duomenis tvarko tik organizacijos nurodymu, pagal sutartį (BDAR 28 straipsnis). Laiškas, kurio paprašėte, keliauja per Jūsų pašto paslaugos teikėją. Paskelbti pasiūlymai ir protokolai yra vieši.",
  automatic: "Automatizuotų sprendimų nepriimame ir žmonių profilių nesudarome (BDAR 22 straipsnis).",
  backups:
    "Atsarginėse kopijose ištrinti duomenys gali išlikti, kol kopiją pakeičia naujesnė. Iš kopijos atkūrus svetainę, terminai iš karto pritaikomi iš naujo.",
  othersTitle: "Kai pasiūlyme minimi kiti žmonės",
  others:
    "Prieš skelbdami kiekvieną pasiūlymą perskaitome. Jei jame yra kitų žmonių vardų ar to, iš ko juos galima atpažinti, jo tokio neskelbiame. Jei radote savo duomenų, kuriuos paskelbė kitas, parašykite mums.",
  childrenTitle: "Jaunesni nei 14 metų",
  children:
    "Lietuvoje sutikti, kad jo vardas ir el. paštas būtų naudojami, žmogus gali nuo 14 metų (Asmens duomenų teisinės apsaugos įstatymo 6 straipsnis). Jei Jums dar nėra 14, pasiūlymą galite pateikti be vardo ir be el. pašto.",
  childrenParent:
    "Jei norite juos nurodyti, formą pildykite kartu su vienu iš tėvų ar globėju: sutikimą duoda jis, įrašydamas savo el. pašto adresą. Tėvai ir globėjai vaiko duomenis gali bet kada ištrinti asmeniniame puslapyje arba parašyti mums.",
  rightsTitle: "Jūsų teisės",
  rightsLead:
    "Pateikę pasiūlymą gavote asmeninę nuorodą. Joje daugumą teisių įgyvendinate iš karto, niekam nerašydami. Jei nuorodos neturite arba esate darbuotojas, parašykite mums. Atsakysime per mėnesį, nemokamai.",
  right: {
    access:
      "Sužinoti, ką apie Jus saugome (15 str.): viskas matyti asmeniniame puslapyje; mygtuku „{{download}}“ tai gausite vienu failu.",
    correct:
      "Ištaisyti (16 str.): kol pasiūlymas nepaskelbtas, spauskite „{{edit}}“; el. paštą keiskite bet kada. Jei klaida jau paskelbtame pasiūlyme, spauskite „{{correct}}“ arba parašykite mums.",
    erase: "Ištrinti (17 str.): spauskite „{{erase}}“. Ištrinama iš karto ir visam laikui.",
    restrict:
      "Apriboti tvarkymą (18 str.): spauskite „{{withdraw}}“ – pasiūlymo niekas nebematys – arba parašykite mums, kol ginčijate duomenų tikslumą.",
    told: "Sužinoti, kam duomenys atskleisti ir ar ten jie ištaisyti ar ištrinti (19 str.): parašykite mums.",
    move: "Perkelti (20 str.): „{{download}}“ duoda failą, kurį skaito ir kitos programos (JSON).",
    object:
      "Nesutikti (21 str.): jei tvarkome dėl viešojo ar teisėto intereso, galite prieštarauti. Atsiimkite pasiūlymą arba parašykite mums, kodėl Jūsų padėtis ypatinga.",
    consent:
      "Atšaukti sutikimą (7 str.): el. paštą ištrinkite mygtuku „{{removeAddress}}“, rodomą vardą paslėpkite mygtuku „{{hideName}}“.",
  },
  complaintTitle: "Jei manote, kad su duomenimis elgiamės netinkamai",
  complaint:
    "Pirmiausia parašykite mums: dažniausiai klausimą išspręsime greitai. Bet kada galite skųstis ir priežiūros institucijai (77 str.):",
  authority: "Valstybinė duomenų apsaugos inspekcija (VDAI)",
  authorityAddress: "L. Sapiegos g. 17, 10312 Vilnius",
} as const;
