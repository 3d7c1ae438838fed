import type { AttachmentFilesTable, AttachmentsTable } from "../../tables/proposals";
import type { NumberedProposal } from "./numbering";
import { samplePictures } from "./pictures";
import { HEIGHT, WIDTH } from "./pictures/shapes";
import { hashOf } from "./times";

export interface RenderedPictures {
  files: AttachmentFilesTable[];
  attachments: AttachmentsTable[];
}

const SMALL_WIDTH = 480;

/** The drawn pictures as the WebP files in two sizes that real photographs would be kept as. */
export async function renderPictures(proposals: readonly NumberedProposal[]): Promise<RenderedPictures> {
  // Loaded only here, so that a start with nothing to seed does not wait for an image library.
  const { default: sharp } = await import("sharp");
  const pictured = proposals.filter(({ proposal }) => proposal.photo);
  const rendered = await Promise.all(
    pictured.map(async ({ id, submittedAt, proposal }) => {
      const picture = samplePictures[proposal.photo ?? ""];
      if (!picture) throw new Error(`There is no sample picture ${proposal.photo}.`);
      const drawing = Buffer.from(picture.svg);
      const [large, small] = await Promise.all([
        sharp(drawing).webp({ quality: 80 }).toBuffer(),
        sharp(drawing).resize({ width: SMALL_WIDTH }).webp({ quality: 75 }).toBuffer(),
      ]);
      const attachment: AttachmentsTable = {
        ...{ id: `sample-picture-${proposal.photo}`, proposal_id: id, meeting_id: null },
        ...{ hash: hashOf(large), small_hash: hashOf(small), width: WIDTH, height: HEIGHT },
        ...{ alternative: picture.alternative, name: null, is_public: 1, is_sample: 1 },
        created_at: submittedAt,
      };
      return { attachment, files: [large, small] };
    }),
  );
  const files = new Map(
    rendered
      .flatMap((one) => one.files)
      .map((bytes) => [hashOf(bytes), { hash: hashOf(bytes), content_type: "image/webp", bytes }]),
  );
  return { files: [...files.values()], attachments: rendered.map(({ attachment }) => attachment) };
}
