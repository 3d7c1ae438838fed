import type { Db } from "db/connection";
import { listFirstPictures } from "db/queries/attachments";
import { listProposalsByNumbers } from "db/queries/proposals";
import type { Language } from "~/platform/language";
import { files } from "~/platform/paths";
import type { Titles } from "./map-features.server";

/** What the map says of single proposals: their titles, and `detailed` all that a popup tells of them. */
export async function readTitles(
  db: Db,
  { numbers, language, detailed }: { numbers: readonly number[]; language: Language; detailed: boolean },
): Promise<Titles> {
  const proposals = await listProposalsByNumbers(db, { numbers, language });
  if (!detailed)
    return new Map(
      proposals.map(({ number, title, language: written }) => [number, { title, language: written }]),
    );
  const pictures = await listFirstPictures(db, { proposalIds: proposals.map(({ id }) => id) });
  return new Map(
    proposals.map((proposal) => {
      const { number, title, status, supports, themes, neighbourhood, meeting } = proposal;
      const picture = pictures.get(proposal.id);
      const details = {
        ...{ status, supports, themes: themes.map(({ slug }) => slug) },
        ...{ neighbourhood: neighbourhood?.name ?? null, meeting: meeting?.title ?? null },
        picture: picture
          ? {
              address: files.attachment(picture.id, picture.hasSmall ? "small" : "large"),
              alternative: picture.alternative,
            }
          : null,
      };
      return [number, { title, language: proposal.language, details }];
    }),
  );
}
