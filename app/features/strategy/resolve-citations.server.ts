import type { Db } from "db/connection";
import { holdProposals, listCitableMeetings } from "db/queries/cited-sources";
import type { Citation, WantedCitation } from "./citation";
import { parseSection, plainText, sentencesOf, sourceLabel } from "./section-text";

/**
 * What the markers of a text rest on. A proposal that visitors may not read (in the queue, withdrawn) can stay where it
 * was cited but not be cited anew: like one that does not exist, it is among `unknown`.
 */
export async function resolveCitations(
  trx: Db,
  { body, held }: { body: string; held: readonly Citation[] },
): Promise<{ wanted: WantedCitation[]; unknown: string[] }> {
  const cited = sentencesOf(parseSection(body)).flatMap(({ text, sources }, sentencePosition) =>
    sources.map((source) => ({ source, sentence: plainText(text), sentencePosition })),
  );
  const numbersOf = (kind: "proposal" | "meeting") => [
    ...new Set(cited.filter(({ source }) => source.kind === kind).map(({ source }) => source.number)),
  ];
  const heldIds = new Set(held.map(({ proposalId }) => proposalId));
  const proposals = new Map(
    (await holdProposals(trx, { numbers: numbersOf("proposal") }))
      .filter(({ id, isPublic }) => isPublic || heldIds.has(id))
      .map((proposal) => [proposal.number, proposal]),
  );
  const meetings = new Map(
    (await listCitableMeetings(trx, { numbers: numbersOf("meeting") })).map((meeting) => [
      meeting.number,
      meeting,
    ]),
  );
  const unknown = new Set<string>();
  const wanted = cited.flatMap(({ source, ...sentence }): WantedCitation[] => {
    const isProposal = source.kind === "proposal";
    const found = (isProposal ? proposals : meetings).get(source.number);
    if (!found) {
      unknown.add(sourceLabel(source));
      return [];
    }
    const { id, revision, isPublic } = found;
    return [
      {
        ...{ ...sentence, revision, isPublic },
        ...(isProposal ? { proposalId: id, meetingId: null } : { proposalId: null, meetingId: id }),
      },
    ];
  });
  return { wanted, unknown: [...unknown] };
}
