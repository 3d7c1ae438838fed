import type { MetaDescriptor } from "@remix-run/node";
import { inLanguage, type Language, languages } from "./language";

export interface PageMeta {
  /** Name of the page, without the site's name. */
  title: string;
  /** One or two sentences for search engines and previews. */
  description?: string | undefined;
  siteName: string;
  /** `https://host`, no slash at the end. */
  origin: string;
  /** Path of this page, with its language. */
  pathname: string;
  language: Language;
  /** Query that belongs to the address (page, filters), without the question mark. */
  search?: string | undefined;
  /** Path of a feed of what is new on this page. */
  feed?: string | undefined;
  /** Keeps the page out of search engines: receipts, forms, staff. */
  hidden?: boolean | undefined;
}

/** Title, description, canonical and language alternates, and the preview that messengers show. */
export function pageMeta(page: PageMeta): MetaDescriptor[] {
  const title = page.title === page.siteName ? page.siteName : `${page.title} · ${page.siteName}`;
  const address = (pathname: string) => page.origin + pathname + (page.search ? `?${page.search}` : "");
  const common: MetaDescriptor[] = [
    { title },
    ...(page.description ? [{ name: "description", content: page.description }] : []),
  ];
  if (page.hidden) return [...common, { name: "robots", content: "noindex" }];
  return [
    ...common,
    { tagName: "link", rel: "canonical", href: address(page.pathname) },
    ...languages.map((language) => ({
      tagName: "link",
      rel: "alternate",
      hrefLang: language,
      href: address(inLanguage(page.pathname, language)),
    })),
    ...(page.feed
      ? [
          {
            ...{ tagName: "link", rel: "alternate", type: "application/atom+xml" },
            ...{ title: page.title, href: page.origin + page.feed },
          },
        ]
      : []),
    { property: "og:type", content: "website" },
    { property: "og:site_name", content: page.siteName },
    { property: "og:title", content: page.title },
    ...(page.description ? [{ property: "og:description", content: page.description }] : []),
    { property: "og:url", content: address(page.pathname) },
    { property: "og:locale", content: page.language === "lt" ? "lt_LT" : "en_GB" },
    { property: "og:image", content: `${page.origin}/og.png` },
    { property: "og:image:width", content: "1200" },
    { property: "og:image:height", content: "630" },
    { name: "twitter:card", content: "summary_large_image" },
  ];
}

/** The parts of PageMeta that follow from the request; loaders return it, `meta` adds the title. */
export type MetaBase = Omit<PageMeta, "title" | "description" | "feed">;

export function metaBase(
  request: Request,
  context: { origin: string; language: Language },
  siteName: string,
): MetaBase {
  return {
    siteName,
    origin: context.origin,
    pathname: new URL(request.url).pathname,
    language: context.language,
  };
}
