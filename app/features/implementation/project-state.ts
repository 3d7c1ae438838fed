/** Where a project stands, from the dates on its record alone: nobody sets it by hand. */
export type ProjectState = "planned" | "approved" | "completed" | "paid";

interface ProjectDates {
  approved: boolean;
  completedOn: string | null;
  finalPaymentApprovedOn: string | null;
}

/** The furthest step that the record proves. */
export function projectState({ approved, completedOn, finalPaymentApprovedOn }: ProjectDates): ProjectState {
  if (finalPaymentApprovedOn) return "paid";
  if (completedOn) return "completed";
  return approved ? "approved" : "planned";
}

export interface RegisterFigures {
  approved: number;
  /** Projects completed in each year, newest first; where only some dates are known, the others are not counted. */
  completed: { year: number; count: number }[];
  /** Final payments approved in each year, newest first. */
  paid: { year: number; count: number }[];
}

export function registerFigures(projects: readonly ProjectDates[]): RegisterFigures {
  const byYear = (dates: readonly (string | null)[]) => {
    const years = new Map<number, number>();
    for (const date of dates) {
      if (date) years.set(Number(date.slice(0, 4)), (years.get(Number(date.slice(0, 4))) ?? 0) + 1);
    }
    return [...years].map(([year, count]) => ({ year, count })).sort((a, b) => b.year - a.year);
  };
  return {
    approved: projects.filter((project) => project.approved).length,
    completed: byYear(projects.map((project) => project.completedOn)),
    paid: byYear(projects.map((project) => project.finalPaymentApprovedOn)),
  };
}
