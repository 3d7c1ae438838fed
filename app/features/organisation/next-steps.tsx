import type { Beginnings } from "db/queries/beginnings";
import { useTranslation } from "react-i18next";
import { Icon } from "~/components/icon";
import { MoreLink } from "~/components/navigation";
import { usePaths } from "~/platform/site";

/** Whether something is still missing without which a consultation hardly begins; neighbourhoods are a choice. */
export const hasNextSteps = ({ themes, people, meetings }: Beginnings) =>
  themes === 0 || people < 2 || meetings === 0;

/** What an administrator does after the organisation is set up: what is done has a tick, the rest leads on. */
export function NextSteps({ beginnings }: { beginnings: Beginnings }) {
  const { t } = useTranslation("organisation");
  const paths = usePaths();
  const { themes, neighbourhoods, people, meetings } = beginnings;
  const steps = [
    { key: "themes", isDone: themes > 0, href: paths.newTheme },
    { key: "neighbourhoods", isDone: neighbourhoods > 0, href: paths.newNeighbourhood },
    { key: "people", isDone: people > 1, href: paths.newPerson },
    { key: "meeting", isDone: meetings > 0, href: paths.planMeeting },
  ] as const;
  return (
    <section aria-labelledby="next" className="stack">
      <h2 id="next">{t("next.title")}</h2>
      <ol className="next-steps">
        {steps.map(({ key, isDone, href }) => (
          <li key={key} className={isDone ? "done" : undefined}>
            <span className="tick-mark">{isDone ? <Icon name="check" /> : null}</span>
            <div>
              <h3>
                {t(`next.${key}`)}
                {isDone ? <span className="hide"> ({t("next.done")})</span> : null}
              </h3>
              {isDone ? null : (
                <>
                  <p>{t(`next.${key}Text`)}</p>
                  <MoreLink href={href}>{t(`next.${key}Open`)}</MoreLink>
                </>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
