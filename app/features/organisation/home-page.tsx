import type { Organisation } from "db/queries/organisation";
import { useTranslation } from "react-i18next";
import { ButtonLink, Buttons } from "~/components/button";
import { EmptyState } from "~/components/empty-state";
import { Icon } from "~/components/icon";
import { MapFrame } from "~/components/map-frame";
import { MoreLink } from "~/components/navigation";
import { Figures } from "~/components/summary-list";
import { ThemeTag } from "~/components/theme-tag";
import { WholePlace } from "~/features/map/whole-place";
import { ProposalCard } from "~/features/proposals/proposal-card";
import { formatNumber, formatPercent } from "~/i18n/formats";
import { useSite } from "~/platform/site";
import { HomeOrganisation } from "./home-organisation";
import { ThemeList } from "./home-themes";
import { TodayList } from "./home-today";
import type { HomeData } from "./read-home.server";

/** The first page: the map, what one can do today, and what became of what others said. */
export function HomePage({ home, organisation }: { home: HomeData; organisation: Organisation }) {
  const { t } = useTranslation("home");
  const { language, paths } = useSite();
  const { figures, proposals, becameOf } = home;
  return (
    <>
      <Hero home={home} territory={organisation.territory} />
      <section className="band" aria-labelledby="today">
        <div className="wrap">
          <h2 id="today" className="hide">
            {t("today.title")}
          </h2>
          <TodayList home={home} />
        </div>
      </section>
      <div className="wrap home-end">
        {/* Four noughts would tell a new site's visitors nothing. */}
        {figures.published + home.heldMeetings === 0 ? null : (
          <section className="section" aria-labelledby="figures">
            <h2 id="figures" className="hide">
              {t("numbers.title")}
            </h2>
            <Figures
              figures={[
                {
                  value: formatNumber(language, figures.published),
                  label: t("numbers.published", { count: figures.published }),
                },
                {
                  value: formatNumber(language, home.heldMeetings),
                  label: t("numbers.meetings", { count: home.heldMeetings }),
                },
                // Before the first answer a nought would look like a failure.
                ...(figures.answeredShare === 0
                  ? []
                  : [
                      { value: formatPercent(language, figures.answeredShare), label: t("numbers.answered") },
                      {
                        value: formatNumber(language, figures.included),
                        label: t("numbers.included", { count: figures.included }),
                      },
                    ]),
              ]}
            />
          </section>
        )}
        <section className="section" aria-labelledby="newest">
          <div className="head">
            <h2 id="newest">{t("newest.title")}</h2>
            {home.total > 0 ? (
              <MoreLink href={paths.proposals()}>{t("newest.all", { count: home.total })}</MoreLink>
            ) : null}
          </div>
          {proposals.length === 0 ? (
            <EmptyState scene="speech" level={3} title={t("newest.none")}>
              <p>{t("newest.first")}</p>
              <ButtonLink href={paths.newProposal()}>{t("submit")}</ButtonLink>
            </EmptyState>
          ) : (
            <div className="grid">
              {proposals.map((proposal) => (
                <ProposalCard key={proposal.id} proposal={proposal} level={3} />
              ))}
            </div>
          )}
        </section>
        {home.themes.length === 0 ? null : (
          <section className="section" aria-labelledby="themes">
            <h2 id="themes">{t("topics.title")}</h2>
            <ThemeList themes={home.themes} />
          </section>
        )}
        {becameOf.length === 0 ? null : (
          <section className="section" aria-labelledby="became">
            <div className="head">
              <h2 id="became">{t("became.title")}</h2>
              <MoreLink href={paths.answers()}>{t("became.all")}</MoreLink>
            </div>
            <ul className="trace">
              {becameOf.map((proposal) => (
                <li
                  key={proposal.id}
                  className={proposal.themes[0] ? `theme-${proposal.themes[0].colour}` : undefined}
                >
                  {proposal.themes[0] ? (
                    <ThemeTag colour={proposal.themes[0].colour} label={proposal.themes[0].shortName} />
                  ) : null}
                  <div {...(proposal.language === language ? {} : { lang: proposal.language })}>
                    <h3>
                      <a href={paths.proposal(proposal.number)}>{proposal.title}</a>
                    </h3>
                    {proposal.answer ? <p className="soft clamp">{proposal.answer}</p> : null}
                  </div>
                </li>
              ))}
            </ul>
          </section>
        )}
        <HomeOrganisation organisation={organisation} year={home.year} />
      </div>
    </>
  );
}

function Hero({ home, territory }: { home: HomeData; territory: string }) {
  const { t } = useTranslation("home");
  const { paths } = useSite();
  const { drawing, themes, nextMeeting, withoutPlace } = home;
  return (
    <div className="wrap hero">
      <div>
        <h1>{t("title")}</h1>
        <p className="lead">{t("lead")}</p>
        <Buttons fill>
          <ButtonLink href={paths.newProposal()} icon="speech">
            {t("submit")}
          </ButtonLink>
          {nextMeeting ? (
            <ButtonLink href={paths.meeting(nextMeeting.number)} variant="quiet" icon="calendar">
              {t("nextMeeting")}
            </ButtonLink>
          ) : (
            <ButtonLink href={paths.proposals()} variant="quiet" icon="list">
              {t("browse")}
            </ButtonLink>
          )}
        </Buttons>
      </div>
      <div>
        <div className="map-open">
          <MapFrame drawing={drawing} label={t("map.label", { territory, count: home.total })} />
          <a href={paths.map()} className="button small">
            <Icon name="pin" />
            {t("map.open")}
          </a>
        </div>
        {withoutPlace.count > 0 ? <WholePlace {...withoutPlace} /> : null}
        {themes.length === 0 ? null : (
          <ul className="legend" aria-label={t("map.legend")}>
            {themes.map((theme) => (
              <li key={theme.slug}>
                <ThemeTag colour={theme.colour} label={theme.shortName} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
