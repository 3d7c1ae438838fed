import { useTranslation } from "react-i18next";
import { QrCode } from "~/components/qr-code";
import { meetingTime } from "~/features/meetings/meeting-when";
import { type Area, areas } from "~/i18n";
import { formatDay } from "~/i18n/formats";
import { useSite } from "~/platform/site";
import type { MeetingPaper } from "./read-meeting-paper.server";

/** More would not be read from two steps away. */
const linesShown = 5;

/** How large a title can be set so that it still fits. */
const sizeOf = (title: string) => (title.length > 90 ? "small" : title.length > 45 ? "middle" : "large");

/** One sheet for a door: what, when, where, and a code that leads to the meeting's page. */
export function Poster({ paper }: { paper: MeetingPaper }) {
  const { t } = useTranslation<Area[]>(areas);
  const { language } = useSite();
  const { meeting, agenda, organisation, qr, address } = paper;
  const time = meetingTime(meeting, t);
  const more = agenda.length - linesShown;
  return (
    <>
      <p className="no-print paper-how">{t("hall:posterHow")}</p>
      <article className="paper poster">
        <header>
          {organisation ? <p>{organisation}</p> : null}
          <p className="poster-kind">{t(`meetings:type.${meeting.type}`)}</p>
        </header>
        <h1 className={`poster-title ${sizeOf(meeting.title)}`}>{meeting.title}</h1>
        <p className="poster-when">
          {meeting.heldOn === null ? t("meetings:dateNotSet") : formatDay(language, meeting.heldOn)}
          {time ? <span>{time}</span> : null}
        </p>
        <p className={meeting.place && meeting.place.length > 80 ? "poster-where long" : "poster-where"}>
          {meeting.place ?? t("meetings:page.whereUnknown")}
        </p>
        {agenda.length > 0 ? (
          <section className="poster-agenda">
            <h2>{t("hall:agenda")}</h2>
            <ul>
              {agenda.slice(0, linesShown).map((title) => (
                <li key={title}>{title}</li>
              ))}
              {more > 0 ? <li>{t("hall:agendaMore", { count: more })}</li> : null}
            </ul>
          </section>
        ) : null}
        <footer>
          <QrCode drawing={qr} label={t("hall:posterQr")} />
          <div>
            <p className="poster-call">{t("hall:posterCall")}</p>
            <p>{t("hall:posterText")}</p>
            <p className="poster-address">{address}</p>
          </div>
        </footer>
      </article>
    </>
  );
}

/** For the screen in the hall: one code as large as it can be, and the address for whoever cannot scan it. */
export function Projector({ paper }: { paper: MeetingPaper }) {
  const { t } = useTranslation("hall");
  const { meeting, qr, address } = paper;
  return (
    <article className="paper projector">
      <QrCode drawing={qr} label={t("projectorQr")} />
      <div>
        <p>{meeting.title}</p>
        <h1>{t("projectorTitle")}</h1>
        <p className="projector-text">{t("projectorText")}</p>
        <p className="projector-address">{address}</p>
      </div>
    </article>
  );
}
