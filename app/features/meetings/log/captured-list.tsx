import { type KeyboardEvent, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import { Disclosure } from "~/components/disclosure";
import { StatusTag } from "~/components/status";
import { ThemeTags } from "~/components/theme-tag";
import { type Area, areas } from "~/i18n";
import { proposalAnchor } from "../log-entry";
import type { LogProposal } from "../log-state";
import { longestSpokenText } from "../spoken-text";
import { EntryForm } from "./entry-form";
import { useLogPage } from "./log-page-context";
import { NeighbourhoodSelect } from "./neighbourhood-select";
import { ThemeChips, tickThemeByKey } from "./theme-chips";

const shownFirst = 5;

/** What was written down last stands first and can be mended at once. */
export function CapturedList() {
  const { t } = useTranslation("meetings");
  const { view } = useLogPage();
  const proposals = [...view.state.proposals].reverse();
  const earlier = proposals.slice(shownFirst);
  useEffect(openAsked, []);
  const kept = proposals.filter(({ status }) => status !== "withdrawn").length;
  return (
    <section className="captured" aria-labelledby="captured">
      <div className="head">
        <h3 id="captured">{t("log.captured")}</h3>
        {kept > 0 ? <span className="count">{t("log.capturedCount", { count: kept })}</span> : null}
      </div>
      {proposals.length === 0 ? <p className="soft">{t("log.capturedNone")}</p> : null}
      {proposals.length > 0 ? (
        <ol className="bare">
          {proposals.slice(0, shownFirst).map((proposal) => (
            <Captured key={proposal.id} proposal={proposal} />
          ))}
        </ol>
      ) : null}
      {earlier.length > 0 ? (
        <Disclosure summary={t("log.capturedEarlier", { count: proposals.length })}>
          <ol className="bare">
            {earlier.map((proposal) => (
              <Captured key={proposal.id} proposal={proposal} />
            ))}
          </ol>
        </Disclosure>
      ) : null}
    </section>
  );
}

/** A link to one proposal, as from the minutes, opens what mends it, wherever in the list it is. */
function openAsked(): void {
  const asked = document.getElementById(window.location.hash.slice(1));
  if (!asked?.matches(".said")) return;
  for (const folded of [asked.closest("details"), asked.querySelector("details")])
    folded?.setAttribute("open", "");
  asked.scrollIntoView({ block: "center" });
  asked.querySelector<HTMLElement>(".theme-chips input")?.focus({ preventScroll: true });
}

function Captured({ proposal }: { proposal: LogProposal }) {
  const { t } = useTranslation<Area[]>(areas);
  const { view, themes, neighbourhoods } = useLogPage();
  const own = themes.filter(({ id }) => proposal.themes.includes(id));
  const number = proposal.number ?? view.numbers[proposal.id];
  const { text, status } = proposal;
  const neighbourhood = neighbourhoods.find(({ id }) => id === proposal.neighbourhoodId)?.name;
  const waits = view.trouble === "offline" ? "waitsForNetwork" : "onItsWay";
  if (status === "withdrawn") {
    return (
      <li className="said gone">
        <p className="soft">{t("meetings:log.removed", { text })}</p>
        <EntryForm kind="proposal-return" about={{ id: proposal.id }} part="proposals">
          <Button variant="quiet" small aria-label={t("meetings:log.bringBackAbout", { text })}>
            {t("meetings:log.bringBack")}
          </Button>
        </EntryForm>
      </li>
    );
  }
  return (
    <li id={proposalAnchor(proposal.id)} className={own[0] ? `said theme-${own[0].colour}` : "said"}>
      <p className="lines">{text}</p>
      <div className="about">
        {own.length > 0 ? (
          <ThemeTags
            label={t("meetings:log.themes")}
            themes={own.map(({ colour, shortName }) => ({ colour, label: shortName }))}
          />
        ) : null}
        {neighbourhood ? <p>{t("proposals:neighbourhood", { name: neighbourhood })}</p> : null}
        <p className="state">
          {number === undefined ? t(`meetings:log.${waits}`) : t("proposals:number", { number })}
          {status === "received" || status === "rejected" || status === "merged" ? null : (
            <StatusTag label={t(`proposals:status.${status}`)} tone="good" />
          )}
          {status === "rejected" ? <StatusTag label={t("meetings:log.rejected")} tone="bad" /> : null}
          {status === "merged" ? <StatusTag label={t("meetings:log.merged")} tone="wait" /> : null}
        </p>
      </div>
      {status === "rejected" || status === "merged" ? null : <Mend proposal={proposal} />}
    </li>
  );
}

function Mend({ proposal }: { proposal: LogProposal }) {
  const { t } = useTranslation("meetings");
  const details = useRef<HTMLDetailsElement>(null);
  const { id, text, version, themes, neighbourhoodId, status } = proposal;
  const pressed = (event: KeyboardEvent<HTMLFormElement>) => tickThemeByKey(event);
  return (
    <div className="mend">
      <details ref={details}>
        <summary aria-label={t("log.mendAbout", { text })}>{t("log.mend")}</summary>
        <EntryForm
          key={`${version}-${text}`}
          kind="proposal-change"
          about={{ id, version }}
          part="proposals"
          className="stack"
          onKeyDown={pressed}
          onTaken={() => details.current?.removeAttribute("open")}
        >
          <label>
            <span className="label">{t("log.text")}</span>
            <textarea
              name="text"
              className="input"
              rows={3}
              defaultValue={text}
              maxLength={longestSpokenText}
            />
          </label>
          <ThemeChips chosen={themes} />
          <NeighbourhoodSelect id={`neighbourhood-${id}`} value={neighbourhoodId ?? ""} />
          <Button block>{t("log.saveChange")}</Button>
        </EntryForm>
      </details>
      {status === "received" ? (
        <EntryForm kind="proposal-removal" about={{ id }} part="proposals">
          <Button variant="plain" aria-label={t("log.removeAbout", { text })}>
            {t("log.remove")}
          </Button>
        </EntryForm>
      ) : null}
    </div>
  );
}
