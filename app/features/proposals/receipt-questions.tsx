import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import { TextArea } from "~/components/text-field";
import { formatInstantDate } from "~/i18n/formats";
import type { FormView } from "~/platform/form-view";
import { useSite } from "~/platform/site";
import type { ReadReceipt } from "./read-receipt.server";

interface ReceiptQuestionsProps {
  questions: ReadReceipt["questions"];
  form: FormView<"reply">;
  token: string;
}

/** What moderators asked the author: the question that waits with a field for the answer, and what was said before. */
export function ReceiptQuestions({ questions, form, token }: ReceiptQuestionsProps) {
  const { t } = useTranslation("receipt");
  const { language, paths } = useSite();
  const open = questions.find(({ reply }) => reply === null);
  const replied = questions.filter(({ reply }) => reply !== null);
  if (questions.length === 0) return null;
  return (
    <section className="section" aria-labelledby="questions">
      <h2 id="questions">{t(open ? "question.title" : "question.past")}</h2>
      <div className="stack">
        {replied.map(({ id, question, reply, askedAt }) => (
          <div key={id} className="stack-s">
            <p className="small soft">{formatInstantDate(language, askedAt)}</p>
            <p className="lines">
              <b>{question}</b>
            </p>
            <p className="lines quote">{reply}</p>
          </div>
        ))}
        {open ? (
          <form method="post" action={paths.receipt(token)} className="stack" noValidate>
            <input type="hidden" name="question" value={open.id} />
            <p className="small soft">{formatInstantDate(language, open.askedAt)}</p>
            <p className="lines lead">{open.question}</p>
            <TextArea
              id="reply"
              name="reply"
              label={t("question.reply")}
              hint={t("question.hint")}
              error={form.error("reply")}
              defaultValue={form.value("reply")}
              rows={4}
            />
            <p>
              <Button name="intent" value="reply" icon="speech">
                {t("question.send")}
              </Button>
            </p>
          </form>
        ) : null}
      </div>
    </section>
  );
}
