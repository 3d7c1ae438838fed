import type { Picture } from "db/queries/attachments";
import { useTranslation } from "react-i18next";
import { SampleTag } from "~/components/notice";
import { PhotoFormFields } from "~/features/attachments/photo-form";
import { PhotoLink } from "~/features/attachments/photo-image";
import { usePaths } from "~/platform/site";
import { StaffForm } from "~/platform/staff-form";

/** The photos that would be published with a proposal, each to be described or taken away. */
export function ModeratedPhotos({ number, pictures }: { number: number; pictures: readonly Picture[] }) {
  const { t } = useTranslation(["moderation", "common"]);
  const paths = usePaths();
  const addressOf = (id: string, size: "large" | "small") => paths.moderatePhoto(number, id, size);
  return (
    <section className="stack" aria-labelledby="photos">
      <h2 id="photos">{t("page.pictures")}</h2>
      <p className="hint">{t("page.picturesHint")}</p>
      <ul className="photos">
        {pictures.map((picture, index) => (
          <li key={picture.id}>
            <figure className="picture">
              <PhotoLink {...{ picture, addressOf }} position={index + 1} count={pictures.length} />
              {picture.isSample ? (
                <figcaption>
                  <SampleTag label={t("common:sample.label")} />
                </figcaption>
              ) : null}
            </figure>
            <StaffForm action={paths.moderatePhoto(number, picture.id)} className="stack">
              <PhotoFormFields id={picture.id} alternative={picture.alternative} />
            </StaffForm>
          </li>
        ))}
      </ul>
    </section>
  );
}
