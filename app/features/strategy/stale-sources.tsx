import type { StaleCitation } from "db/queries/cited-sources";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import { Icon } from "~/components/icon";
import { FormToken } from "~/platform/form-token";

/** Sentences whose proposal changed after it was cited: what it said, what it says, and a person's word that it holds. */
export function StaleSources({ stale }: { stale: readonly StaleCitation[] }) {
  const { t } = useTranslation("strategy");
  if (stale.length === 0) return null;
  return (
    <section className="stale-sources" aria-labelledby="stale">
      <h2 id="stale">
        <Icon name="warning" /> {t("stale.title", { count: stale.length })}
      </h2>
      <p>{t("stale.lead")}</p>
      {stale.map((citation) => (
        <article key={citation.id}>
          <p className="quote">{citation.sentence}</p>
          <div className="halves">
            {citation.cited ? (
              <Wording label={t("stale.before", { number: citation.number })} {...citation.cited} />
            ) : (
              <div>
                <h3>{t("stale.before", { number: citation.number })}</h3>
                <p>{t("stale.redacted")}</p>
              </div>
            )}
            {citation.isPublic ? (
              <Wording label={t("stale.now")} title={citation.title} body={citation.body} />
            ) : (
              <div>
                <h3>{t("stale.now")}</h3>
                <p>{t("stale.hidden")}</p>
              </div>
            )}
          </div>
          <form method="post">
            <FormToken />
            <input type="hidden" name="citation" value={citation.id} />
            <input type="hidden" name="revision" value={citation.revision} />
            <Button small variant="quiet" icon="check" name="intent" value="confirm">
              {t("stale.confirm")}
            </Button>
          </form>
        </article>
      ))}
    </section>
  );
}

function Wording({ label, title, body }: { label: string; title: string; body: string }) {
  return (
    <div>
      <h3>{label}</h3>
      <p>
        <b>{title}</b>
      </p>
      <p className="lines">{body}</p>
    </div>
  );
}
