import { useTranslation } from "react-i18next";
import { Card, Meta } from "~/components/card";
import { Icon } from "~/components/icon";
import { SampleTag } from "~/components/notice";
import { StatusTag } from "~/components/status";
import { type Area, areas } from "~/i18n";
import { formatList, formatNumber } from "~/i18n/formats";
import { useSite } from "~/platform/site";
import type { ListedMeeting } from "./list-meetings.server";
import { meetingDate, meetingTime } from "./meeting-when";

/** A meeting in the public list: when and where first, then what came of it. */
export function MeetingCard({ meeting }: { meeting: ListedMeeting }) {
  const { t } = useTranslation<Area[]>(areas);
  const { language, paths } = useSite();
  const { number, people, proposals, neighbourhoods } = meeting;
  const time = meetingTime(meeting, t);
  return (
    <Card
      level={3}
      href={paths.meeting(number)}
      title={meeting.title}
      above={
        <p className="eyebrow">
          <span>{t(`meetings:type.${meeting.type}`)}</span>
        </p>
      }
      foot={
        <>
          <Meta
            facts={[
              neighbourhoods.length > 0 ? (
                <>
                  <Icon name="pin" />
                  {t(neighbourhoods.length === 1 ? "proposals:neighbourhood" : "meetings:neighbourhoods", {
                    name: formatList(
                      language,
                      neighbourhoods.map(({ name }) => name),
                    ),
                  })}
                </>
              ) : null,
              people > 0 ? (
                <>
                  <Icon name="users" />
                  {t("meetings:people", { count: people, shown: formatNumber(language, people) })}
                </>
              ) : null,
              proposals > 0 ? (
                <>
                  <Icon name="speech" />
                  {t("proposals:count", { count: proposals, shown: formatNumber(language, proposals) })}
                </>
              ) : null,
              meeting.isSample ? <SampleTag key="sample" label={t("common:sample.label")} /> : null,
            ]}
          />
          {meeting.hasMinutes ? (
            <p>
              <StatusTag label={t("meetings:list.minutes")} tone="good" icon="document" />
            </p>
          ) : null}
        </>
      }
    >
      <p className="when">
        <Icon name="calendar" />
        <span>
          {meetingDate(meeting, meeting.consultation, { t, language, weekday: !meeting.hasMinutes })}
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
