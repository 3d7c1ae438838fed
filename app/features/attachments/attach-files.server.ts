import type { Db } from "db/connection";
import { insertAttachment, listAttachedHashes, storeFile } from "db/queries/attachments";
import { newId } from "~/platform/tokens.server";
import type { EncodedFile, ReencodedPicture } from "./reencode-picture.server";

/** A picture in two sizes, or a document. */
export type KeptFile =
  | (ReencodedPicture & { name?: undefined })
  | { large: EncodedFile; small?: undefined; width?: undefined; height?: undefined; name: string };

interface AttachInput {
  owner: { proposalId: string } | { meetingId: string };
  files: readonly KeptFile[];
  /** How many the owner may have in all. */
  most: number;
  alternative?: string;
  isPublic: boolean;
  now: Date;
}

/**
 * Stores files and attaches them to a proposal or meeting, inside an open transaction; what the owner has already is
 * left as it is. "tooMany" where it would have more than it may: nothing is attached then.
 * @returns how many are new
 */
export async function attachFiles(trx: Db, input: AttachInput): Promise<number | "tooMany"> {
  const { owner, files, most, alternative = "", isPublic, now } = input;
  const present = new Set(await listAttachedHashes(trx, owner));
  const fresh = [...new Map(files.map((file) => [file.large.hash, file])).values()].filter(
    ({ large }) => !present.has(large.hash),
  );
  if (present.size + fresh.length > most) return "tooMany";
  for (const { large, small, width, height, name } of fresh) {
    for (const file of small ? [large, small] : [large]) await storeFile(trx, file);
    await insertAttachment(trx, {
      ...{ id: newId(), proposal_id: null, meeting_id: null },
      ...("proposalId" in owner ? { proposal_id: owner.proposalId } : { meeting_id: owner.meetingId }),
      ...{ hash: large.hash, small_hash: small?.hash ?? null },
      ...{ width: width ?? null, height: height ?? null, alternative, name: name ?? null },
      ...{ is_public: isPublic ? 1 : 0, is_sample: 0, created_at: now.toISOString() },
    });
  }
  return fresh.length;
}
