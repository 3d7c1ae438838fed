import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import { Disclosure } from "~/components/disclosure";
import { MoreLink } from "~/components/navigation";
import { TextArea } from "~/components/text-field";
import { usePaths } from "~/platform/site";
import { mayDecide } from "./decision";
import { DecisionForm } from "./decision-form";
import type { DecisionView } from "./decision-view";
import { MergeForm } from "./merge-form";
import type { ReadModerated } from "./read-moderated.server";

interface MoreActionsProps {
  read: Pick<ReadModerated, "proposal" | "mergeChoices" | "mayAsk">;
  view: DecisionView;
}

/** What is done more rarely, folded, below the decisions of every day. */
export function MoreActions({ read, view }: MoreActionsProps) {
  const { t } = useTranslation("moderation");
  const paths = usePaths();
  const { proposal } = read;
  const mayMerge = mayDecide("merge", proposal.status);
  const mayRedact = mayDecide("redact", proposal.status);
  if (!mayMerge && !mayRedact && !read.mayAsk) return null;
  return (
    <section className="card" aria-labelledby="more">
      <h2 id="more">{t("more.title")}</h2>
      {read.mayAsk ? (
        <Disclosure summary={t("ask.title")} open={view.sent === "ask"}>
          <DecisionForm proposal={proposal} className="form">
            <TextArea
              {...view.field("ask", "question")}
              rows={4}
              label={t("ask.question")}
              hint={t(proposal.hasEmail ? "ask.hintMail" : "ask.hintReceipt")}
              maxLength={3000}
            />
            <Button name="intent" value="ask" icon="speech">
              {t("ask.button")}
            </Button>
          </DecisionForm>
        </Disclosure>
      ) : null}
      {mayMerge ? (
        <Disclosure summary={t("merge.title")} open={view.sent === "merge"}>
          <MergeForm {...read} view={view} />
        </Disclosure>
      ) : null}
      {mayRedact ? (
        <p>
          <MoreLink href={paths.moderateProposal(proposal.number, { redact: "text" })}>
            {t("redact.open")}
          </MoreLink>
        </p>
      ) : null}
    </section>
  );
}
