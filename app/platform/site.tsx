import { createContext, type ReactNode, useContext } from "react";
import type { Language } from "./language";
import { type Paths, pathsFor } from "./paths";

/** What every page knows of the request it answers; the same on the server and after hydration. */
export interface Site {
  language: Language;
  paths: Paths;
  /** Addresses of the islands' entry files by name; empty in a hydrated page, which imports them itself. */
  islands: Readonly<Record<string, string>>;
  /** For the framework's own inline scripts on hydrated pages; empty in the browser. */
  nonce: string;
  /** Names this request in the log, for a page that failed; empty in the browser. */
  reference: string;
  /** The database failed while this answer was made; never in the browser. */
  unavailable: boolean;
}

const SiteContext = createContext<Site | undefined>(undefined);

export function SiteProvider({
  language,
  islands = {},
  nonce = "",
  reference = "",
  unavailable = false,
  children,
}: {
  language: Language;
  islands?: Site["islands"];
  nonce?: string;
  reference?: string;
  unavailable?: boolean;
  children: ReactNode;
}) {
  const site: Site = { language, paths: pathsFor(language), islands, nonce, reference, unavailable };
  return <SiteContext.Provider value={site}>{children}</SiteContext.Provider>;
}

export function useSite(): Site {
  const site = useContext(SiteContext);
  if (!site) throw new Error("useSite needs a SiteProvider above it");
  return site;
}

/** The addresses of pages in the language of this page. */
export function usePaths(): Paths {
  return useSite().paths;
}

/**
 * Loads the entry file of an island on a public page. The island finds its elements by `data-island="name"` and reads
 * what it needs from their attributes, so the page needs no inline script.
 */
export function IslandScript({ name }: { name: string }) {
  const source = useSite().islands[name];
  return source ? <script type="module" src={source} async /> : null;
}
