import { useTranslation } from "react-i18next";
import { Button, ButtonLink, Buttons } from "~/components/button";
import { Notice } from "~/components/notice";
import { usePaths } from "~/platform/site";
import { StaffForm } from "~/platform/staff-form";
import { type DecisionKind, type DeedKind, decisionKinds } from "./decision";

/** What was just decided, about which proposal, and the version that it has since. */
export interface Done {
  what: DecisionKind | DeedKind | "undo";
  number: number;
  version: number;
}

/** Says what the last press did, with a way back; stands on the page that opened after it. */
export function DoneNotice({ done, shown }: { done: Done; shown?: number }) {
  const { t } = useTranslation("moderation");
  const paths = usePaths();
  const { what, number, version } = done;
  const mayUndo = decisionKinds.some((kind) => kind === what);
  return (
    <Notice kind="success" role="status" title={t(`done.${what}`, { number })}>
      <Buttons>
        {mayUndo ? (
          <StaffForm action={paths.moderateProposal(number)}>
            <input type="hidden" name="version" value={version} />
            <Button variant="quiet" small name="intent" value="undo">
              {t("done.undoButton")}
            </Button>
          </StaffForm>
        ) : null}
        {shown === number ? null : (
          <ButtonLink variant="plain" small href={paths.moderateProposal(number)}>
            {t("done.open", { number })}
          </ButtonLink>
        )}
      </Buttons>
    </Notice>
  );
}
