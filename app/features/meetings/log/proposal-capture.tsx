import { type KeyboardEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import { Icon } from "~/components/icon";
import { longestSpokenText } from "../spoken-text";
import { EntryForm } from "./entry-form";
import { useLogPage } from "./log-page-context";
import { NeighbourhoodSelect } from "./neighbourhood-select";
import { ThemeChips, tickThemeByKey } from "./theme-chips";

const isTouched = () => window.matchMedia("(pointer: coarse)").matches;

/** Proposals as fast as they are spoken: type, tick by digit, Enter, and the field is empty again. */
export function ProposalCapture() {
  const { t } = useTranslation("meetings");
  const { item, ownNeighbourhoods } = useLogPage();
  // Of several it is for the person to say which one is meant.
  const neighbourhood = ownNeighbourhoods.length === 1 ? (ownNeighbourhoods[0] ?? "") : "";
  const [said, setSaid] = useState("");
  const pressed = (event: KeyboardEvent<HTMLFormElement>) => {
    tickThemeByKey(event);
    const isText = event.target instanceof HTMLTextAreaElement;
    const isTick = event.target instanceof HTMLInputElement && event.target.type === "checkbox";
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing || !(isText || isTick))
      return;
    // A phone's keyboard has no Shift + Enter: there Enter does what it does in every field of several lines.
    if (isText && !(event.ctrlKey || event.metaKey) && isTouched()) return;
    event.preventDefault();
    event.currentTarget.requestSubmit();
  };
  return (
    <EntryForm
      kind="proposal"
      about={{ item }}
      part="proposals"
      keepAs="proposal"
      className="capture"
      onKeyDown={pressed}
      onTaken={(content, form) => {
        if (content.kind === "proposal") setSaid(content.text);
        form.querySelector("textarea")?.focus({ preventScroll: true });
        // The field goes to the top and stays there, so that there is room for what was just written below it.
        form.closest("section")?.scrollIntoView();
      }}
    >
      <label className="label" htmlFor="proposal-text">
        {t("log.proposal")}
      </label>
      <textarea
        id="proposal-text"
        name="text"
        className="input spoken"
        rows={2}
        maxLength={longestSpokenText}
        aria-describedby="proposal-keys"
      />
      <div className="just-said" role="status">
        {said === "" ? null : (
          <>
            <Icon name="success" />
            <span>{t("log.justSaved", { text: said })}</span>
            {/* For fingers and mice; from the keyboard the themes come next, and the list after them has its own way. */}
            <a href="#captured" tabIndex={-1} aria-label={t("log.mendAbout", { text: said })}>
              {t("log.mend")}
            </a>
          </>
        )}
      </div>
      <p className="hint entry-keys" id="proposal-keys">
        <span>{t("log.proposalHint")}</span>
      </p>
      <ThemeChips />
      <div className="capture-end">
        <NeighbourhoodSelect id="proposal-neighbourhood" value={neighbourhood} />
        <Button icon="plus" block className="large">
          {t("log.saveProposal")}
        </Button>
        <p className="hint by-touch">{t("log.proposalHintTouch")}</p>
      </div>
    </EntryForm>
  );
}
