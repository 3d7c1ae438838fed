import { useTranslation } from "react-i18next";
import { SentenceText } from "./cited-passages";
import { countSentences, type ReadSentence, readCitedText } from "./cited-text";
import { sourceLabel } from "./section-text";

interface TextPreviewProps {
  body: string;
  /** Titles of the sources that are known here, by label. */
  titles: Readonly<Record<string, string>>;
  /** Positions of sentences whose source changed. */
  stale: readonly number[];
}

/** The text as readers will see it, each sentence with what it rests on. */
export function TextPreview({ body, titles, stale }: TextPreviewProps) {
  const { t } = useTranslation("strategy");
  const { sentences, cited } = countSentences(body);
  return (
    <section className="preview" aria-labelledby="preview">
      <div className="head">
        <h2 id="preview">{t("editor.preview")}</h2>
        <p className="small soft">{t("editor.counted", { count: sentences, cited })}</p>
      </div>
      {readCitedText(body).map((block, index) => {
        const key = `${index}`;
        if (block.kind === "heading") return <h3 key={key}>{block.text}</h3>;
        const show = (sentence: ReadSentence) => (
          <PreviewSentence
            key={sentence.position}
            sentence={sentence}
            titles={titles}
            isStale={stale.includes(sentence.position)}
          />
        );
        if (block.kind === "paragraph") return <p key={key}>{block.sentences.map(show)}</p>;
        return (
          <ul key={key}>
            {block.items.map((item) => (
              <li key={item[0]?.position}>{item.map(show)}</li>
            ))}
          </ul>
        );
      })}
    </section>
  );
}

function PreviewSentence({
  sentence,
  titles,
  isStale,
}: {
  sentence: ReadSentence;
  titles: TextPreviewProps["titles"];
  isStale: boolean;
}) {
  const { t } = useTranslation("strategy");
  const { text, sources } = sentence;
  return (
    <span className={sources.length === 0 ? "sentence bare" : "sentence"}>
      <SentenceText text={text} />
      {sources.map((source) => {
        const label = sourceLabel(source);
        return (
          <span key={label} className={isStale ? "cited-as stale" : "cited-as"} title={titles[label]}>
            {label}
            {titles[label] ? <span className="hide"> ({titles[label]})</span> : null}
          </span>
        );
      })}
      {isStale ? <span className="hide"> {t("editor.staleHere")}</span> : null}{" "}
    </span>
  );
}
