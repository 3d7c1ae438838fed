import type { CitingSentence } from "db/queries/citations";
import { usePaths } from "~/platform/site";

/** Sentences of the strategy, each leading to its place there. */
export function CitingPassages({ passages }: { passages: readonly CitingSentence[] }) {
  const paths = usePaths();
  return (
    <ul className="passages">
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
