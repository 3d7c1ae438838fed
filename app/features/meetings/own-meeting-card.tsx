import type { MeetingType } from "db/tables/meetings";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "~/components/button";
import { Card } from "~/components/card";
import { Icon } from "~/components/icon";
import { SampleTag } from "~/components/notice";
import { StatusTag } from "~/components/status";
import { type Area, areas } from "~/i18n";
import { useSite } from "~/platform/site";
import type { MeetingPhase } from "./meeting";
import { meetingDate, meetingTime } from "./meeting-when";

export interface OwnMeeting {
  number: number;
  type: MeetingType;
  title: string;
  heldOn: string | null;
  startsAt: string | null;
  endsAt: string | null;
  place: string | null;
  isPublic: boolean;
  isSample: boolean;
  phase: MeetingPhase;
  consultation: { startsOn: string; endsOn: string } | undefined;
}

/** A meeting of one's own: what it is and the one step that comes next as a large button; the others as links. */
export function OwnMeetingCard({ meeting }: { meeting: OwnMeeting }) {
  const { t } = useTranslation<Area[]>(areas);
  const { language, paths } = useSite();
  const { number, title, phase } = meeting;
  const steps = {
    log: { label: t("meetings:work.openLog"), href: paths.meetingLog(number) },
    plan: { label: t("meetings:work.openPlan"), href: paths.workspaceMeeting(number) },
    minutes: { label: t("meetings:work.openMinutes"), href: paths.meetingMinutes(number) },
    page: { label: t("meetings:work.openPublic"), href: paths.meeting(number) },
  };
  const order = {
    next: [steps.log, steps.plan],
    waiting: [steps.minutes, steps.log, steps.plan],
    past: [steps.page, steps.minutes],
  } as const;
  const [main, ...others] = order[phase];
  const spoken = (action: string) => t("meetings:work.about", { title, action });
  const time = meetingTime(meeting, t);
  return (
    <Card
      title={title}
      above={
        <p className="eyebrow">
          <span>{t(`meetings:type.${meeting.type}`)}</span>
          {meeting.isSample ? <SampleTag label={t("common:sample.label")} /> : null}
          {meeting.isPublic ? null : <StatusTag label={t("meetings:work.hidden")} tone="wait" icon="lock" />}
        </p>
      }
      foot={
        <div className="stack-s">
          <ButtonLink
            href={main.href}
            variant={phase === "past" ? "quiet" : "primary"}
            block
            aria-label={spoken(main.label)}
          >
            {main.label}
          </ButtonLink>
          <p className="row links">
            {others.map(({ label, href }) => (
              <a key={href} className="more" href={href} aria-label={spoken(label)}>
                {label}
              </a>
            ))}
          </p>
        </div>
      }
    >
      <p className="when">
        <Icon name="calendar" />
        <span>
          {meetingDate(meeting, meeting.consultation, { t, language, weekday: phase !== "past" })}
          {time ? `, ${time}` : null}
        </span>
      </p>
      {meeting.place ? (
        <p className="when">
          <Icon name="place" />
          <span>{meeting.place}</span>
        </p>
      ) : null}
    </Card>
  );
}
