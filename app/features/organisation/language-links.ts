import { useLocation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { LanguageLink } from "~/components/site-frame";
import { inLanguage, languages } from "~/platform/language";
import { useSite } from "~/platform/site";

/** This page, with its filters, in each language. */
export function useLanguageLinks(): LanguageLink[] {
  const { t } = useTranslation("common");
  const { pathname, search } = useLocation();
  const { language: current } = useSite();
  return languages.map((code) => ({
    code,
    name: t(`language.${code}`),
    href: inLanguage(pathname, code) + search,
    current: code === current,
  }));
}
