import type { CitedMeeting } from "db/queries/cited-sources";
import type { PublishedProposal } from "db/queries/proposals";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Meta } from "~/components/card";
import { Icon } from "~/components/icon";
import { SampleTag } from "~/components/notice";
import { formatDate } from "~/i18n/formats";
import { useSite } from "~/platform/site";
import type { CitedSources } from "./read-section.server";
import { type Source, sourceLabel } from "./section-text";

interface SourceWordsProps {
  source: Source;
  sources: CitedSources;
  /** The proposal was reworded after it was cited and nobody has confirmed the sentence since. */
  changed: boolean;
}

/** What a sentence rests on, in the people's own words, with the way to the whole of it. */
export function SourceWords({ source, sources, changed }: SourceWordsProps) {
  const { t } = useTranslation("strategy");
  const number = source.number;
  if (source.kind === "meeting") {
    const meeting = sources.meetings.find((one) => one.number === number);
    return meeting ? <MeetingWords meeting={meeting} /> : <Hidden label={sourceLabel(source)} />;
  }
  const proposal = sources.proposals.find((one) => one.number === number);
  if (!proposal) return <Hidden label={sourceLabel(source)} />;
  return (
    <ProposalWords proposal={proposal}>
      {changed ? (
        <p className="small changed">
          <Icon name="info" />
          {t("read.changed")}
        </p>
      ) : null}
    </ProposalWords>
  );
}

function Hidden({ label }: { label: string }) {
  const { t } = useTranslation("strategy");
  return <p className="source soft">{t("read.hidden", { label })}</p>;
}

function ProposalWords({ proposal, children }: { proposal: PublishedProposal; children?: ReactNode }) {
  const { t } = useTranslation(["proposals", "common"]);
  const { language, paths } = useSite();
  const original = proposal.language === language ? {} : { lang: proposal.language };
  const { number, neighbourhood, meeting } = proposal;
  return (
    <div className="source">
      <a className="title" href={paths.proposal(number)} {...original}>
        {proposal.title}
      </a>
      {proposal.body ? (
        <blockquote className="lines" {...original}>
          {proposal.body}
        </blockquote>
      ) : null}
      {children}
      <Meta
        facts={[
          t("number", { number }),
          neighbourhood ? t("neighbourhood", { name: neighbourhood.name }) : null,
          meeting ? (
            <a key="meeting" href={paths.meeting(meeting.number)}>
              <Icon name="meeting" />
              {meeting.title}
            </a>
          ) : (
            t(`origin.${proposal.origin}`)
          ),
          proposal.isSample ? <SampleTag key="sample" label={t("common:sample.label")} /> : null,
        ]}
      />
    </div>
  );
}

function MeetingWords({ meeting }: { meeting: CitedMeeting }) {
  const { t } = useTranslation(["strategy", "common"]);
  const { language, paths } = useSite();
  return (
    <div className="source">
      <a className="title" href={paths.meeting(meeting.number)}>
        {meeting.title}
      </a>
      <Meta
        facts={[
          t("read.meeting"),
          meeting.heldOn ? formatDate(language, meeting.heldOn) : null,
          meeting.place,
          meeting.isSample ? <SampleTag key="sample" label={t("common:sample.label")} /> : null,
        ]}
      />
    </div>
  );
}
