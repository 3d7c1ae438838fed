import { Form, useNavigate, useNavigation } from "@remix-run/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button, Buttons } from "~/components/button";
import { describe, Field } from "~/components/field";
import { Notice } from "~/components/notice";
import { TextField } from "~/components/text-field";
import { FILTER_PARAMS, parseSelection, selectionParams } from "~/features/map/selection";
import { formatDateTime } from "~/i18n/formats";
import { FormToken } from "~/platform/form-token";
import { useSite } from "~/platform/site";
import { countSentences, sourcesToCome } from "./cited-text";
import { EvidencePanel } from "./evidence-panel";
import type { SectionToWrite } from "./read-draft-section.server";
import { SectionConflict, type Theirs } from "./section-conflict";
import { type Source, sourceLabel } from "./section-text";
import { TextPreview } from "./text-preview";
import { useSectionText } from "./use-section-text";

/** What a form of the editor came back with instead of a saved text. */
export interface EditorAnswer {
  title: string;
  body: string;
  /** The revision that the next save starts from. */
  startedFrom: number;
  error?: string | undefined;
  theirs?: Theirs | undefined;
}

interface SectionEditorProps {
  page: SectionToWrite;
  answer: EditorAnswer | undefined;
  /** A source that the address asks to cite. */
  cite: Source | undefined;
}

const FORM = "section-form";

/** Text on the left, what people said on the right, and below how it reads. Without script the form does the same. */
export function SectionEditor({ page, answer, cite }: SectionEditorProps) {
  const { t } = useTranslation("strategy");
  const { section, evidence, titles, stale } = page;
  const text = useSectionText({
    sectionId: section.id,
    saved: section,
    returned: answer,
    cite,
  });
  const [said, setSaid] = useState("");
  const toCome = sourcesToCome(text.body).map(sourceLabel).join(", ");
  const isSaving = useNavigation().formData?.get("intent") === "save";
  const find = useFind();
  const cited = new Set(countSentences(text.body).sources.map(sourceLabel));
  const known: Record<string, string> = {
    ...Object.fromEntries(evidence.meetings.map(({ number, title }) => [`S-${number}`, title])),
    ...Object.fromEntries(evidence.proposals.map(({ number, title }) => [`P-${number}`, title])),
    ...titles,
  };
  const citeHere = (source: Source) => {
    text.cite(source);
    setSaid(t("editor.citedNow", { label: sourceLabel(source) }));
  };
  return (
    <div className="writing">
      <div className="text">
        <Form id={FORM} method="post" preventScrollReset className="form">
          <FormToken />
          <input type="hidden" name="startedFrom" value={text.startedFrom} />
          {/* Enter in a field presses the first button of a form: it has to be the one that saves. */}
          <button
            type="submit"
            name="intent"
            value="save"
            className="hide"
            tabIndex={-1}
            aria-hidden="true"
          />
          {answer?.error ? (
            <Notice kind="attention" role="alert" title={t("editor.notSaved")}>
              {answer.error}
            </Notice>
          ) : null}
          {answer?.theirs ? <SectionConflict mine={text.body} theirs={answer.theirs} /> : null}
          <Restored text={text} />
          <TextField
            id="title"
            name="title"
            label={t("editor.title")}
            defaultValue={answer?.title ?? section.title}
            maxLength={200}
            required
          />
          <Field
            id="body"
            label={answer?.theirs ? t("editor.mine") : t("editor.body")}
            hint={t("editor.bodyHint")}
          >
            <textarea
              ref={text.field}
              id="body"
              name="body"
              className="input"
              rows={20}
              value={text.body}
              onChange={(event) => text.type(event.currentTarget.value)}
              spellCheck
              {...describe({ id: "body", hint: true })}
            />
          </Field>
          <Buttons>
            <Button name="intent" value="save" busy={isSaving}>
              {answer?.theirs ? t("editor.saveMine") : t("editor.save")}
            </Button>
            {text.isChanged ? (
              <Button type="button" variant="plain" onClick={text.dropOwn}>
                {t("editor.drop")}
              </Button>
            ) : null}
            <span className="small soft" role="status">
              {said ||
                (toCome
                  ? t("editor.citeToCome", { label: toCome })
                  : text.isChanged
                    ? t("editor.unsaved")
                    : "")}
            </span>
          </Buttons>
        </Form>
        <TextPreview body={text.body} titles={known} stale={stale.map((one) => one.sentencePosition)} />
      </div>
      <EvidencePanel evidence={evidence} form={FORM} cited={cited} onCite={citeHere} onFind={find} />
    </div>
  );
}

function Restored({ text }: { text: ReturnType<typeof useSectionText> }) {
  const { t } = useTranslation("strategy");
  const { language } = useSite();
  if (text.restoredFrom === null) return null;
  return (
    <Notice title={t("editor.restored")} role="status">
      {t("editor.restoredText", { at: formatDateTime(language, text.restoredFrom) })}
    </Notice>
  );
}

/** Puts the filters of the form into the address; the text stays where it is. */
function useFind(): (page: number) => void {
  const navigate = useNavigate();
  return (page) => {
    const form = document.getElementById(FORM);
    if (!(form instanceof HTMLFormElement)) return;
    const params = new URLSearchParams();
    for (const name of Object.values(FILTER_PARAMS)) {
      for (const value of new FormData(form).getAll(name)) {
        if (typeof value === "string" && value) params.append(name, value);
      }
    }
    const query = selectionParams({ ...parseSelection(params), page }).toString();
    navigate(`?${query}`, { preventScrollReset: true, replace: true });
  };
}
