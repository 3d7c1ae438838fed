import type { SubmissionResult } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "~/components/button";
import { ErrorSummary } from "~/components/error-summary";
import { describe, Hint } from "~/components/field";
import { MoreLink } from "~/components/navigation";
import { Notice } from "~/components/notice";
import { PageHeader } from "~/components/page-header";
import { ReceiptCorrections } from "~/features/corrections/receipt-corrections";
import { type Area, areas } from "~/i18n";
import { formatList } from "~/i18n/formats";
import { formView } from "~/platform/form-view";
import { usePaths, useSite } from "~/platform/site";
import type { ReadReceipt } from "./read-receipt.server";
import { ReceiptContact, ReceiptData, ReceiptLeave } from "./receipt-actions";
import { ReceiptOwn } from "./receipt-own";
import { ReceiptPhotos } from "./receipt-photos";
import { ReceiptQuestions } from "./receipt-questions";
import type { Deed } from "./receipt-rules";
import { ReceiptStanding } from "./receipt-standing";

interface ReceiptPageProps {
  read: ReadReceipt;
  token: string;
  /** The whole address of this page. */
  link: string;
  deed: Deed | undefined;
  result: SubmissionResult<string[]> | undefined;
}

/** The author's private page: the key to it, where the proposal stands, what was written, and what may be done. */
export function ReceiptPage({ read, token, link, deed, result }: ReceiptPageProps) {
  const { t } = useTranslation<Area[]>(areas);
  const { language, paths } = useSite();
  const { own, contact } = read;
  const isReply = result?.initialValue?.intent === "reply";
  const form = formView(t, { email: contact?.email ?? "", photos: "" }, isReply ? undefined : result);
  const replyForm = formView(t, { reply: "" }, isReply ? result : undefined);
  const key = <ReceiptKey link={link} token={token} hasEmail={Boolean(contact?.email)} />;
  const questions = <ReceiptQuestions questions={read.questions} form={replyForm} token={token} />;
  return (
    <div className="reading receipt">
      <ErrorSummary title={t("common:error.summary")} errors={isReply ? replyForm.errors : form.errors} />
      {deed ? <DoneNotice deed={deed} /> : null}
      <PageHeader
        eyebrow={t("receipt:eyebrow")}
        title={t("proposals:number", { number: own.number })}
        lead={own.isErased ? undefined : <span lang={own.language}>{own.title}</span>}
      />
      {/* Whoever has just sent it was asked a moment ago. */}
      {read.hints.length > 0 && deed !== "new" ? (
        <p>
          {t("receipt:hints.text", {
            list: formatList(
              language,
              read.hints.map((kind) => t(`moderation:page.hintKind.${kind}`)),
            ),
          })}{" "}
          <a href={paths.receipt(token, { ask: "edit" })}>{t("receipt:own.edit")}</a>
        </p>
      ) : null}
      {/* First for somebody who has just been given it; whoever comes back has it already. */}
      {deed === "new" ? key : null}
      {read.questions.some(({ reply }) => reply === null) ? questions : null}
      <ReceiptStanding read={read} />
      {own.isErased ? (
        <p className="section">
          <ButtonLink variant="quiet" icon="speech" href={paths.newProposal()}>
            {t("receipt:standing.again")}
          </ButtonLink>
        </p>
      ) : (
        <>
          <ReceiptOwn read={read} token={token} />
          <ReceiptCorrections read={read} token={token} />
          <ReceiptPhotos read={read} token={token} form={form} />
          {read.questions.some(({ reply }) => reply === null) ? null : questions}
          {deed === "new" ? null : key}
          <ReceiptContact form={form} hasEmail={Boolean(contact?.email)} token={token} />
          <ReceiptData token={token} />
          <ReceiptLeave status={own.status} token={token} />
        </>
      )}
      <p className="section">
        <MoreLink href={paths.proposals()}>{t("proposals:list.title")}</MoreLink>
      </p>
    </div>
  );
}

function DoneNotice({ deed }: { deed: Deed }) {
  const { t } = useTranslation("receipt");
  const more = {
    new: t("done.newText"),
    edited: null,
    contact: t("done.contactText"),
    silent: t("done.silentText"),
    nameless: null,
    withdrawn: null,
    erased: null,
    replied: t("done.repliedText"),
    corrected: t("done.correctedText"),
    correction_back: null,
  }[deed];
  return (
    <Notice kind="success" role="status" title={t(`done.${deed}`)}>
      {more}
    </Notice>
  );
}

/** The address in full, because it is the only way back; what can be selected can also be dictated or printed. */
function ReceiptKey({ link, token, hasEmail }: { link: string; token: string; hasEmail: boolean }) {
  const { t } = useTranslation("receipt");
  const paths = usePaths();
  return (
    <section className="key" aria-labelledby="key">
      <h2 id="key">{t("key.title")}</h2>
      <p>{t("key.text")}</p>
      <div className="field">
        <label htmlFor="link">{t("key.label")}</label>
        <div
          className="copy"
          data-island="copy-link"
          data-label={t("key.copy")}
          data-copied={t("key.copied")}
          data-failed={t("key.notCopied")}
        >
          <input
            id="link"
            className="input"
            type="text"
            readOnly
            value={link}
            {...describe({ id: "link", hint: t("key.hint"), error: undefined })}
          />
        </div>
        <Hint id="link">{t("key.hint")}</Hint>
        <p className="print-link">{link}</p>
      </div>
      {hasEmail ? null : (
        <p>
          <b>{t("card.none")}</b>
        </p>
      )}
      <p>
        <ButtonLink variant="quiet" icon="print" href={paths.receiptCard(token)}>
          {t("card.print")}
        </ButtonLink>
      </p>
    </section>
  );
}
