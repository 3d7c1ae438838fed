import { describe, expect, it } from "vitest";
import { projectGroup, registerFigures } from "./project-state";

const project = (completedOn: string | null, finalPaymentApprovedOn: string | null, approved = true) => ({
  approved,
  completedOn,
  finalPaymentApprovedOn,
});

describe("a project of the register", () => {
  it("stands where its dates prove it does", () => {
    expect(projectGroup(project(null, null, false))).toBe("planned");
    expect(projectGroup(project(null, null))).toBe("approved");
    expect(projectGroup(project("2022", null))).toBe("completed");
    expect(projectGroup(project("2022-11", "2023-02-01"))).toBe("completed");
    expect(projectGroup(project(null, "2023"))).toBe("paid");
  });

  it("is counted in the year of each of its dates", () => {
    expect(
      registerFigures([
        project("2022", "2023"),
        project("2022-05-03", null),
        project("2021", null),
        project(null, null),
        project(null, null, false),
      ]),
    ).toEqual({
      approved: 4,
      completed: [
        { year: 2022, count: 2 },
        { year: 2021, count: 1 },
      ],
      paid: [{ year: 2023, count: 1 }],
    });
  });
});
