import type { PathEvent } from "db/queries/moderated-proposal";
import { useTranslation } from "react-i18next";
import { StatusPath } from "~/components/status";
import { SummaryList, type SummaryRow } from "~/components/summary-list";
import { formatDateTime, formatNumber } from "~/i18n/formats";
import { usePaths, useSite } from "~/platform/site";
import { isPublic } from "./decision";
import type { ReadModerated } from "./read-moderated.server";

/** Where a proposal comes from, and how its author can be told. */
export function ModeratedFacts({
  read: { proposal, isPlaceTaken, mergedInto, mergedFrom },
}: {
  read: Pick<ReadModerated, "proposal" | "isPlaceTaken" | "mergedInto" | "mergedFrom">;
}) {
  const { t } = useTranslation(["moderation", "proposals"]);
  const { language, paths } = useSite();
  const { neighbourhood, meeting } = proposal;
  const told = proposal.hasReceipt ? "page.noEmail" : "page.noWay";
  const contact = proposal.hasEmail ? "page.hasEmail" : told;
  const rows: (SummaryRow | false)[] = [
    { key: t("page.submitted"), value: formatDateTime(language, proposal.submittedAt) },
    { key: t("page.how"), value: t(`proposals:origin.${proposal.origin}`) },
    proposal.language !== language && {
      key: t("page.language"),
      value: t(`proposals:page.languages.${proposal.language}`),
    },
    neighbourhood && {
      key: t("page.neighbourhood"),
      value: neighbourhood.isDerived
        ? t("page.neighbourhoodDerived", { name: neighbourhood.name })
        : neighbourhood.name,
    },
    (proposal.place !== null || isPlaceTaken) && {
      key: t("page.where"),
      value: proposal.place ?? t("page.placeTaken"),
    },
    meeting && {
      key: t("page.meeting"),
      value: <a href={paths.workspaceMeeting(meeting.number)}>{meeting.title}</a>,
    },
    { key: t("page.name"), value: proposal.publicName ?? t("page.nameNone") },
    { key: t("page.contact"), value: t(contact) },
    proposal.revision > 1 && {
      key: t("page.revision"),
      value: t("page.revisions", { count: proposal.revision - 1 }),
    },
    isPublic(proposal.status) && {
      key: t("page.supports"),
      value: formatNumber(language, proposal.supports),
    },
    mergedInto && { key: t("merge.into"), value: <MergedLinks merged={[mergedInto]} /> },
    mergedFrom.length > 0 && { key: t("merge.from"), value: <MergedLinks merged={mergedFrom} /> },
  ].map((row) => row || false);
  return (
    <section aria-label={t("page.facts")} className="stack">
      <SummaryList rows={rows.filter((row): row is SummaryRow => row !== false)} narrow />
      {isPublic(proposal.status) ? (
        <p>
          <a href={paths.proposal(proposal.number)}>{t("page.public")}</a>
        </p>
      ) : null}
    </section>
  );
}

function MergedLinks({ merged }: { merged: readonly { number: number; title: string }[] }) {
  const paths = usePaths();
  return (
    <>
      {merged.map(({ number, title }) => (
        <p key={number}>
          <a href={paths.moderateProposal(number)}>
            P-{number} {title}
          </a>
        </p>
      ))}
    </>
  );
}

/** What happened so far, with who of the staff did it. */
export function ModeratedPath({ path }: { path: readonly PathEvent[] }) {
  const { t } = useTranslation("moderation");
  const { language } = useSite();
  if (path.length === 0) return null;
  const bad = ["rejected", "withdrawn", "not_included"];
  return (
    <section aria-labelledby="path" className="stack">
      <h2 id="path">{t("page.path")}</h2>
      <StatusPath
        label={t("page.path")}
        steps={path.map((event, index) => {
          const state = bad.includes(event.kind) ? "bad" : index === path.length - 1 ? "now" : "done";
          const when = formatDateTime(language, event.at);
          return {
            label: t(`event.${event.kind}`),
            when: event.userName ? t("page.eventBy", { when, who: event.userName }) : when,
            note: event.note ?? undefined,
            state,
            stateLabel: t(`page.states.${state}`),
          };
        })}
      />
    </section>
  );
}
