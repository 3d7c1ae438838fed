import type { SubmissionResult } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "~/components/button";
import { MoreLink } from "~/components/navigation";
import { Notice } from "~/components/notice";
import { PageHeader } from "~/components/page-header";
import type { ThemeChoice } from "~/features/proposals/theme-choices.server";
import { formatDateTime } from "~/i18n/formats";
import { useSite } from "~/platform/site";
import { HallForm } from "./hall-form";
import type { HallHours } from "./hall-hours";

interface HallPageProps {
  number: number;
  title: string;
  hours: HallHours;
  themes: readonly ThemeChoice[];
  fresh: { key: string; opened: number };
  result: SubmissionResult<string[]> | undefined;
}

/** The page behind the code in the hall; before and after the meeting it leads to the ordinary form. */
export function HallPage({ number, title, hours, themes, fresh, result }: HallPageProps) {
  const { t } = useTranslation("hall");
  const { paths } = useSite();
  const isOpen = hours.state === "open" || result !== undefined;
  return (
    <div className="reading stack">
      <PageHeader eyebrow={title} title={t("title")} lead={isOpen ? t("lead") : undefined} />
      {isOpen ? (
        <HallForm {...{ number, themes, fresh, result }} />
      ) : (
        <Closed hours={hours} number={number} />
      )}
      <p>
        <MoreLink href={paths.meeting(number)}>{t("about")}</MoreLink>
      </p>
      {isOpen ? (
        <p>
          <MoreLink href={paths.newProposal({ meeting: number })}>{t("whole")}</MoreLink>
        </p>
      ) : null}
    </div>
  );
}

function Closed({ hours: { state, opensAt, closesAt }, number }: { hours: HallHours; number: number }) {
  const { t } = useTranslation("hall");
  const { language, paths } = useSite();
  const when = formatDateTime(language, (state === "early" ? opensAt : closesAt) ?? "");
  return (
    <>
      <Notice title={t(state === "early" ? "early" : state === "late" ? "late" : "undated", { when })}>
        {t("otherwise")}
      </Notice>
      <p>
        <ButtonLink icon="speech" href={paths.newProposal({ meeting: number })}>
          {t("ordinary")}
        </ButtonLink>
      </p>
    </>
  );
}
