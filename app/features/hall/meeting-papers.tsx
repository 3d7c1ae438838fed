import { useTranslation } from "react-i18next";
import { Disclosure } from "~/components/disclosure";
import { MoreLink } from "~/components/navigation";
import { usePaths } from "~/platform/site";

/** For whoever keeps a meeting: what to hang up before it and what to show during it. */
export function MeetingPapers({ number, isPublic }: { number: number; isPublic: boolean }) {
  const { t } = useTranslation("hall");
  const paths = usePaths();
  if (!isPublic) return <p className="soft">{t("papers.hidden")}</p>;
  return (
    <Disclosure summary={t("papers.title")} open>
      <ul className="stack-s bare">
        <li>
          <MoreLink href={paths.meetingPoster(number)}>{t("papers.poster")}</MoreLink>
        </li>
        <li>
          <MoreLink href={paths.meetingQr(number)}>{t("papers.projector")}</MoreLink>
        </li>
        <li>
          <MoreLink href={paths.hallForm(number)}>{t("papers.form")}</MoreLink>
        </li>
      </ul>
    </Disclosure>
  );
}
