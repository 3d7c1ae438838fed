import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { usePaths } from "~/platform/site";
import type { NotedSentence, ReadBlock, ReadSentence } from "./cited-text";
import type { CitedSources } from "./read-section.server";
import { boldParts, type Source, sourceKey, sourceLabel } from "./section-text";
import { SourceWords } from "./source-words";

interface CitedPassagesProps {
  blocks: readonly ReadBlock[];
  sources: CitedSources;
  /** Proposals that changed since a sentence cited them. */
  changed: readonly { position: number; number: number }[];
  /** Language of the text where it is not the page's. */
  lang?: string | undefined;
}

/**
 * The text of a section. Each sentence has an anchor; one that rests on something carries the number of a note, which
 * stands in the margin of a wide page and below the paragraph of a narrow one, and opens to the people's own words.
 */
export function CitedPassages({ blocks, sources, changed, lang }: CitedPassagesProps) {
  return blocks.map((block, index) => {
    // The blocks of one text never change places.
    const key = `${index}`;
    const original = lang ? { lang } : {};
    if (block.kind === "heading") {
      return (
        <h2 key={key} {...original}>
          {block.text}
        </h2>
      );
    }
    return (
      <div className="passage" key={key}>
        {block.kind === "paragraph" ? (
          <p {...original}>
            <Sentences sentences={block.sentences} />
          </p>
        ) : (
          <ul {...original}>
            {block.items.map((item) => (
              <li key={item[0]?.position}>
                <Sentences sentences={item} />
              </li>
            ))}
          </ul>
        )}
        {block.noted.length > 0 ? <Notes noted={block.noted} sources={sources} changed={changed} /> : null}
      </div>
    );
  });
}

export function SentenceText({ text }: { text: string }) {
  return boldParts(text).map((part, index) => {
    const key = `${index}`;
    return part.bold ? <strong key={key}>{part.text}</strong> : <Fragment key={key}>{part.text}</Fragment>;
  });
}

function Sentences({ sentences }: { sentences: readonly ReadSentence[] }) {
  const { t } = useTranslation("strategy");
  return sentences.map(({ text, sources, position, note }) => (
    <Fragment key={position}>
      <span id={`s${position}`} className="sentence">
        <SentenceText text={text} />
        {note === null ? null : (
          <a className="whence" href={`#w${note}`}>
            <span className="hide">{t("read.whence")} </span>
            {note}
            <span className="hide"> ({sources.map(sourceLabel).join(", ")})</span>
          </a>
        )}
      </span>{" "}
    </Fragment>
  ));
}

function Notes({
  noted,
  sources,
  changed,
}: { noted: readonly NotedSentence[] } & Pick<CitedPassagesProps, "sources" | "changed">) {
  const { t } = useTranslation("strategy");
  return (
    <ol className="notes" aria-label={t("read.sources")}>
      {noted.map((sentence) => (
        <li key={sentence.position} className="note">
          <a className="number" href={`#s${sentence.position}`}>
            <span className="hide">{t("read.backTo")} </span>
            {sentence.note}
          </a>
          <div>
            <ul className="brief">
              {sentence.sources.map((source) => (
                <li key={sourceKey(source)}>
                  <SourceLink source={source} sources={sources} />
                </li>
              ))}
            </ul>
            <details>
              <summary>
                <b>{t("read.whence")}</b> <span>{countedSources(t, sentence.sources)}</span>
              </summary>
              <div id={`w${sentence.note}`}>
                {sentence.sources.map((source) => (
                  <SourceWords
                    key={sourceKey(source)}
                    source={source}
                    sources={sources}
                    changed={changed.some(
                      ({ position, number }) =>
                        source.kind === "proposal" &&
                        position === sentence.position &&
                        number === source.number,
                    )}
                  />
                ))}
              </div>
            </details>
          </div>
        </li>
      ))}
    </ol>
  );
}

type StrategyTexts = ReturnType<typeof useTranslation<"strategy">>["t"];

/** „2 pasiūlymai ir 1 susitikimas“. */
function countedSources(t: StrategyTexts, sources: readonly Source[]): string {
  const proposals = sources.filter(({ kind }) => kind === "proposal").length;
  const meetings = sources.length - proposals;
  const parts = [
    ...(proposals > 0 ? [t("read.proposals", { count: proposals })] : []),
    ...(meetings > 0 ? [t("read.meetings", { count: meetings })] : []),
  ];
  return parts.join(t("read.and"));
}

/** The name of a source, leading to its page; only its number where visitors may not read it. */
function SourceLink({ source, sources }: { source: Source; sources: CitedSources }) {
  const paths = usePaths();
  const label = sourceLabel(source);
  const found =
    source.kind === "proposal"
      ? sources.proposals.find(({ number }) => number === source.number)
      : sources.meetings.find(({ number }) => number === source.number);
  if (!found) return <span className="soft">{label}</span>;
  const href = source.kind === "proposal" ? paths.proposal(source.number) : paths.meeting(source.number);
  return (
    <a href={href}>
      <span className="code">{label}</span> {found.title}
    </a>
  );
}
