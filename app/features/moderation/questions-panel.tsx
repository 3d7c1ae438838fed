import { useTranslation } from "react-i18next";
import { Button, Buttons } from "~/components/button";
import { StatusTag } from "~/components/status";
import { formatDateTime } from "~/i18n/formats";
import { useSite } from "~/platform/site";
import { DecisionForm } from "./decision-form";
import { questionState } from "./question";
import type { ReadModerated } from "./read-moderated.server";

/** What the author was asked and replied, for moderators only. */
export function QuestionsPanel({ read }: { read: Pick<ReadModerated, "proposal" | "questions"> }) {
  const { t } = useTranslation("moderation");
  const { language } = useSite();
  const { proposal, questions } = read;
  const state = questionState(questions);
  if (questions.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="asked">
      <h2 id="asked">{t("ask.asked")}</h2>
      {questions.map(({ id, question, reply, askedAt, askedBy, repliedAt }) => {
        const when = formatDateTime(language, askedAt);
        return (
          <div key={id} className="stack-s">
            <p className="small soft">{askedBy ? t("page.eventBy", { when, who: askedBy }) : when}</p>
            <p className="lines">
              <b>{question}</b>
            </p>
            {reply ? (
              <>
                <p className="lines quote">{reply}</p>
                <p className="small soft">{repliedAt ? formatDateTime(language, repliedAt) : null}</p>
              </>
            ) : (
              <p>
                <StatusTag icon="clock" tone="wait" label={t("ask.waits")} />
              </p>
            )}
          </div>
        );
      })}
      {state === "none" ? null : (
        <DecisionForm proposal={proposal}>
          <Buttons>
            <Button
              variant="quiet"
              small
              name="intent"
              {...(state === "asked" ? { value: "take_back" } : { value: "settle", icon: "check" as const })}
            >
              {t(state === "asked" ? "ask.takeBack" : "ask.settle")}
            </Button>
          </Buttons>
        </DecisionForm>
      )}
    </section>
  );
}
