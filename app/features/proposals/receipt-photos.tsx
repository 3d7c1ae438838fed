import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import { attachmentLimits } from "~/features/attachments/attachment-limits";
import { PhotoField } from "~/features/attachments/photo-field";
import { PhotoFormFields } from "~/features/attachments/photo-form";
import { PhotoLink } from "~/features/attachments/photo-image";
import type { FormView } from "~/platform/form-view";
import { files } from "~/platform/paths";
import { usePaths } from "~/platform/site";
import type { ReadReceipt } from "./read-receipt.server";
import { mayEdit } from "./receipt-rules";

interface ReceiptPhotosProps {
  read: ReadReceipt;
  token: string;
  form: Pick<FormView<"photos">, "error">;
}

/** The author's photos, whoever else may see them; while nothing is decided, words and more photos can be added. */
export function ReceiptPhotos({ read, token, form }: ReceiptPhotosProps) {
  const { t } = useTranslation("attachments");
  const paths = usePaths();
  const { own, pictures } = read;
  const edits = mayEdit(own.status);
  if (pictures.length === 0 && !edits) return null;
  const addressOf = (id: string, size: "large" | "small") => files.ownPhoto(token, id, size);
  const left = attachmentLimits.photos - pictures.length;
  return (
    <section className="section" aria-labelledby="own-photos">
      <h2 id="own-photos">{t("field.legend")}</h2>
      <div className="stack-l">
        {pictures.length > 0 ? (
          <ul className="photos">
            {pictures.map((picture, index) => (
              <li key={picture.id}>
                <figure className="picture">
                  <PhotoLink {...{ picture, addressOf }} position={index + 1} count={pictures.length} />
                  {!edits && picture.alternative ? <figcaption>{picture.alternative}</figcaption> : null}
                </figure>
                {edits ? (
                  <form method="post" action={paths.receipt(token)} className="stack" noValidate>
                    <input type="hidden" name="photo" value={picture.id} />
                    <PhotoFormFields id={picture.id} alternative={picture.alternative} />
                  </form>
                ) : null}
              </li>
            ))}
          </ul>
        ) : null}
        {edits && left > 0 ? (
          <form
            method="post"
            action={paths.receipt(token)}
            encType="multipart/form-data"
            className="stack"
            noValidate
          >
            <PhotoField
              accept={read.accept}
              label={pictures.length === 0 ? t("field.label") : t("field.more", { count: left })}
              hint={t("field.hint")}
              error={form.error("photos")}
            />
            <Button variant="quiet" icon="upload" name="intent" value="photos">
              {t("field.add")}
            </Button>
          </form>
        ) : null}
      </div>
    </section>
  );
}
