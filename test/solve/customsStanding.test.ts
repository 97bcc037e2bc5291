import { describe, expect, it } from "vitest";
import { customsStanding } from "../../src/solve/index.ts";
import { flagship } from "../cases/flagship.ts";

const DAY = "2019-09-01";

describe("how a country or bloc stands to customs unions", () => {
  it("knows a union that cases do not name as a bloc by its members in the economy", () => {
    const { members, hypothetical } = customsStanding(flagship(), DAY, "MERCOSUR");
    expect(members).toEqual(["ARG", "BRA"]);
    expect(hypothetical).toBeNull();
  });

  it("says of a member that its union sets its tariffs, and of a bloc that is none that they are not set together", () => {
    expect(customsStanding(flagship(), DAY, "RUS")).toMatchObject({
      members: ["RUS"],
      hypothetical: "member",
      union: "EAEU",
    });
    expect(customsStanding(flagship(), DAY, "ASEAN").hypothetical).toBe("bloc");
    expect(customsStanding(flagship(), DAY, "USA")).toMatchObject({
      members: ["USA"],
      hypothetical: null,
      union: null,
    });
  });

  it("counts the United Kingdom in the tariffs of the European Union until the end of 2020", () => {
    const has = (day: string): boolean => customsStanding(flagship(), day, "EU").members.includes("GBR");
    expect([has("2020-12-31"), has("2021-01-01")]).toEqual([true, false]);
  });
});
