import { useTranslation } from "react-i18next";
import { Button, ButtonLink, Buttons } from "~/components/button";
import { EmptyState } from "~/components/empty-state";
import { Notice } from "~/components/notice";
import { PageHeader } from "~/components/page-header";
import { Figures } from "~/components/summary-list";
import { formatDateTime, formatNumber } from "~/i18n/formats";
import { useSite } from "~/platform/site";
import { StaffForm } from "~/platform/staff-form";
import type { SampleCounts } from "./read-sample-data.server";

/** How much sample data there is, what removing it takes and leaves, and the way to do it. */
export function SampleData({ counts }: { counts: SampleCounts }) {
  const { t } = useTranslation("organisation");
  const { paths } = useSite();
  return (
    <div className="stack-l">
      <PageHeader title={t("sample.title")} lead={t("sample.lead")} />
      <section aria-labelledby="counts" className="stack">
        <h2 id="counts">{t("sample.countTitle")}</h2>
        <SampleFigures counts={counts} />
      </section>
      <div className="halves">
        <section aria-labelledby="goes" className="stack">
          <h2 id="goes">{t("sample.goesTitle")}</h2>
          <ul>
            <li>{t("sample.goes1")}</li>
            <li>{t("sample.goes2")}</li>
            <li>{t("sample.goes3")}</li>
          </ul>
        </section>
        <section aria-labelledby="stays" className="stack">
          <h2 id="stays">{t("sample.staysTitle")}</h2>
          <ul>
            <li>{t("sample.stays1")}</li>
            <li>{t("sample.stays2")}</li>
            <li>{t("sample.stays3")}</li>
          </ul>
        </section>
      </div>
      <Buttons>
        <ButtonLink variant="danger" icon="trash" href={`${paths.sampleData}?confirm`}>
          {t("sample.remove")}
        </ButtonLink>
      </Buttons>
    </div>
  );
}

/** The second step, on a page of its own: nothing brings the sample back. */
export function ConfirmSampleRemoval({ counts }: { counts: SampleCounts }) {
  const { t } = useTranslation("organisation");
  const { paths } = useSite();
  return (
    <div className="stack-l">
      <PageHeader title={t("sample.confirmTitle")} />
      <SampleFigures counts={counts} />
      <Notice kind="attention" title={t("sample.confirmText")}>
        {t("sample.goes3")}
      </Notice>
      <StaffForm action={paths.sampleData}>
        <Buttons fill>
          <Button variant="danger" icon="trash">
            {t("sample.confirm")}
          </Button>
          <ButtonLink variant="plain" href={paths.sampleData}>
            {t("sample.cancel")}
          </ButtonLink>
        </Buttons>
      </StaffForm>
    </div>
  );
}

interface NoSampleDataProps {
  removed: { at: string; by: string | null; counts: SampleCounts } | undefined;
  /** It was removed by the press that led here. */
  justNow: boolean;
}

/** A system without sample data; where it had some, what was taken out. */
export function NoSampleData({ removed, justNow }: NoSampleDataProps) {
  const { t } = useTranslation("organisation");
  const { language } = useSite();
  if (!removed) {
    return (
      <>
        <PageHeader title={t("sample.title")} />
        <EmptyState scene="done" title={t("sample.none")}>
          {t("sample.noneText")}
        </EmptyState>
      </>
    );
  }
  const when = formatDateTime(language, removed.at);
  return (
    <div className="stack-l">
      <PageHeader title={t("sample.title")} />
      <Notice kind="success" title={t("sample.removed")} {...(justNow ? { role: "status" } : {})}>
        <p>
          {removed.by === null
            ? t("sample.removedWhen", { when })
            : t("sample.removedBy", { when, name: removed.by })}{" "}
          {t("sample.noneText")}
        </p>
      </Notice>
      <section aria-labelledby="removed" className="stack">
        <h2 id="removed">{t("sample.removedList")}</h2>
        <SampleFigures counts={removed.counts} />
      </section>
    </div>
  );
}

const kinds = ["proposals", "meetings", "strategies", "pictures"] as const;

function SampleFigures({ counts }: { counts: SampleCounts }) {
  const { t } = useTranslation("organisation");
  const { language } = useSite();
  return (
    <Figures
      figures={kinds.map((kind) => ({
        value: formatNumber(language, counts[kind]),
        label: t(`sample.${kind}`, { count: counts[kind] }),
      }))}
    />
  );
}
