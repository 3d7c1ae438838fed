import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import { DataTable } from "~/components/data-table";
import { StatusTag } from "~/components/status";
import { type Area, areas } from "~/i18n";
import { formatDateTime } from "~/i18n/formats";
import { useSite } from "~/platform/site";
import { StaffForm } from "~/platform/staff-form";
import { deviceName } from "./device-name";
import type { OwnSession } from "./end-other-sessions.server";

/** Where one is signed in, and the way out of one place or everywhere else. */
export function OwnSessions({ sessions }: { sessions: readonly OwnSession[] }) {
  const { t } = useTranslation<Area[]>(areas);
  const { language } = useSite();
  const columns = ["place", "started", "seen", "end"] as const;
  const nameOf = (session: OwnSession) => deviceName(t, session) ?? t("people:account.otherOne");
  return (
    <section className="stack reading" aria-labelledby="sessions">
      <h2 id="sessions">{t("people:account.sessions")}</h2>
      <p>{t("people:account.sessionsEnd")}</p>
      <DataTable
        caption={t("people:account.sessions")}
        hideCaption
        columns={columns.map((key) => ({ key, label: t(`people:account.column.${key}`) }))}
        rows={sessions.map((session) => ({
          id: session.id,
          cells: [
            nameOf(session),
            formatDateTime(language, session.createdAt),
            formatDateTime(language, session.lastSeenAt),
            session.isThis ? (
              <StatusTag key="end" icon="check" tone="good" label={t("people:account.thisOne")} />
            ) : (
              <StaffForm key="end">
                <input type="hidden" name="session" value={session.id} />
                <Button variant="quiet" small name="intent" value="end-one">
                  {t("people:account.endOne")}
                  <span className="hide"> {nameOf(session)}</span>
                </Button>
              </StaffForm>
            ),
          ],
        }))}
      />
      {sessions.length > 1 ? (
        <StaffForm className="stack-s">
          <Button variant="quiet" icon="sign-out" name="intent" value="end-others">
            {t("people:account.endOthers")}
          </Button>
          <p className="hint">{t("people:account.endOthersText")}</p>
        </StaffForm>
      ) : (
        <p className="soft">{t("people:account.onlyHere")}</p>
      )}
    </section>
  );
}
