import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "~/components/button";
import { Notice } from "~/components/notice";
import { usePaths } from "~/platform/site";
import type { LogView } from "../log-view";
import type { MeetingLogStore } from "../meeting-log-store";
import { AgendaRail } from "./agenda-rail";
import { AttendancePart } from "./attendance-part";
import { CapturedList } from "./captured-list";
import { ClosedMeeting } from "./closed-meeting";
import { DecisionPart } from "./decision-part";
import { type LogPage, LogPageProvider } from "./log-page-context";
import { NotesField } from "./notes-field";
import { OrganisationsPart } from "./organisations-part";
import { ProposalCapture } from "./proposal-capture";
import { RefusedEntries, RefusedForm, type RefusedPost } from "./refused-entries";
import { SaveLine } from "./save-line";
import { TimesPart } from "./times-part";

interface LogScreenProps extends Omit<LogPage, "view" | "store" | "item" | "position"> {
  title: string;
  isPublished: boolean;
  /** Where the page was asked to open: 0 for what belongs to no item. */
  openAt: number;
  store: MeetingLogStore | undefined;
  view: LogView;
  /** Of a form that was sent without script and not taken. */
  refused: RefusedPost | undefined;
}

/** The one screen for the hall: rail, proposals, notes and decisions of the item, and who is there. */
export function LogScreen({ title, isPublished, openAt, refused, ...rest }: LogScreenProps) {
  const { t } = useTranslation("meetings");
  const paths = usePaths();
  const { items } = rest.view.state;
  const agenda = items.filter(({ id }) => id !== "").length;
  const [chosen, setChosen] = useState(openAt);
  const position = chosen > agenda || (chosen === 0 && agenda === 0) ? 0 : chosen;
  const item = position === 0 ? "" : (items[position - 1]?.id ?? "");
  const choose = (to: number) => {
    setChosen(to);
    window.history.replaceState(window.history.state, "", paths.meetingLog(rest.number, { item: to }));
  };
  return (
    <LogPageProvider value={{ ...rest, item, position }}>
      <div className="log-screen">
        <h1>{title}</h1>
        <SaveLine />
        <div className="log">
          {isPublished ? <Notice kind="attention">{t("log.correcting")}</Notice> : null}
          {refused ? <RefusedForm {...refused} /> : null}
          <ClosedMeeting />
          <RefusedEntries />
          <AgendaRail onChoose={choose} />
          <div className="log-main">
            <Part id="proposals" title={t("log.partProposals")}>
              <ProposalCapture />
              <CapturedList />
            </Part>
            <Part id="notes" title={t("log.partNotes")}>
              <NotesField />
            </Part>
            <Part id="decisions" title={t("log.decisions")}>
              <DecisionPart key={item} />
            </Part>
          </div>
          <div className="log-side">
            <Part id="time" title={t("log.time")}>
              <TimesPart />
            </Part>
            <Part id="people" title={t("log.people")}>
              <AttendancePart />
            </Part>
            <Part id="organisations" title={t("log.organisations")}>
              <OrganisationsPart />
            </Part>
            <ButtonLink href={paths.meetingMinutes(rest.number)} iconEnd="arrow" block className="large">
              {t("log.toMinutes")}
            </ButtonLink>
          </div>
          <nav className="log-parts" aria-label={t("log.parts")}>
            <a href="#proposals">{t("log.partProposals")}</a>
            <a href="#notes">{t("log.partNotes")}</a>
            <a href="#decisions">{t("log.partDecisions")}</a>
            <a href="#people">{t("log.partPeople")}</a>
          </nav>
        </div>
      </div>
    </LogPageProvider>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} className="log-part" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
