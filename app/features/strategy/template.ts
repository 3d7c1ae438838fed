/** The six things a strategy must tell by Article 32(1) of Regulation (EU) 2021/1060, points a to f, with their addresses. */
export const templateSections = [
  { key: "area", slug: "vietove-ir-gyventojai" },
  { key: "involvement", slug: "kaip-dalyvavo-bendruomene" },
  { key: "needs", slug: "poreikiai-ir-galimybes" },
  { key: "objectives", slug: "tikslai-rezultatai-veiksmai" },
  { key: "management", slug: "valdymas-stebesena-vertinimas" },
  { key: "finances", slug: "finansinis-planas" },
] as const;

export type TemplateKey = (typeof templateSections)[number]["key"];

/** The part of the template that a section was made from; undefined for sections of people's own. */
export const templateKeyOf = (slug: string): TemplateKey | undefined =>
  templateSections.find((section) => section.slug === slug)?.key;
