import type { Db } from "db/connection";
import { proposalLanguages } from "db/tables/proposals";
import { translator } from "~/i18n";
import { formatNumber } from "~/i18n/formats";
import { defaultLanguage, languages } from "~/platform/language";
import { pathsFor } from "~/platform/paths";
import { listSimilar } from "./list-similar.server";
import { limits, tidyLine } from "./proposal.form";

/** A published proposal as it is offered to somebody who may be writing the same; all strings are ready to be read. */
export interface OfferedProposal {
  title: string;
  /** Language of the title. */
  language: string;
  href: string;
  facts: string[];
}

const OFFERED = 3;

/**
 * @param asked `title` as far as it is written, `written` its language, `language` that of the page; whatever else they
 * hold, the answer is a list.
 */
export async function offerSimilar(db: Db, asked: URLSearchParams): Promise<OfferedProposal[]> {
  const title = tidyLine((asked.get("title") ?? "").slice(0, 2 * limits.title.most));
  if (title.length < limits.title.least) return [];
  const language = languages.find((one) => one === asked.get("language")) ?? defaultLanguage;
  const written = proposalLanguages.find((one) => one === asked.get("written")) ?? language;
  const similar = await listSimilar(db, { title, written, themes: [], limit: OFFERED, language });
  const t = translator(language);
  const paths = pathsFor(language);
  return similar.map(({ number, title, language: original, status, supports }) => ({
    ...{ title, language: original, href: paths.proposal(number) },
    facts: [
      t("proposals:number", { number }),
      t(`proposals:status.${status}`),
      ...(supports > 0
        ? [t("proposals:supports", { count: supports, shown: formatNumber(language, supports) })]
        : []),
    ],
  }));
}
