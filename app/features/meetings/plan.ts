import type { MeetingPlan } from "db/queries/meetings";
import type { PlanForm } from "./plan.form";

export interface AgendaPlanLine {
  /** Undefined for a new item. */
  id?: string | undefined;
  title: string;
  presenter: string | null;
}

/** What a plan form asks to be saved. */
export interface PlanDraft {
  plan: MeetingPlan;
  agenda: AgendaPlanLine[];
}

/** What the form itself does not hold. */
export interface PlanSurroundings {
  /** Start of the chosen consultation; orders a meeting whose date is not known. */
  consultationStartsOn: string | undefined;
  /** YYYY-MM-DD */
  today: string;
  lat: number | null;
  lng: number | null;
}

/** A checked form as a plan. A day counts before a month; lines of the agenda without words are left out. */
export function planOf(form: PlanForm, around: PlanSurroundings): PlanDraft {
  const heldOn = form.date ?? form.month ?? null;
  return {
    plan: {
      ...{ type: form.type, title: form.title, consultationId: form.consultation ?? null, heldOn },
      sortKey: heldOn ?? around.consultationStartsOn ?? around.today,
      ...{ startsAt: form.startsAt ?? null, endsAt: form.endsAt ?? null, place: form.place ?? null },
      ...{ lat: around.lat, lng: around.lng, neighbourhoodIds: form.neighbourhoods },
      keeperIds: [...form.keepers].sort(),
      ...{ invitation: form.invitation ?? null, chair: form.chair ?? null },
      ...{ secretary: form.secretary ?? null, isPublic: form.public === "on" },
    },
    agenda: form.agenda.flatMap(({ id, title, presenter }) =>
      title ? [{ id, title, presenter: presenter ?? null }] : [],
    ),
  };
}

/** The parts of a plan that two people may have written differently. */
const comparedParts = [
  "type",
  "title",
  "heldOn",
  "startsAt",
  "endsAt",
  "place",
  "neighbourhoodIds",
  "keeperIds",
  "consultationId",
  "chair",
  "secretary",
  "invitation",
  "isPublic",
] as const;
export type ComparedPart = (typeof comparedParts)[number] | "agenda";

/** In which parts two plans differ; the agenda counts as one. */
export function differingParts(one: PlanDraft, other: PlanDraft): ComparedPart[] {
  const parts: ComparedPart[] = comparedParts.filter(
    (part) => String(one.plan[part] ?? "") !== String(other.plan[part] ?? ""),
  );
  const lines = ({ agenda }: PlanDraft) => JSON.stringify(agenda.map((line) => [line.title, line.presenter]));
  return lines(one) === lines(other) ? parts : [...parts, "agenda"];
}
