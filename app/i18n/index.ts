import { createInstance, type i18n, type ParseKeys, type TFunction } from "i18next";
import { initReactI18next } from "react-i18next";
import type { Language } from "~/platform/language";
import * as en from "./en";
import * as lt from "./lt";

export type Area = keyof typeof lt;
/** Translates `area:key`; the keys are typed. */
export type Translate = TFunction<Area[]>;

/** A key with its area, as texts travel in data: „accounts:error.email“. */
export type TextKey = ParseKeys<Area[]>;

const resources = { lt: { ...lt }, en: { ...en } };
/** For pages that use texts of several areas: `useTranslation(areas)`, keys written `area:key`. */
export const areas = Object.keys(lt) as Area[];
const instances = new Map<Language, i18n>();

/** One instance per language, shared by all requests: it holds texts only and its language never changes. */
export function i18nFor(language: Language): i18n {
  let instance = instances.get(language);
  if (!instance) {
    instance = createInstance();
    instance.use(initReactI18next);
    void instance.init({
      lng: language,
      resources: { [language]: resources[language] },
      ns: areas,
      defaultNS: "common",
      fallbackLng: false,
      initAsync: false,
      interpolation: { escapeValue: false },
      react: { useSuspense: false },
    });
    instances.set(language, instance);
  }
  return instance;
}

/** For code outside React: mail, titles, exports. Keys are written `area:key`. */
export function translator(language: Language): Translate {
  return i18nFor(language).getFixedT(language, areas);
}

/** True when `key`, which travelled as plain data (a form's error, a reason), names a text. */
function isTextKey(key: string): key is TextKey {
  return i18nFor("lt").exists(key) || i18nFor("lt").exists(`${key}_other`);
}

/** The text of a key that travelled as plain data; the key itself where it names none. */
export function textOf(t: Translate, key: string): string {
  const text: unknown = isTextKey(key) ? t(key) : key;
  return typeof text === "string" ? text : key;
}
