import { useTranslation } from "react-i18next";
import { Breadcrumb, Tabs } from "~/components/navigation";
import { usePaths } from "~/platform/site";

/** The three pages of one meeting, in the order they are needed. */
export function MeetingSteps({ number, current }: { number: number; current: "plan" | "log" | "minutes" }) {
  const { t } = useTranslation("meetings");
  const paths = usePaths();
  return (
    <>
      <Breadcrumb
        label={t("page.all")}
        crumbs={[{ label: t("work.title"), href: paths.workspaceMeetings }]}
      />
      <Tabs
        label={t("work.steps")}
        tabs={[
          {
            ...{ label: t("work.stepPlan"), href: paths.workspaceMeeting(number) },
            current: current === "plan",
          },
          { label: t("work.stepLog"), href: paths.meetingLog(number), current: current === "log" },
          {
            ...{ label: t("work.stepMinutes"), href: paths.meetingMinutes(number) },
            current: current === "minutes",
          },
        ]}
      />
    </>
  );
}
