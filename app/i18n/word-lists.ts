/**
 * Words too common to look for, in the four languages people write to us in. Short on purpose, and made by us: the
 * published Lithuanian lists are mis-encoded, and a longer list hides what somebody means. Left out because without
 * their marks they mean something else: „būtų“ (“butų” is of flats), „bus“ and „man“ (English words).
 */
const STOP_WORDS_BY_LANGUAGE = {
  lt: `aš apie ant ar arba be bei bet būti buvo čia dar dėl gali iki ir iš į jau jie jis ji jo jos jų jog jūs jūsų ką kad kai
    kaip kas kur kuri kurie kuris kuriai kuriam kuriame kuriems kurio kurioje kurios kuriose kuriuos kurį kurią kurių labai mes
    mūsų ne nes niekas nieko nuo o pas pat per po prie reikia savo su ši
    šie šio šios šis šių ta tai taip tarp tas ten tik to tos tų už visi visiems viskas visų yra`,
  en: `a an and are as at be but by can for from i if in is it its not of on or our should so that the their there they this to
    was we were will with would you your`,
  ru: `а бы в во вы для до же за и из или их к как ко ли мы на наш не но о об он она они от по с со то у что это`,
  uk: `а або але би в ви від вони до з за зі й і із їх на наш не ми по та у це чи що щоб як`,
};

/** Folded by whoever compares: see `words.ts`. */
export const STOP_WORDS_AS_WRITTEN: readonly string[] = Object.values(STOP_WORDS_BY_LANGUAGE).flatMap(
  (list) => list.split(/\s+/),
);

/**
 * Words that ask for the same thing: who looks for one is shown the others too. Lithuanian first, English after the
 * bar, so that a visitor who types “volunteers” finds „savanoriai“. Inflection is the stemmer's work, not this
 * list's; a word may stand in several forms where its stem changes („pagyvenęs“, „pagyvenusių“). No word stands in two rows.
 */
export const SIMILAR_WORDS: readonly { lt: string; en: string }[] = [
  {
    lt: "savanoris savanorystė savanoriauti savanoriavimas savanoriškas savanoriška",
    en: "volunteer volunteering voluntary",
  },
  {
    lt: "senjoras pagyvenęs pagyvenusių pagyvenusiems pagyvenusius vyresnis vyresnių senolis senyvas",
    en: "senior elderly older pensioner pensininkas",
  },
  { lt: "jaunimas jaunuolis jaunas paauglys paaugliai paaugliams", en: "youth young teenager" },
  { lt: "seniūnaitis seniūnaičių", en: "elder elders" },
  {
    lt: "bendruomenė bendruomenių bendruomeninis bendruomeniškas bendruomeniškumas",
    en: "community communities",
  },
  { lt: "smurtas smurtauti smurtautojas prievarta patyčios", en: "violence violent abuse bullying" },
  { lt: "skurdas nepriteklius skurstantis skurstančių", en: "poverty poor" },
  { lt: "neįgalus neįgalieji neįgaliųjų negalia negalią", en: "disabled disability" },
  { lt: "verslas verslininkas verslumas", en: "business entrepreneur" },
  { lt: "vaikas vaikystė mažamečiai", en: "child children" },
  { lt: "suolas suoliukas", en: "bench benches" },
  { lt: "dviratis dviratininkas", en: "bicycle bike cycling" },
  { lt: "medis medžiai medelis", en: "tree trees" },
  { lt: "integracija įtrauktis atskirtis", en: "inclusion integration exclusion" },
];
