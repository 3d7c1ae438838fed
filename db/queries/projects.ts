import type { Db } from "../connection";
import { inLanguage, type LocalisedText } from "../localised";

export interface Project {
  id: string;
  kind: "local" | "administration";
  position: number;
  name: string;
  aim: string | null;
  /** Integer cents; null where the records do not say. */
  amountCents: number | null;
  approved: boolean;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  completedOn: string | null;
  finalPaymentApprovedOn: string | null;
  /** Where the record comes from and what it leaves open. */
  note: string;
}

/** The register of a strategy's projects, in its order. */
export async function listProjects(
  db: Db,
  { strategyId, language }: { strategyId: string; language: keyof LocalisedText },
): Promise<Project[]> {
  const rows = await db
    .selectFrom("projects")
    .select(["id", "kind", "position", "name", "aim", "amount_cents", "approved"])
    .select(["completed_on", "final_payment_approved_on", "note"])
    .where("strategy_id", "=", strategyId)
    .orderBy("position")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    ...{ id: row.id, kind: row.kind, position: row.position, name: row.name, aim: row.aim },
    ...{ amountCents: row.amount_cents, approved: row.approved === 1, completedOn: row.completed_on },
    finalPaymentApprovedOn: row.final_payment_approved_on,
    note: inLanguage(row.note, language),
  }));
}

export interface CooperationProject {
  id: string;
  name: string;
  programme: string;
  year: number;
  aim: string;
  activity: string;
  partners: string[];
}

/** Cooperation projects, newest first, with their partners. */
export async function listCooperationProjects(
  db: Db,
  { language }: { language: keyof LocalisedText },
): Promise<CooperationProject[]> {
  const projects = await db
    .selectFrom("cooperation_projects")
    .select(["id", "name", "programme", "year", "aim", "activity"])
    .orderBy("year", "desc")
    .orderBy("id")
    .execute();
  const partners = await db
    .selectFrom("cooperation_partners")
    .select(["project_id", "name"])
    .orderBy("position")
    .execute();
  return projects.map((project) => ({
    ...{ id: project.id, name: project.name, year: project.year },
    ...{ programme: inLanguage(project.programme, language), aim: inLanguage(project.aim, language) },
    activity: inLanguage(project.activity, language),
    partners: partners.filter(({ project_id }) => project_id === project.id).map(({ name }) => name),
  }));
}
