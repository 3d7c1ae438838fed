import type { MeetingAttachment } from "db/queries/attachments";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "~/components/button";
import { Icon } from "~/components/icon";
import { PhotoLink } from "~/features/attachments/photo-image";
import { readableSize } from "~/features/attachments/shrink-rules";
import { files } from "~/platform/paths";
import { usePaths, useSite } from "~/platform/site";

/** What visitors may see of a meeting's photos and documents. */
export function MeetingAttachments({ attachments }: { attachments: readonly MeetingAttachment[] }) {
  const { t } = useTranslation("attachments");
  const { language } = useSite();
  if (attachments.length === 0) return null;
  const pictures = attachments.filter(({ isPicture }) => isPicture);
  const documents = attachments.filter(({ isPicture }) => !isPicture);
  return (
    <section className="section" aria-labelledby="attachments">
      <h2 id="attachments">{t("meeting.title")}</h2>
      <div className="stack-l">
        {pictures.length > 0 ? (
          <ul className="gallery">
            {pictures.map((picture, index) => (
              <li key={picture.id}>
                <PhotoLink
                  {...{ picture, addressOf: files.attachment }}
                  position={index + 1}
                  count={pictures.length}
                />
                {picture.alternative ? <p className="small soft">{picture.alternative}</p> : null}
              </li>
            ))}
          </ul>
        ) : null}
        {documents.length > 0 ? (
          <ul className="documents">
            {documents.map(({ id, name, alternative, size }) => (
              <li key={id}>
                <a className="document" href={files.attachment(id)}>
                  <Icon name="document" />
                  {t("meeting.document", {
                    name: alternative || name || "",
                    size: readableSize(size, language),
                  })}
                </a>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </section>
  );
}

/** On the minutes page: how much there is, and the way to it. */
export function AttachmentsPanel({ number, count }: { number: number; count: number }) {
  const { t } = useTranslation("attachments");
  const paths = usePaths();
  return (
    <section className="section stack-s" aria-labelledby="attachments">
      <h2 id="attachments">{t("meeting.title")}</h2>
      <p>{count === 0 ? t("meeting.none") : t("meeting.count", { count })}</p>
      <p>
        <ButtonLink variant="quiet" icon="photo" href={paths.meetingAttachments(number)}>
          {t("meeting.manage")}
        </ButtonLink>
      </p>
    </section>
  );
}
