/**
 * Stems of the first names most borne in Lithuania, as one pattern; with an ending of any case behind them. A name from
 * elsewhere is found by its surname, if that is Lithuanian.
 */
const firstNames = (
  "Agn Ain Akvil Albert Ald Aleksandr Alfons Alfred Algimant Algird Aln Alvyd Andri Andriej Angel Ann " +
  "Antan Arnold Artūr Arvyd Ast Audri August Augustin Aurelij Aurim Aurimant Austėj Aušr Ben Birut " +
  "Bron Bronisl Dain Daiv Dali Dang Dangir Danguol Dant Dari Darij Dariuj Deimant Dian Domant Dominyk " +
  "Donat Dovyd Edgar Edit Edmund Edvard Egidij Egl Elen Elvyr Emilij Ern Ernest Eugenij Evald Feliks " +
  "Gabij Ged Gedimin Genovait Giedr Giedri Gint Gintar Gintaut Gitan God Gražin Greti Gust Henrik Iev " +
  "Ign Igor Ilon Indr Ines Inet Iren Irin Irm Jadvyg Janin Jaunij Jokūb Jolant Jolit Jon Jul Julij " +
  "Julit Juoz Juozap Jurgi Jurgit Jurij Just Justin Jūrat Kaj Kamil Karol Karolin Kaz Kazimier Kotryn " +
  "Krist Kristij Kristijon Kristin Kęst Kęstut Kęstuč Laim Laimon Laur Lauryn Laurynas Leonard Leonid " +
  "Liep Lilij Lin Lion Liudmil Liudvik Loret Luk Man Mant Margarit Mariau Marij Marijon Martyn Mat " +
  "Matild Michail Mikol Mild Mind Mindaug Modest Monik Motiej Nadežd Natalij Nerij Nering Nijol " +
  "Nikolaj Noj Nomed Norbert Oleg Olg On Osvald Ovidij Paul Paulin Petr Povil Pran Pranc Raimond " +
  "Raimund Ram Ramun Ramūn Ras Regin Remigij Renat Rim Rimant Rimut Rit Ričard Robert Rok Roland Rom " +
  "Romuald Ruslan Rūt Salomėj Sandr Saul Sauli Saulij Sergej Sig Sigit Silvij Simon Skaidr Skirmant " +
  "Sofij Stanislov Stas Stasij Stefanij Svetlan Tad Tatjan Taut Teres Tom Ugn Ugni Ul Urt Vaclov Vaid " +
  "Vaidot Vainij Vald Valdemar Valentin Valerij Vali Vid Vidmant Viktor Viktorij Vilhelm Vili Vilij " +
  "Vilm Vilt Violet Virgilij Virgini Virginij Vit Vital Vitalij Vlad Vladimir Vyg Vygant Vyt Vytaut " +
  "Zen Zenon Zigm Zit Zof Zofij Česlov Žilvin Živil Žyd Žydrūn Žygimant"
).replaceAll(" ", "|");
/** Of nouns, in all cases of the singular. */
const endings =
  "(?:as|is|ys|us|ė|a|o|io|iaus|aus|ės|os|ies|ui|iui|ei|ai|iai|ą|į|ų|ę|ią|u|iu|e|ie|yje|uje|oje|ėje|ium|umi|imi|i)";

/** What only surnames end with, in all cases of the singular. */
const surnameEndings = [
  "(?:[aiy]usk|insk|[ai]ck)(?:as|o|ui|ą|u|e|ai)",
  "(?:[ae]vič|ovič|ulevič)i?(?:us|aus|ui|ų|umi|uje|au)",
  "(?:[aeo]vič)i(?:us|aus|ui|ų|umi|uje|au)",
  "(?:ait|yt|ut|ūt)(?:ė|ės|ei|ę|e|ėje)",
  "ien(?:ė|ės|ei|ę|e|ėje)",
  "(?:ūn|ėn|on|eik|aič)(?:as|o|ui|ą|u|e|is|io|iui|į|iu)",
  "(?:aiti|aič|ut|ulion|on|en|el)(?:s|is|io|iui|į|iu|yje|i)",
].join("|");

const capital = "\\p{Lu}\\p{Ll}+";
const known = new RegExp(
  `(?<![\\p{L}\\d])(?:${firstNames})${endings}(?: ${capital})?[ \\u00a0](${capital}(?:-${capital})?)(?!\\p{L})`,
  "gu",
);
const bySurname = new RegExp(
  `(?<![\\p{L}\\d])(?:\\p{Lu}\\.[ \\u00a0]?|${capital} )(\\p{Lu}\\p{Ll}{2,}?(?:${surnameEndings}))(?!\\p{L})`,
  "gu",
);

/** Named after somebody, and so nobody's data: “Antano Juozapavičiaus gatvė”. */
const publicThing =
  /^(?:-\p{Lu}\p{Ll}+)?\s*(?:vieš\p{L}+\s)?(?:g\.|gatv|pr\.|prospekt|al\.|alėj|a\.|aikšt|skver|park|tilt|pamin|muziej|bibliotek|gimnazij|progimnazij|mokykl|vardo|bažnyč|centr|fond|premij|stadion|ligonin|namai|nam[ouų]|piliakaln|šaltin|takas|tak[oeuą]|plent|kel(?:ias|io)|skg\.|įgula|klub|draugij|sąjung)/iu;
/** What begins a sentence or names a place, an office or a town before a word that looks like a surname. */
const notFirst =
  /^(?:Alyt|Viln|Kaun|Lietuv|Dzūk|Nemun|Vidzgir|Dainav|Dainų|Putin|Likišk|Šv\.|Švent|Lazdij|Druskinink|Varėn|Seniūn|Direktor|Mokytoj|Gerb|Jaunim|Europ|Prie|Šalia|Ties|Kur|Kad|Kai|Jei|Ir|Bet|Mes|Mūsų|Mano|Siūlau|Reik)/u;
const notSurname =
  /^(?:Alyt|Viln|Kaun|Klaipėd|Šiauli|Lietuv|Dzūk|Nemun|Vidzgir|Dainav|Putin|Likišk|Lazdij|Druskinink|Varėn|Seniūn|Savivaldyb|Respublik|Taryb|Bendruomen|Pirmad|Antrad|Kalėd|Velyk|Piligrim|Didž|Pauli|Slėn|Šil|Park|Gatv|Mokykl|Gimnazij|Bibliotek|Bažnyč|Giri)/u;

/** Where a text names a person by first name and surname, or by initial and surname: first character and one past the last. */
export function findNames(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const pattern of [known, bySurname]) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (publicThing.test(text.slice(end, end + 24))) continue;
      if (notSurname.test(match[1] ?? "")) continue;
      if (pattern === bySurname && notFirst.test(match[0])) continue;
      found.push({ start, end });
    }
  }
  return found;
}
