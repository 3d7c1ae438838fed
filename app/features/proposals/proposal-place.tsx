import type { Picture } from "db/queries/attachments";
import type { PublishedProposal } from "db/queries/proposals";
import { useTranslation } from "react-i18next";
import { MapFrame } from "~/components/map-frame";
import { SampleTag } from "~/components/notice";
import { PhotoImage } from "~/features/attachments/photo-image";
import { files } from "~/platform/paths";
import type { ReadProposal } from "./read-proposal.server";

/** The proposal's place, in words and on a small map that needs no script. */
export function ProposalPlace({
  proposal,
  place,
}: {
  proposal: Pick<PublishedProposal, "place">;
  place: NonNullable<ReadProposal["place"]>;
}) {
  const { t } = useTranslation("proposals");
  const { drawing, certainty } = place;
  return (
    <section aria-labelledby="where" className="stack">
      <h2 id="where">{t("page.where")}</h2>
      {proposal.place ? <p>{proposal.place}</p> : null}
      <MapFrame drawing={drawing} label={drawing.marks[0]?.label ?? t("page.where")}>
        {certainty === "neighbourhood" ? t("page.neighbourhoodOnly") : null}
        {certainty === "approximate" ? t("page.approximate") : null}
      </MapFrame>
    </section>
  );
}

/** The photos of a published proposal, for everyone. */
export function ProposalPictures({ pictures }: { pictures: readonly Picture[] }) {
  const { t } = useTranslation("common");
  return pictures.map((picture, index) => (
    <figure className="picture" key={picture.id}>
      <PhotoImage
        picture={picture}
        addressOf={files.attachment}
        position={index + 1}
        count={pictures.length}
      />
      {picture.isSample ? (
        <figcaption>
          <SampleTag label={t("sample.label")} />
        </figcaption>
      ) : null}
    </figure>
  ));
}
