import { useTranslation } from "react-i18next";
import { Button, ButtonLink, Buttons } from "~/components/button";
import { Notice } from "~/components/notice";
import { FormToken } from "~/platform/form-token";
import { usePaths } from "~/platform/site";
import { type LogEntry, type Refusal, refusals, type Theirs, wordsOf } from "../log-entry";
import { useLogPage } from "./log-page-context";

const wordsThere = (theirs: Theirs) => ("text" in theirs ? theirs.text : theirs.wording);

function Sides({ words, theirs }: { words: string; theirs: Theirs | undefined }) {
  const { t } = useTranslation("meetings");
  return (
    <div className="sides">
      {words ? (
        <div>
          <p className="label">{t("refused.yours")}</p>
          <p className="lines">{words}</p>
        </div>
      ) : null}
      {theirs ? (
        <div>
          <p className="label">{t("refused.theirs")}</p>
          <p className="lines">{wordsThere(theirs)}</p>
        </div>
      ) : null}
    </div>
  );
}

/** Entries that the server did not take, with their words, until somebody decides. */
export function RefusedEntries() {
  const { t } = useTranslation("meetings");
  const { view, store } = useLogPage();
  return view.refused.map(({ entry, reason, theirs }) => {
    const known = refusals.find((one) => one === reason) ?? "invalid";
    return (
      <Notice key={entry.key} kind="attention" title={t("refused.title")} role="alert">
        <p>{t(`refused.${known}`)}</p>
        <Sides words={wordsOf(entry)} theirs={theirs} />
        <Buttons>
          {known === "conflict" ? (
            <Button type="button" onClick={() => store?.insist(entry.key)}>
              {t("refused.insist")}
            </Button>
          ) : null}
          <Button type="button" variant="quiet" onClick={() => store?.dismiss(entry.key)}>
            {t("refused.dismiss")}
          </Button>
        </Buttons>
      </Notice>
    );
  });
}

/** A form that was sent without script and not taken. */
export interface RefusedPost {
  /** Undefined where its fields made no entry. */
  entry?: LogEntry | undefined;
  /** What was typed, whatever it was. */
  words: string;
  reason: Refusal;
  theirs?: Theirs | undefined;
}

/** Why it was refused; its words stand in a field, to be sent again on top of the others', or to be copied. */
export function RefusedForm({ entry, words, reason, theirs }: RefusedPost) {
  const { t } = useTranslation("meetings");
  const { formKey, number, position } = useLogPage();
  const paths = usePaths();
  const resent = reason === "conflict" && entry !== undefined && theirs !== undefined;
  const about = Object.entries(entry ?? {}).filter(
    ([name]) => !["key", "text", "wording", "revision", "version", "themes", "changes"].includes(name),
  );
  const both = theirs?.kind === "notes" ? `${theirs.text.trimEnd()}\n\n${words}` : words;
  return (
    <Notice kind="attention" title={t("refused.title")} role="alert">
      <p>{t(`refused.${reason}`)}</p>
      <Sides words={words} theirs={theirs} />
      {resent ? (
        <form method="post" className="stack">
          <FormToken />
          <input type="hidden" name="key" value={formKey} />
          <input type="hidden" name="back" value={`${position}#notes`} />
          {about.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value === null ? "" : String(value)} />
          ))}
          {"themes" in entry
            ? entry.themes.map((theme) => <input key={theme} type="hidden" name="theme" value={theme} />)
            : null}
          {"version" in theirs ? <input type="hidden" name="version" value={theirs.version} /> : null}
          {"revision" in theirs ? <input type="hidden" name="revision" value={theirs.revision} /> : null}
          <label>
            <span className="label">{t("log.together")}</span>
            <textarea
              className="input long-text"
              name={"wording" in entry ? "wording" : "text"}
              rows={8}
              defaultValue={both}
            />
          </label>
          <Button>{t("refused.insist")}</Button>
        </form>
      ) : null}
      <p>
        <ButtonLink href={paths.meetingLog(number, { item: position })} variant="quiet">
          {t("refused.back")}
        </ButtonLink>
      </p>
    </Notice>
  );
}
