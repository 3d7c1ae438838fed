import type { SubmissionResult } from "@conform-to/react";
import { proposalLanguages } from "db/tables/proposals";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import { CheckboxGroup } from "~/components/choices";
import { ErrorSummary } from "~/components/error-summary";
import { Fieldset } from "~/components/fieldset";
import { Notice } from "~/components/notice";
import { PageHeader } from "~/components/page-header";
import { Select } from "~/components/select";
import { TextField } from "~/components/text-field";
import { PhotoField } from "~/features/attachments/photo-field";
import { type Area, areas } from "~/i18n";
import { formatDate } from "~/i18n/formats";
import { formView } from "~/platform/form-view";
import { useSite } from "~/platform/site";
import { DraftBack, DraftLines } from "./draft-lines";
import { NameFields } from "./name-fields";
import type { OfferedProposal } from "./offer-similar.server";
import { PersonalAsk } from "./personal-ask";
import type { ReadSubmission } from "./read-submission.server";
import { SimilarOffer } from "./similar-proposals";
import { ThemeSuggestions } from "./theme-suggestions";
import { WhereFields } from "./where-fields";
import { WordingFields } from "./wording-fields";

interface SubmissionFormProps {
  read: ReadSubmission;
  result: SubmissionResult<string[]> | undefined;
  /** Proposals that say the same as what was sent and has to be mended. */
  offered?: readonly OfferedProposal[] | undefined;
}

/** One page on which a resident says what, about what and where; who they are is theirs to tell or not. */
export function SubmissionForm({ read, result, offered = [] }: SubmissionFormProps) {
  const { t } = useTranslation<Area[]>(areas);
  const { language, paths } = useSite();
  const { meeting, themes } = read;
  const form = formView(
    t,
    {
      ...{ title: "", body: "", language, themes: read.theme ? [read.theme] : [] },
      ...{ where: "city", neighbourhood: "", place: "", pin: "", lat: "", lng: "", photos: "" },
      ...{ name: "", nameIsPublic: "", email: "", told: "", key: read.key, opened: String(read.opened) },
    },
    result,
  );
  // A form that lost its key gets a new one; any other keeps its own, so that it stays one proposal.
  const key = form.error("key") ? read.key : form.value("key");
  const errors = form.errors.map((error) => (error.field === "key" ? { ...error, field: "main" } : error));
  const isAsked = result?.error?.personal !== undefined;
  return (
    <div className="reading">
      {isAsked ? null : <ErrorSummary title={t("common:error.summary")} errors={errors} />}
      <PageHeader title={t("submission:title")} lead={t("submission:lead")} />
      {isAsked ? <PersonalAsk form={form} isAsked /> : null}
      <SimilarOffer offered={offered} />
      <DraftBack isFresh={result === undefined} />
      {meeting ? (
        <div className="for-meeting">
          <Notice title={t("submission:meeting")}>
            <a href={paths.meeting(meeting.number)}>
              {meeting.heldOn
                ? t("submission:meetingWithDate", {
                    title: meeting.title,
                    date: formatDate(language, meeting.heldOn),
                  })
                : meeting.title}
            </a>
          </Notice>
        </div>
      ) : null}
      <form
        id="proposal"
        method="post"
        action={paths.newProposal(meeting ? { meeting: meeting.number } : undefined)}
        encType="multipart/form-data"
        className="submission"
        noValidate
      >
        <input type="hidden" name="key" value={key} />
        <input type="hidden" name="told" value={isAsked ? "1" : form.value("told")} />
        <input type="hidden" name="opened" value={form.value("opened")} />
        {meeting ? <input type="hidden" name="meeting" value={meeting.number} /> : null}
        <p className="trap">
          <label htmlFor="website">{t("submission:trap")}</label>
          <input id="website" name="website" type="text" tabIndex={-1} autoComplete="off" />
        </p>
        <Fieldset id="what" legend={t("submission:what.legend")} big>
          <WordingFields form={form} similar />
          <Select
            id="language"
            name="language"
            className="tongue"
            label={t("submission:what.language")}
            options={proposalLanguages.map((value) => ({
              ...{ value, label: t(`submission:what.languages.${value}`) },
            }))}
            defaultValue={form.value("language")}
          />
        </Fieldset>
        {themes.length > 0 ? (
          <CheckboxGroup
            id="themes"
            name="themes"
            legend={t("submission:themes.legend")}
            hint={t("submission:themes.hint")}
            error={form.error("themes")}
            choices={themes}
            chosen={form.values("themes")}
            oneColumn
            big
            before={
              <ThemeSuggestions
                themes={themes}
                vocabularies={read.vocabularies}
                text={`${form.value("title")}\n${form.value("body")}`}
              />
            }
          />
        ) : null}
        <WhereFields form={form} neighbourhoods={read.neighbourhoods} picker={read.picker} />
        <Fieldset
          id="pictures"
          legend={t("attachments:field.legend")}
          optional={t("attachments:field.optional")}
          big
        >
          <PhotoField
            accept={read.accept}
            label={t("attachments:field.label")}
            hint={t("attachments:field.hint")}
            error={form.error("photos")}
          />
        </Fieldset>
        <Fieldset
          id="you"
          legend={t("submission:you.legend")}
          optional={t("submission:optional")}
          hint={t("submission:you.hint")}
          big
        >
          <NameFields form={form} />
          <TextField
            id="email"
            name="email"
            type="email"
            label={t("submission:you.email")}
            hint={t("submission:you.emailHint")}
            error={form.error("email")}
            defaultValue={form.value("email")}
            autoComplete="email"
            autoCapitalize="none"
            spellCheck={false}
          />
        </Fieldset>
        <div className="send">
          <p>
            {t("submission:privacy")} <a href={paths.privacy}>{t("submission:privacyLink")}</a>.
          </p>
          <Button icon="speech">{t("submission:send")}</Button>
          {/* After the button, which stays the one that the Enter key presses. */}
          {isAsked ? null : <PersonalAsk form={form} isAsked={false} />}
          <DraftLines />
        </div>
      </form>
    </div>
  );
}
