import { useTranslation } from "react-i18next";
import { Icon } from "~/components/icon";
import { MoreLink } from "~/components/navigation";
import { SampleTag } from "~/components/notice";
import { formatDay } from "~/i18n/formats";
import { useSite } from "~/platform/site";
import type { HomeData } from "./read-home.server";

/** What a visitor can do today: say something, come, read and check the draft. */
export function TodayList({ home }: { home: HomeData }) {
  const { t } = useTranslation(["home", "common"]);
  const { language, paths } = useSite();
  const { nextMeeting, strategy } = home;
  return (
    <ul className="todo">
      <li>
        <Icon name="speech" />
        <h3>{t("today.write")}</h3>
        <p>{t("today.writeText")}</p>
        <MoreLink href={paths.newProposal()}>{t("submit")}</MoreLink>
      </li>
      <li>
        <Icon name="meeting" />
        <h3>{nextMeeting ? t("today.come") : t("today.meetings")}</h3>
        {nextMeeting ? (
          <p>
            {[formatDay(language, nextMeeting.heldOn), nextMeeting.startsAt, nextMeeting.place]
              .filter(Boolean)
              .join(", ")}
            {nextMeeting.isSample ? (
              <>
                {" "}
                <SampleTag label={t("common:sample.label")} />
              </>
            ) : null}
          </p>
        ) : (
          <p>{t("today.meetingsText")}</p>
        )}
        {nextMeeting ? (
          <MoreLink href={paths.meeting(nextMeeting.number)}>{nextMeeting.title}</MoreLink>
        ) : (
          <MoreLink href={paths.meetings()}>{t("today.meetingsLink")}</MoreLink>
        )}
      </li>
      {strategy ? (
        <li>
          <Icon name="book" />
          <h3>{t(strategy.state === "draft" ? "today.draft" : "today.strategy")}</h3>
          <p>{t("today.draftText")}</p>
          <MoreLink href={paths.strategy}>{t("today.draftLink")}</MoreLink>
        </li>
      ) : (
        <li>
          <Icon name="search" />
          <h3>{t("today.follow")}</h3>
          <p>{t("today.followText")}</p>
          <MoreLink href={paths.answers()}>{t("became.all")}</MoreLink>
        </li>
      )}
    </ul>
  );
}
