import { Breadcrumb, FilterChips, MoreLink, SkipLink, Tabs } from "../navigation";
import { PageHeader } from "../page-header";
import { Pagination } from "../pagination";
import type { ExampleGroup } from "./example";

const page = (number: number, current = false) => ({
  label: String(number),
  href: `#pagination-${number}`,
  spoken: `${number} puslapis`,
  current,
});

export const wayfinding: ExampleGroup = {
  id: "wayfinding",
  title: "Kelrodžiai",
  examples: [
    {
      id: "skip-links",
      title: "Nuoroda į turinį (matoma pasiekus klaviatūra)",
      element: <SkipLink label="Pereiti prie turinio" />,
    },
    {
      id: "breadcrumbs",
      title: "Kelias",
      element: (
        <Breadcrumb
          label="Kelias"
          crumbs={[
            { label: "Susitikimai", href: "#breadcrumbs" },
            { label: "4 susitikimas", href: "#breadcrumbs-4" },
          ]}
        />
      ),
    },
    {
      id: "more-links",
      title: "Nuoroda toliau",
      element: <MoreLink href="#more-links">Visi pasiūlymai</MoreLink>,
    },
    {
      id: "tabs",
      title: "Kortelės-nuorodos",
      element: (
        <Tabs
          label="Rodymas"
          tabs={[
            { label: "Sąrašas", href: "#tabs", current: true, count: "128" },
            { label: "Žemėlapis", href: "#tabs-map" },
            { label: "Pagal seniūnaitijas", href: "#tabs-cross" },
          ]}
        />
      ),
    },
    {
      id: "filter-chips",
      title: "Įjungti filtrai",
      element: (
        <FilterChips
          label="Įjungti filtrai"
          clear={{ label: "Nuimti visus", href: "#filter-chips" }}
          chips={[
            { label: "Senjorai", removeHref: "#chip-1", removeLabel: "Nebefiltruoti: Senjorai" },
            {
              label: "Vidzgirio seniūnaitija",
              removeHref: "#chip-2",
              removeLabel: "Nebefiltruoti: Vidzgirio seniūnaitija",
            },
          ]}
        />
      ),
    },
    {
      id: "pagination",
      title: "Puslapiai",
      element: (
        <Pagination
          label="Puslapiai"
          previous={{ label: "Ankstesnis", href: "#pagination-4" }}
          next={{ label: "Kitas", href: "#pagination-6" }}
          pages={[page(1), { label: "…" }, page(4), page(5, true), page(6), { label: "…" }, page(9)]}
        />
      ),
    },
  ],
};

/** Shown as the developers' page's own header, because a page has one h1. */
export const pageHeaderExample = (
  <PageHeader
    title="Sudedamosios dalys"
    eyebrow="Kūrėjams"
    lead="Kiekviena būsena viename puslapyje. Tuos pačius pavyzdžius tikrina prieinamumo testai."
  />
);
