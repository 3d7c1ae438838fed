import type { AttachmentsTable } from "../../tables/proposals";
import type { NumberedProposal } from "./numbering";
import { samplePictures } from "./pictures";
import { HEIGHT, WIDTH } from "./pictures/shapes";
import { hashOf } from "./times";

/** The drawn pictures as the WebP files that real photographs would be kept as. */
export async function renderPictures(proposals: readonly NumberedProposal[]): Promise<AttachmentsTable[]> {
  // Loaded only here, so that a start with nothing to seed does not wait for an image library.
  const { default: sharp } = await import("sharp");
  const pictured = proposals.filter(({ proposal }) => proposal.photo);
  return Promise.all(
    pictured.map(async ({ id, submittedAt, proposal }) => {
      const picture = samplePictures[proposal.photo ?? ""];
      if (!picture) throw new Error(`There is no sample picture ${proposal.photo}.`);
      const bytes = await sharp(Buffer.from(picture.svg)).webp({ quality: 80 }).toBuffer();
      return {
        id: `sample-picture-${proposal.photo}`,
        proposal_id: id,
        meeting_id: null,
        content_type: "image/webp",
        bytes,
        hash: hashOf(bytes),
        width: WIDTH,
        height: HEIGHT,
        alternative: picture.alternative,
        is_sample: 1 as const,
        created_at: submittedAt,
      };
    }),
  );
}
