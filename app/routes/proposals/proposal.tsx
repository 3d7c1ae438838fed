import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { findMergeTarget, type PublishedProposal } from "db/queries/proposals";
import { useTranslation } from "react-i18next";
import { Breadcrumb } from "~/components/navigation";
import { Notice } from "~/components/notice";
import { PageHeader } from "~/components/page-header";
import { ThemeTags } from "~/components/theme-tag";
import { feedOfProposal } from "~/features/feeds/feed-of";
import { ErrorPage } from "~/features/organisation/error-page";
import { excerpt } from "~/features/proposals/passages";
import { ProposalCard } from "~/features/proposals/proposal-card";
import { ProposalFacts } from "~/features/proposals/proposal-facts";
import { ProposalOutcome } from "~/features/proposals/proposal-outcome";
import { ProposalPictures, ProposalPlace } from "~/features/proposals/proposal-place";
import { publicNumber } from "~/features/proposals/public-number";
import { readProposal } from "~/features/proposals/read-proposal.server";
import { whenWords } from "~/features/proposals/when-words";
import { WordingChanges } from "~/features/proposals/wording-changes";
import type { Translate } from "~/i18n";
import { metaBase, pageMeta } from "~/platform/meta";
import { useSite } from "~/platform/site";

const placeName = (t: Translate) => (proposal: PublishedProposal) =>
  t("proposals:page.mapLabel", {
    place:
      proposal.place ??
      (proposal.neighbourhood
        ? t("proposals:neighbourhood", { name: proposal.neighbourhood.name })
        : t("proposals:number", { number: proposal.number })),
  });

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, language, paths, t } = context;
  const number = publicNumber(params.number);
  const read = number && (await readProposal(db, { number, language, mapLabel: placeName(t) }));
  if (!read) {
    const target = number && (await findMergeTarget(db, { number }));
    if (target) throw redirect(paths.proposal(target));
    throw new Response(null, { status: 404 });
  }
  const { title, body, status } = read.proposal;
  const opening = excerpt(body || title, [], read.proposal.language);
  return {
    ...read,
    meta: {
      ...metaBase(request, context, t("common:siteName")),
      title,
      feed: feedOfProposal(number, language),
      description: t("proposals:page.description", {
        number: t("proposals:number", { number }),
        status: t(`proposals:status.${status}`),
        excerpt: opening.map((piece) => piece.text).join(""),
      }),
    },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function Proposal() {
  const read = useLoaderData<typeof loader>();
  const { t } = useTranslation(["proposals", "common"]);
  const { language, paths } = useSite();
  const { proposal } = read;
  const { number } = proposal;
  const original = proposal.language === language ? {} : { lang: proposal.language };
  return (
    <>
      <Breadcrumb label={t("page.crumbs")} crumbs={[{ label: t("list.title"), href: paths.proposals() }]} />
      <article>
        <PageHeader
          title={<span {...original}>{proposal.title}</span>}
          eyebrow={
            <>
              <span>{t("number", { number })}</span>
              <span>{whenWords(language, proposal.submittedAt, proposal.period)}</span>
            </>
          }
        />
        <div className="aside right proposal">
          <div className="stack-l">
            <ThemeTags
              label={t("themes")}
              themes={proposal.themes.map(({ slug, name, colour }) => ({
                ...{ colour, label: name, href: paths.theme(slug) },
              }))}
            />
            {proposal.isSample ? (
              <Notice kind="sample" title={t("common:sample.label")}>
                {t("common:sample.explanation")}
              </Notice>
            ) : null}
            {proposal.body ? (
              <div className="prose reading" {...original}>
                {proposal.body.split(/\n{2,}/).map((paragraph, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of one text never change places.
                  <p key={index} className="lines">
                    {paragraph}
                  </p>
                ))}
              </div>
            ) : null}
            {read.redaction ? <p className="small soft">{t(`page.redacted.${read.redaction}`)}</p> : null}
            {proposal.language === language ? null : (
              <p className="small soft">
                {t("page.written", { language: t(`page.languages.${proposal.language}`) })}
              </p>
            )}
            <ProposalPictures pictures={read.pictures} />
          </div>
          <ProposalFacts
            proposal={proposal}
            changedAt={read.changes.map(({ at }) => at)}
            merged={read.merged}
          />
          <div className="stack-l">
            <ProposalOutcome
              {...{ proposal, path: read.path, passages: read.passages, wasDropped: read.wasDropped }}
            />
            {read.place ? <ProposalPlace proposal={proposal} place={read.place} /> : null}
            <WordingChanges changes={read.changes} written={proposal.language} />
          </div>
        </div>
      </article>
      {read.similar.length > 0 ? (
        <section className="section" aria-labelledby="similar">
          <h2 id="similar">{t("page.similar")}</h2>
          <ul className="grid results">
            {read.similar.map((other) => (
              <li key={other.number}>
                <ProposalCard proposal={other} level={3} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

/** The same for a number that nobody has and for one that not everyone may read, so that it tells neither. */
export function ErrorBoundary() {
  const { t } = useTranslation("proposals");
  const isNumber = publicNumber(useParams().number) !== undefined;
  return <ErrorPage {...(isNumber ? { absent: { title: t("absentTitle"), text: t("absentText") } } : {})} />;
}
