import type { Db } from "db/connection";
import { recordAudit } from "db/queries/audit-log";
import { listNeighbourhoods } from "db/queries/neighbourhoods";
import { newId } from "~/platform/tokens.server";
import { auditMeeting, type LogContext } from "./log-context.server";
import type { PlanDraft } from "./plan";

/** Writes a plan, or a change of one, into the audit log: what it says, and at each person's name that they were invited. */
export async function auditPlan(
  trx: Db,
  context: Pick<LogContext, "meeting" | "userId" | "now">,
  { before, after }: { before?: PlanDraft; after: PlanDraft },
): Promise<void> {
  const known = await listNeighbourhoods(trx);
  const named = (draft: PlanDraft) => ({
    ...draft,
    neighbourhoods: known
      .filter(({ id }) => draft.plan.neighbourhoodIds.includes(id))
      .map(({ name }) => name),
  });
  await auditMeeting(trx, context, {
    action: before ? "revise-meeting-plan" : "plan-meeting",
    ...{ before: before && named(before), after: named(after) },
  });
  const was = before?.plan.keeperIds ?? [];
  const is = after.plan.keeperIds;
  const said = (userId: string, action: string) =>
    recordAudit(trx, {
      ...{ id: newId(), at: context.now, userId: context.userId, action },
      ...{ subjectKind: "user", subjectId: userId, after: { meeting: after.plan.title } },
    });
  for (const id of is.filter((one) => !was.includes(one))) await said(id, "invite-keeper");
  for (const id of was.filter((one) => !is.includes(one))) await said(id, "uninvite-keeper");
}
