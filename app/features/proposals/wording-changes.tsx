import type { ProposalLanguage } from "db/tables/proposals";
import { useTranslation } from "react-i18next";
import { Disclosure } from "~/components/disclosure";
import { formatInstantDate } from "~/i18n/formats";
import { useSite } from "~/platform/site";
import type { PublishedChange } from "./published-changes";
import type { Run } from "./word-difference";

/** How a published text was changed since, the newest change first; what was taken out for good reason is not shown again. */
export function WordingChanges({
  changes,
  written,
}: {
  changes: readonly PublishedChange[];
  written: ProposalLanguage;
}) {
  const { t } = useTranslation("proposals");
  const { language } = useSite();
  if (changes.length === 0) return null;
  return (
    <section className="stack wording-changes" aria-labelledby="changes">
      <h2 id="changes">{t("page.changes")}</h2>
      <div>
        {[...changes].reverse().map(({ at, difference }) =>
          difference ? (
            <Disclosure key={at} summary={t("page.changedOn", { date: formatInstantDate(language, at) })}>
              <p className="reading" lang={written}>
                <b>
                  <Runs runs={difference.title} />
                </b>
              </p>
              <p className="lines reading" lang={written}>
                <Runs runs={difference.body} />
              </p>
            </Disclosure>
          ) : (
            <p key={at} className="small soft">
              {t("page.changedUntold", { date: formatInstantDate(language, at) })}
            </p>
          ),
        )}
      </div>
    </section>
  );
}

function Runs({ runs }: { runs: readonly Run[] }) {
  const { t } = useTranslation("proposals");
  const { language } = useSite();
  const spoken = (words: string) => (
    <span className="hide" lang={language}>
      {` ${words} `}
    </span>
  );
  return runs.map(({ kind, text }, place) => {
    const key = `${place} ${kind}`;
    if (kind === "same") return <span key={key}>{text}</span>;
    const Part = kind === "out" ? "del" : "ins";
    return (
      <Part key={key}>
        {spoken(t(kind === "out" ? "page.takenOut" : "page.putIn"))}
        {text}
        {spoken(t("page.endOfChange"))}
      </Part>
    );
  });
}
