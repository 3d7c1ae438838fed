import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button, ButtonLink } from "~/components/button";
import { Illustration } from "~/components/empty-state";
import { MoreLink } from "~/components/navigation";
import { TextField } from "~/components/text-field";
import { translator } from "~/i18n";
import { languageOfPath } from "~/platform/language";
import { usePaths, useSite } from "~/platform/site";

/** What a page says of something that is not there, in place of what it says of an unknown address. */
interface AbsentWords {
  title: string;
  text: string;
}

/** What an error boundary shows: a way on where something is not there, honesty where we failed. */
export function ErrorPage({ absent }: { absent?: AbsentWords }) {
  const error = useRouteError();
  return isNotFound(error) ? <NotFoundPage {...(absent ? { absent } : {})} /> : <FailedPage />;
}

const isNotFound = (error: unknown) => isRouteErrorResponse(error) && error.status === 404;

/** The title of a page whose loader failed: its own `meta` does not run then. */
export function errorTitle(error: unknown, pathname: string): string {
  const t = translator(languageOfPath(pathname));
  const title = isNotFound(error) ? t("common:error.notFoundTitle") : t("common:error.failedTitle");
  return `${title} · ${t("common:siteName")}`;
}

export function NotFoundPage({ absent }: { absent?: AbsentWords }) {
  const { t } = useTranslation(["frame", "common"]);
  const paths = usePaths();
  return (
    <div className="lost">
      <Illustration scene="lost" />
      <h1>{absent?.title ?? t("common:error.notFoundTitle")}</h1>
      <p className="lead">{absent?.text ?? t("common:error.notFoundText")}</p>
      <form className="searchbar" action={paths.proposals()} method="get">
        <TextField id="q" name="q" type="search" label={t("lost.searchLabel")} />
        <Button variant="quiet" icon="search">
          {t("lost.search")}
        </Button>
      </form>
      <h2>{t("lost.ways")}</h2>
      <ul>
        <li>
          <MoreLink href={paths.home}>{t("common:error.home")}</MoreLink>
        </li>
        <li>
          <MoreLink href={paths.proposals()}>{t("common:navigation.proposals")}</MoreLink>
        </li>
        <li>
          <MoreLink href={paths.meetings()}>{t("common:navigation.meetings")}</MoreLink>
        </li>
        <li>
          <MoreLink href={paths.strategy}>{t("common:navigation.strategy")}</MoreLink>
        </li>
        <li>
          <MoreLink href={paths.lostLink()}>{t("footer.lostLink")}</MoreLink>
        </li>
      </ul>
    </div>
  );
}

function FailedPage() {
  const { t } = useTranslation(["frame", "common"]);
  const { paths, reference, unavailable } = useSite();
  return (
    <div className="lost">
      <Illustration scene="chairs" />
      <h1>{t("common:error.failedTitle")}</h1>
      <p className="lead" suppressHydrationWarning>
        {t(unavailable ? "common:error.unavailableText" : "common:error.failedText")}{" "}
        <strong suppressHydrationWarning>{reference}</strong>
      </p>
      <ButtonLink href={paths.home} icon="back">
        {t("common:error.home")}
      </ButtonLink>
    </div>
  );
}
