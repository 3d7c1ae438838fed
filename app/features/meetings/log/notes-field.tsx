import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button, Buttons } from "~/components/button";
import { FormToken } from "~/platform/form-token";
import { useLogPage } from "./log-page-context";

/** The notes of the item being discussed: they save themselves while one types, and by a button without script. */
export function NotesField() {
  const { t } = useTranslation("meetings");
  const { view, store, item, position, formKey } = useLogPage();
  const saved = view.state.items.find(({ id }) => id === item);
  const draft = view.drafts[item];
  const label = item === "" ? t("log.notesGeneral") : t("log.notesOf", { title: saved?.title ?? "" });
  if (draft?.theirs) return <NotesConflict key={item} mine={draft.text} theirs={draft.theirs.text} />;
  const submit = (event: FormEvent) => {
    if (!store) return;
    event.preventDefault();
    store.finishTyping(item);
  };
  return (
    <form method="post" onSubmit={submit}>
      <FormToken />
      <input type="hidden" name="key" value={formKey} />
      <input type="hidden" name="kind" value="notes" />
      <input type="hidden" name="back" value={`${position}#notes`} />
      <input type="hidden" name="item" value={item} />
      <input type="hidden" name="revision" value={saved?.revision ?? 1} />
      <label className="label" htmlFor="notes-text">
        {label}
      </label>
      <textarea
        key={item}
        id="notes-text"
        name="text"
        className="input long-text"
        rows={8}
        value={draft?.text ?? saved?.notes ?? ""}
        onChange={(event) => store?.type(item, event.currentTarget.value)}
        onBlur={() => store?.finishTyping(item)}
      />
      <Button className="plain-only" variant="quiet" block>
        {t("log.saveNotes")}
      </Button>
    </form>
  );
}

/** Two devices wrote the same notes: both stand side by side until somebody says what stays. */
function NotesConflict({ mine, theirs }: { mine: string; theirs: string }) {
  const { t } = useTranslation("meetings");
  const { store, item } = useLogPage();
  const [together, setTogether] = useState(`${theirs.trimEnd()}\n\n${mine}`);
  const id = useId();
  const settle = (text: string) => () => store?.settle(item, text);
  return (
    <section className="conflict" aria-labelledby={id}>
      <div role="alert">
        <h3 id={id}>{t("log.conflictTitle")}</h3>
      </div>
      <p>{t("log.conflictText")}</p>
      <div className="sides">
        <div>
          <p className="label">{t("log.here")}</p>
          <p className="lines">{mine}</p>
        </div>
        <div>
          <p className="label">{t("log.there")}</p>
          <p className="lines">{theirs}</p>
        </div>
      </div>
      <label>
        <span className="label">{t("log.together")}</span>
        <textarea
          className="input long-text"
          rows={8}
          value={together}
          onChange={(event) => setTogether(event.currentTarget.value)}
        />
      </label>
      <Buttons fill>
        <Button type="button" onClick={settle(together)}>
          {t("log.keepBoth")}
        </Button>
        <Button type="button" variant="quiet" onClick={settle(mine)}>
          {t("log.keepHere")}
        </Button>
        <Button type="button" variant="quiet" onClick={settle(theirs)}>
          {t("log.keepThere")}
        </Button>
      </Buttons>
    </section>
  );
}
