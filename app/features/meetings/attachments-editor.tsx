import type { SubmissionResult } from "@conform-to/react";
import type { MeetingAttachment } from "db/queries/attachments";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import { Checkbox, RadioGroup } from "~/components/choices";
import { ErrorSummary } from "~/components/error-summary";
import { FileField } from "~/components/file-field";
import { Icon } from "~/components/icon";
import { TextField } from "~/components/text-field";
import { attachmentLimits } from "~/features/attachments/attachment-limits";
import { PhotoLink } from "~/features/attachments/photo-image";
import { readableSize } from "~/features/attachments/shrink-rules";
import { type Area, areas } from "~/i18n";
import { formView } from "~/platform/form-view";
import { usePaths, useSite } from "~/platform/site";
import { StaffForm } from "~/platform/staff-form";

interface AttachmentsEditorProps {
  number: number;
  attachments: readonly MeetingAttachment[];
  /** Kinds of files that the input offers. */
  accept: string;
  result: SubmissionResult<string[]> | undefined;
}

/** Everything attached to a meeting, each with what it is and who sees it, and the form that adds more. */
export function AttachmentsEditor({ number, attachments, accept, result }: AttachmentsEditorProps) {
  const { t } = useTranslation<Area[]>(areas);
  const paths = usePaths();
  const form = formView(t, { photos: "", visibility: "" }, result);
  return (
    <div className="stack-l">
      <section className="stack" aria-labelledby="add">
        <h2 id="add">{t("attachments:meeting.addTitle")}</h2>
        <ErrorSummary title={t("common:error.summary")} errors={form.errors} />
        <StaffForm action={paths.meetingAttachments(number)} encType="multipart/form-data" className="form">
          <FileField
            id="photos"
            name="photos"
            label={t("attachments:meeting.choose")}
            hint={t("attachments:meeting.chooseHint")}
            error={form.error("photos")}
            accept={accept}
            multiple
          />
          <RadioGroup
            id="visibility"
            name="visibility"
            legend={t("attachments:meeting.who")}
            error={form.error("visibility")}
            chosen={form.value("visibility") || "keepers"}
            choices={[
              {
                ...{ value: "keepers", label: t("attachments:meeting.onlyKeepers") },
                hint: t("attachments:meeting.onlyKeepersHint"),
              },
              {
                ...{ value: "everyone", label: t("attachments:meeting.everyone") },
                hint: t("attachments:meeting.everyoneHint"),
              },
            ]}
            oneColumn
          />
          <Button icon="upload" name="intent" value="add">
            {t("attachments:meeting.add")}
          </Button>
        </StaffForm>
      </section>
      {attachments.length > 0 ? (
        <section className="stack" aria-labelledby="present">
          <h2 id="present">{t("attachments:meeting.present")}</h2>
          <ul className="photos">
            {attachments.map((attachment, index) => (
              <Attachment
                key={attachment.id}
                {...{ number, attachment }}
                position={index + 1}
                count={attachments.length}
              />
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

interface AttachmentProps {
  number: number;
  attachment: MeetingAttachment;
  position: number;
  count: number;
}

function Attachment({ number, attachment, position, count }: AttachmentProps) {
  const { t } = useTranslation("attachments");
  const { language, paths } = useSite();
  const { id, isPicture, isPublic, alternative, name, size } = attachment;
  const what = alternative || name || t("unnamed", { position, count });
  return (
    <li>
      <div className="stack-s">
        {isPicture ? (
          <figure className="picture">
            <PhotoLink
              {...{ picture: attachment, position, count }}
              addressOf={(file, wanted) => paths.meetingAttachment(number, file, wanted)}
            />
          </figure>
        ) : (
          <p>
            <a className="document" href={paths.meetingAttachment(number, id)}>
              <Icon name="document" />
              {t("meeting.document", { name: name ?? "", size: readableSize(size, language) })}
            </a>
          </p>
        )}
        <p className="small soft">
          <Icon name={isPublic ? "globe" : "lock"} /> {t(isPublic ? "meeting.public" : "meeting.private")}
        </p>
      </div>
      <StaffForm action={paths.meetingAttachments(number)} className="stack">
        <input type="hidden" name="file" value={id} />
        <TextField
          id={`alternative-${id}`}
          name="alternative"
          label={t(isPicture ? "describe.label" : "meeting.documentLabel")}
          hint={t(isPicture ? "describe.hint" : "meeting.documentHint")}
          defaultValue={alternative}
          maxLength={attachmentLimits.alternative}
          autoComplete="off"
        />
        <Checkbox id={`shown-${id}`} name="shown" label={t("meeting.shown")} defaultChecked={isPublic} />
        <div className="buttons">
          <Button variant="quiet" name="intent" value="change" aria-label={t("meeting.saveAbout", { what })}>
            {t("meeting.save")}
          </Button>
          <Button
            variant="plain"
            icon="trash"
            name="intent"
            value="remove"
            aria-label={t("meeting.removeAbout", { what })}
          >
            {t("meeting.remove")}
          </Button>
        </div>
      </StaffForm>
    </li>
  );
}
