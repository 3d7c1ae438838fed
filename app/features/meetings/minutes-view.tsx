import type { Decision } from "db/queries/decisions";
import { useTranslation } from "react-i18next";
import type { Minutes, MinutesItem } from "./read-minutes.server";

/** The body of the minutes: item by item what was discussed and decided. Headings start at `level`. */
export function MinutesView({ minutes }: { minutes: Minutes }) {
  const { t } = useTranslation("meetings");
  const hasRest = minutes.notes.trim() !== "" || minutes.decisions.length > 0;
  return (
    <div className="minutes">
      <ol className="bare stack-l">
        {minutes.items.map((item) => (
          <li key={item.id}>
            <Item item={item} />
          </li>
        ))}
      </ol>
      {hasRest ? (
        <section aria-labelledby="minutes-rest">
          <h3 id="minutes-rest">{t("minutes.otherMatters")}</h3>
          {minutes.notes.trim() ? <p className="lines">{minutes.notes}</p> : null}
          <Decisions decisions={minutes.decisions} />
        </section>
      ) : null}
    </div>
  );
}

function Item({ item }: { item: MinutesItem }) {
  const { t } = useTranslation("meetings");
  return (
    <>
      <h3>
        <span className="no">{item.position}.</span> {item.title}
      </h3>
      {item.presenter ? (
        <p className="soft">
          {t("minutes.presenter")}: {item.presenter}
        </p>
      ) : null}
      <p className="term">{t("minutes.heard")}</p>
      {item.notes.trim() ? (
        <p className="lines">{item.notes}</p>
      ) : (
        <p className="soft">{t("minutes.noNotes")}</p>
      )}
      <Decisions decisions={item.decisions} />
    </>
  );
}

function Decisions({ decisions }: { decisions: readonly Decision[] }) {
  const { t } = useTranslation("meetings");
  return decisions.map((decision) => (
    <div className="decision" key={decision.id}>
      <p className="term">{t("minutes.decided")}</p>
      <p className="lines">{decision.wording}</p>
      <Votes decision={decision} />
    </div>
  ));
}

/** A number that nobody counted is a dash, which is not the same as none. */
function Votes({ decision }: { decision: Decision }) {
  const { t } = useTranslation("meetings");
  const { votesFor, votesAgainst, votesAbstained } = decision;
  if (votesFor === null && votesAgainst === null && votesAbstained === null) return null;
  const shown = (votes: number | null) => votes ?? "—";
  return (
    <p className="soft">
      {t("minutes.votes", {
        for: shown(votesFor),
        against: shown(votesAgainst),
        abstained: shown(votesAbstained),
      })}
    </p>
  );
}
