import type { CitingSentence } from "db/queries/citations";
import { defaultLanguage } from "~/platform/language";
import { usePaths } from "~/platform/site";

/** Sentences of the strategy, which is written in the organisation's first language, each leading to its place there. */
export function CitingPassages({ passages }: { passages: readonly CitingSentence[] }) {
  const paths = usePaths();
  return (
    <ul className="passages" lang={defaultLanguage}>
      {passages.map((passage) => (
        <li key={`${passage.sectionSlug}-${passage.position}`}>
          <blockquote className="quote">{passage.sentence}</blockquote>
          <a className="more" href={paths.strategySection(passage.sectionSlug, passage.position)}>
            {passage.strategyTitle}: {passage.sectionTitle}
          </a>
        </li>
      ))}
    </ul>
  );
}
