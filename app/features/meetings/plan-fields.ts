import type { SubmissionResult } from "@conform-to/react";
import type { Translate } from "~/i18n";
import { formatDate } from "~/i18n/formats";
import type { Language } from "~/platform/language";
import type { AgendaDraftLine } from "./agenda-draft";
import { type ComparedPart, differingParts, type PlanDraft } from "./plan";

/** The plan's form as texts. */
export interface PlanFields {
  type: string;
  title: string;
  date: string;
  month: string;
  startsAt: string;
  endsAt: string;
  place: string;
  neighbourhoods: readonly string[];
  keepers: readonly string[];
  consultation: string;
  chair: string;
  secretary: string;
  invitation: string;
  /** "on" or "" */
  public: string;
  agenda: AgendaDraftLine[];
}

/** What the server answers to a form that is shown again. */
export interface PlanAnswer {
  result: SubmissionResult<string[]>;
  agenda: AgendaDraftLine[];
  /** The version that is saved now, after a conflict. */
  version?: number | undefined;
  theirs?: { part: ComparedPart; value: string }[] | undefined;
}

/** A new plan is shown on the site unless somebody decides otherwise, and has three lines to fill in. */
export const emptyPlan: PlanFields = {
  ...{ type: "meeting", title: "", date: "", month: "", startsAt: "", endsAt: "", place: "" },
  ...{ neighbourhoods: [], keepers: [], consultation: "", chair: "", secretary: "", invitation: "" },
  public: "on",
  agenda: [0, 1, 2].map((at) => ({ key: `line-${at}`, id: "", title: "", presenter: "" })),
};

export function fieldsOf({ plan, agenda }: PlanDraft): PlanFields {
  const isDay = plan.heldOn?.length === 10;
  return {
    ...{ type: plan.type, title: plan.title, date: isDay ? (plan.heldOn ?? "") : "" },
    ...{ month: isDay ? "" : (plan.heldOn ?? ""), startsAt: plan.startsAt ?? "", endsAt: plan.endsAt ?? "" },
    ...{ place: plan.place ?? "", neighbourhoods: plan.neighbourhoodIds, keepers: plan.keeperIds },
    ...{ consultation: plan.consultationId ?? "", chair: plan.chair ?? "", secretary: plan.secretary ?? "" },
    ...{ invitation: plan.invitation ?? "", public: plan.isPublic ? "on" : "" },
    agenda: agenda.map((line, at) => ({
      ...{ key: line.id ?? `line-${at}`, id: line.id ?? "", title: line.title },
      presenter: line.presenter ?? "",
    })),
  };
}

/** The agenda as the form sent it, saved or not. */
export function agendaIn(value: Record<string, unknown> | null | undefined): AgendaDraftLine[] {
  const lines: unknown = value?.agenda;
  if (!Array.isArray(lines)) return [];
  return lines.map((line: unknown, at) => {
    const text = (name: string) => {
      const part: unknown = typeof line === "object" && line !== null ? Reflect.get(line, name) : undefined;
      return typeof part === "string" ? part : "";
    };
    return {
      key: text("id") || `sent-${at}`,
      id: text("id"),
      title: text("title"),
      presenter: text("presenter"),
    };
  });
}

/** In words, what of `theirs` differs from `mine`. */
export function describeTheirs(
  theirs: PlanDraft,
  mine: PlanDraft,
  around: {
    t: Translate;
    language: Language;
    neighbourhoods: readonly { id: string; name: string }[];
    elders: readonly { id: string; name: string }[];
    consultations: readonly { id: string; title: string }[];
  },
): { part: ComparedPart; value: string }[] {
  const { t, language, neighbourhoods, elders, consultations } = around;
  const { plan, agenda } = theirs;
  const namesOf = (list: readonly { id: string; name: string }[], ids: readonly string[]) =>
    list
      .filter(({ id }) => ids.includes(id))
      .map(({ name }) => name)
      .join(", ");
  const shownValue = (part: ComparedPart): string => {
    if (part === "agenda") return agenda.map((line, at) => `${at + 1}. ${line.title}`).join("\n");
    if (part === "type") return t(`meetings:type.${plan.type}`);
    if (part === "heldOn") return plan.heldOn ? formatDate(language, plan.heldOn) : "";
    if (part === "isPublic") return t(plan.isPublic ? "meetings:plan.shown" : "meetings:plan.notShown");
    if (part === "neighbourhoodIds") return namesOf(neighbourhoods, plan.neighbourhoodIds);
    if (part === "keeperIds") return namesOf(elders, plan.keeperIds);
    if (part === "consultationId")
      return consultations.find(({ id }) => id === plan.consultationId)?.title ?? "";
    return plan[part] ?? "";
  };
  return differingParts(theirs, mine).map((part) => ({ part, value: shownValue(part) }));
}
