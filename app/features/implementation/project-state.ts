/**
 * How far a project has come, from the dates on its record alone: nobody sets it by hand. `paid` is one that was finally
 * paid for while the record does not say when it was completed.
 */
export type ProjectGroup = "planned" | "approved" | "completed" | "paid";

interface ProjectDates {
  approved: boolean;
  completedOn: string | null;
  finalPaymentApprovedOn: string | null;
}

/** Whoever was completed is told among the completed, finally paid for or not, so that a list counts what the figures count. */
export function projectGroup({ approved, completedOn, finalPaymentApprovedOn }: ProjectDates): ProjectGroup {
  if (completedOn) return "completed";
  if (finalPaymentApprovedOn) return "paid";
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
