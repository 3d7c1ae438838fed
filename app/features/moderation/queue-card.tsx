import type { ModerationRow } from "db/queries/moderation";
import { useTranslation } from "react-i18next";
import { Card, Meta } from "~/components/card";
import { SampleTag } from "~/components/notice";
import { StatusTag } from "~/components/status";
import { ThemeTags } from "~/components/theme-tag";
import { excerpt } from "~/features/proposals/passages";
import { formatInstantDate, formatList, formatNumber, isDayUnknown } from "~/i18n/formats";
import { useSite } from "~/platform/site";
import { isPublic, toneOf } from "./decision";
import { personalDataHints } from "./personal-data-hints";
import { daysBetween } from "./waiting-days";

/** A proposal in the moderators' list: what, since when it waits, and whether to look twice. */
export function QueueCard({ proposal, now }: { proposal: ModerationRow; now: string }) {
  const { t } = useTranslation(["moderation", "proposals", "common"]);
  const { language, paths } = useSite();
  const { number, status, themes, neighbourhood, submittedAt } = proposal;
  const original = proposal.language === language ? {} : { lang: proposal.language };
  // Nobody left an invented proposal lying for years, nor is there a day to count from where none was written down.
  const counts = !proposal.isSample && !isDayUnknown(submittedAt);
  const days = daysBetween(submittedAt, now);
  const waiting = !counts
    ? t("one.received")
    : days === 0
      ? t("list.today")
      : t("list.waits", { count: days, shown: formatNumber(language, days) });
  const hinted = personalDataHints(`${proposal.title}\n${proposal.body}`).length > 0;
  return (
    <Card
      level={2}
      href={paths.moderateProposal(number)}
      title={<span {...original}>{proposal.title}</span>}
      above={
        <ThemeTags
          label={t("proposals:themes")}
          themes={themes.map(({ colour, shortName }) => ({ colour, label: shortName }))}
        />
      }
      foot={
        <Meta
          facts={[
            t("proposals:number", { number }),
            status === "received" ? (
              <StatusTag key="status" icon="clock" tone="wait" label={waiting} />
            ) : (
              <StatusTag key="status" label={t(`one.${status}`)} tone={toneOf[status]} />
            ),
            status === "received" && counts ? null : formatInstantDate(language, submittedAt),
            proposal.place,
            neighbourhood ? t("proposals:neighbourhood", { name: neighbourhood }) : null,
            isPublic(status) && !proposal.answered ? t("list.unanswered") : null,
            ...proposal.reports.map(({ reason, count }) => (
              <StatusTag
                key={reason}
                icon="flag"
                tone="bad"
                label={t("list.reported", { reason: t(`report.reasons.${reason}`), count })}
              />
            )),
            proposal.suspicions.length > 0 ? (
              <StatusTag
                key="suspicion"
                icon="warning"
                tone="bad"
                label={t("list.suspicious", {
                  list: formatList(
                    language,
                    proposal.suspicions.map((kind) => t(`suspicion.${kind}`)),
                  ),
                })}
              />
            ) : null,
            hinted ? <StatusTag key="hint" icon="warning" tone="bad" label={t("list.hint")} /> : null,
            proposal.isSample ? <SampleTag key="sample" label={t("common:sample.label")} /> : null,
          ]}
        />
      }
    >
      {proposal.body ? (
        <p {...original}>
          {excerpt(proposal.body, [], proposal.language)
            .map(({ text }) => text)
            .join("")}
        </p>
      ) : null}
    </Card>
  );
}
