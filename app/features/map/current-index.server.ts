import type { Db } from "db/connection";
import { contentVersion } from "db/queries/counters";
import {
  countPublishedProposals,
  listChangedProposals,
  listIndexedProposals,
  refilledSince,
} from "db/queries/indexed-proposals";
import { ProposalIndex } from "./proposal-index.server";

const ROWS_A_READ = 10_000;

interface Held {
  index: ProposalIndex;
  /** One reader at a time: whoever comes meanwhile waits for the same. */
  refreshing: Promise<void> | undefined;
}

/** An index for each open database; by its executor, which a stand-in for the database passes through. */
const held = new WeakMap<object, Held>();

/** The index of published proposals as of now: anything committed before the call is in it. */
export async function currentIndex(db: Db): Promise<ProposalIndex> {
  const executor = db.getExecutor();
  const own = held.get(executor) ?? { index: new ProposalIndex(), refreshing: undefined };
  held.set(executor, own);
  const version = await contentVersion(db);
  while (own.index.version < version) {
    own.refreshing ??= refresh(db, own).finally(() => {
      own.refreshing = undefined;
    });
    await own.refreshing;
  }
  return own.index;
}

async function refresh(db: Db, own: Held): Promise<void> {
  // Read before the rows: what is committed meanwhile is read twice rather than never.
  const version = await contentVersion(db);
  const { changed, removed } =
    own.index.version === 0
      ? { changed: [], removed: [] }
      : await listChangedProposals(db, { since: own.index.version });
  const wasEmpty = own.index.version === 0;
  const isOfAnotherTime = own.index.version < (await refilledSince(db));
  own.index.update(changed, removed, wasEmpty ? 0 : version);
  // A proposal that was erased (sample data, a person's wish) leaves no row that says so; the count does.
  if (wasEmpty || isOfAnotherTime || own.index.size !== (await countPublishedProposals(db)))
    own.index = await load(db, version);
}

async function load(db: Db, version: number): Promise<ProposalIndex> {
  const index = new ProposalIndex();
  for (let after: number | undefined = 0; after !== undefined; ) {
    const { proposals, last } = await listIndexedProposals(db, { after, limit: ROWS_A_READ });
    index.update(proposals, [], 0);
    after = last;
  }
  index.update([], [], version);
  return index;
}
