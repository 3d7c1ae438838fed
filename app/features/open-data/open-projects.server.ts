import type { Db } from "db/connection";
import { listProjects } from "db/queries/projects";
import { findRegisterStrategy } from "db/queries/strategies";
import type { Cell, ColumnOf, OpenRecord } from "./dataset";

/** The register of the current strategy's projects, in its order. Money is in euros with cents. */
export async function* openProjects(db: Db): AsyncGenerator<OpenRecord> {
  const strategy = await findRegisterStrategy(db);
  if (!strategy) return;
  for (const project of await listProjects(db, { strategyId: strategy.id, language: "lt" })) {
    const cells: Record<ColumnOf<"projects">, Cell> = {
      ...{ position: project.position, kind: project.kind, name: project.name, aim: project.aim },
      amount_eur: project.amountCents === null ? null : project.amountCents / 100,
      ...{ approved: project.approved, completed: project.completedOn },
      ...{ final_payment_approved: project.finalPaymentApprovedOn, note: project.note },
    };
    yield { cells, geometry: null };
  }
}
