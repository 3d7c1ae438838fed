import type { Picture } from "db/queries/attachments";
import { useTranslation } from "react-i18next";
import { pictureSides } from "./attachment-limits";

interface PhotoImageProps {
  picture: Picture;
  /** Where the bytes are: for visitors, the author and staff at different addresses. */
  addressOf: (id: string, size: "large" | "small") => string;
  /** Which one of how many, for a picture that nobody described. */
  position: number;
  count: number;
  /** A small one is enough wherever it is shown. */
  small?: boolean;
}

/** A photo in the size that fits where it is shown. */
export function PhotoImage({ picture, addressOf, position, count, small = false }: PhotoImageProps) {
  const { t } = useTranslation("attachments");
  const { id, width, height, hasSmall, alternative } = picture;
  const scale = width && height ? Math.min(1, pictureSides.small / Math.max(width, height)) : 1;
  const responsive = hasSmall && !small && width !== null;
  return (
    <img
      src={addressOf(id, small ? "small" : "large")}
      {...(responsive
        ? {
            srcSet: `${addressOf(id, "small")} ${Math.round(width * scale)}w, ${addressOf(id, "large")} ${width}w`,
            sizes: "(min-width: 60rem) 40rem, 92vw",
          }
        : {})}
      alt={alternative || t("unnamed", { position, count })}
      width={width ?? undefined}
      height={height ?? undefined}
      loading="lazy"
      decoding="async"
    />
  );
}

/** A small photo that opens the large one, where a face or a number plate can be seen. */
export function PhotoLink(props: Omit<PhotoImageProps, "small">) {
  return (
    <a href={props.addressOf(props.picture.id, "large")}>
      <PhotoImage {...props} small />
    </a>
  );
}
