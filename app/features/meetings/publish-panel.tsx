import { useTranslation } from "react-i18next";
import { Button, ButtonLink, Buttons } from "~/components/button";
import { Checkbox } from "~/components/choices";
import { Icon } from "~/components/icon";
import { Notice } from "~/components/notice";
import { formatInstantDate } from "~/i18n/formats";
import { FormToken } from "~/platform/form-token";
import { useSite } from "~/platform/site";
import type { MinutesElement } from "./meeting";
import { MinutesDoubts } from "./minutes-doubts";
import type { MinutesDoubt } from "./minutes-doubts.rules";

interface PublishPanelProps {
  number: number;
  /** UTC instant; null while the minutes are a draft. */
  publishedAt: string | null;
  missing: readonly MinutesElement[];
  doubts: readonly MinutesDoubt[];
  /** Captured proposals that would become public. */
  waiting: number;
  /** The form came back because something is missing. */
  refused: boolean;
}

/** Parts of the log where what is written down in the hall is missing; all else are fields of the plan. */
const partsOfLog: Partial<Record<MinutesElement, string>> = {
  time: "time",
  notes: "notes",
  attendance: "people",
};

/** What the minutes lack, each with the way to where it is filled in, and the button that makes them public. */
export function PublishPanel({ number, publishedAt, missing, doubts, waiting, refused }: PublishPanelProps) {
  const { t } = useTranslation("meetings");
  const { language, paths } = useSite();
  if (publishedAt !== null) {
    return (
      <Notice kind="success" role="status">
        <p>{t("publish.published", { date: formatInstantDate(language, publishedAt) })}</p>
        <Buttons fill>
          <ButtonLink href={paths.meeting(number)}>{t("publish.seePublic")}</ButtonLink>
          <ButtonLink href={paths.meetingLog(number)} variant="quiet">
            {t("publish.correct")}
          </ButtonLink>
          <ButtonLink href={paths.workspaceMeeting(number)} variant="quiet">
            {t("publish.correctPlan")}
          </ButtonLink>
        </Buttons>
      </Notice>
    );
  }
  const lacksDate = missing.includes("date");
  return (
    <section className="publish stack" aria-labelledby="missing">
      <h2 id="missing">{t("publish.missingTitle")}</h2>
      {missing.length + doubts.length === 0 ? (
        <p className="ready">
          <Icon name="success" />
          <span>{t("publish.nothingMissing")}</span>
        </p>
      ) : (
        <ul className="missing">
          {missing.map((element) => {
            const what = t(`publish.missing.${element}`);
            const part = partsOfLog[element];
            const href = part
              ? `${paths.meetingLog(number)}#${part}`
              : `${paths.workspaceMeeting(number)}#${element}`;
            return (
              <li key={element}>
                <Icon name="warning" />
                <span>{what}</span>
                <a href={href} aria-label={t("publish.fillAbout", { what })}>
                  {t("publish.fill")}
                </a>
              </li>
            );
          })}
          <MinutesDoubts number={number} doubts={doubts} />
        </ul>
      )}
      {lacksDate ? (
        <p className="label">{t("publish.dateNeeded")}</p>
      ) : (
        <form method="post" className="form">
          <FormToken />
          {missing.length > 0 ? (
            <Checkbox
              id="incomplete"
              name="incomplete"
              label={t("publish.anyway")}
              error={refused ? t("publish.anywayNeeded") : undefined}
            />
          ) : null}
          <p>
            {t("publish.whatHappens")} {waiting > 0 ? t("publish.alsoProposals", { count: waiting }) : null}
          </p>
          <Button icon="upload" className="large">
            {t("publish.publish")}
          </Button>
        </form>
      )}
    </section>
  );
}
