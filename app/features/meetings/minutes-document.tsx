import type { MeetingType } from "db/tables/meetings";
import { useTranslation } from "react-i18next";
import { SummaryList } from "~/components/summary-list";
import { type Area, areas } from "~/i18n";
import { AttendanceView } from "./attendance-view";
import { MinutesView } from "./minutes-view";
import type { Minutes } from "./read-minutes.server";

interface MinutesDocumentProps {
  head: {
    number: number;
    title: string;
    type: MeetingType;
    date: string;
    time: string;
    place: string | null;
    neighbourhoods: readonly string[];
    chair: string | null;
    secretary: string | null;
  };
  minutes: Minutes;
  captured: readonly { id: string; number: number; title: string; neighbourhood: string | null }[];
}

/** The *protokolas* on one sheet, as it will be read: head, agenda with what was said and decided, who was there. */
export function MinutesDocument({ head, minutes, captured }: MinutesDocumentProps) {
  const { t } = useTranslation<Area[]>(areas);
  const row = (key: string, value: string | null) => (value ? [{ key, value }] : []);
  return (
    <article className="sheet" aria-label={t("meetings:publish.document")}>
      <p className="kind">{t("meetings:publish.document")}</p>
      <h3 className="name">{head.title}</h3>
      <p className="soft">
        {t(`meetings:type.${head.type}`)} · {t("meetings:number", { number: head.number })}
      </p>
      <SummaryList
        rows={[
          ...row(t("meetings:page.when"), head.date),
          ...row(t("meetings:page.time"), head.time),
          ...row(t("meetings:page.where"), head.place),
          ...row(
            t(
              head.neighbourhoods.length > 1
                ? "meetings:page.inNeighbourhoods"
                : "meetings:page.inNeighbourhood",
            ),
            head.neighbourhoods.join(", "),
          ),
          ...row(t("meetings:page.chair"), head.chair),
          ...row(t("meetings:page.secretary"), head.secretary),
        ]}
      />
      <MinutesView minutes={minutes} />
      <section>
        <h3>{t("meetings:minutes.present")}</h3>
        <AttendanceView minutes={minutes} />
      </section>
      {captured.length > 0 ? (
        <section>
          <h3>{t("meetings:publish.proposals")}</h3>
          <ul>
            {captured.map(({ id, number, title, neighbourhood }) => (
              <li key={id}>
                {t("proposals:number", { number })}. {title}
                {neighbourhood ? (
                  <span className="soft"> ({t("proposals:neighbourhood", { name: neighbourhood })})</span>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </article>
  );
}
