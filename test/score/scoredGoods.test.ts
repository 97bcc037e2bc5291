import { expect, it } from "vitest";
import { scoredGoods } from "../../src/score/scoredGoods.ts";

it("joins codes and sectors to the finest groups that both tell apart", () => {
  const codes = [
    { code: "111", sectors: ["A01_02"] },
    { code: "325", sectors: ["C20", "C21"] },
    { code: "112", sectors: ["A01_02"] },
    { code: "115", sectors: [] },
    { code: "326", sectors: ["C22"] },
    { code: "327", sectors: ["C22", "C23"] },
    { code: "328", sectors: ["C21"] },
  ];
  expect(scoredGoods(codes)).toEqual([
    { label: "A01_02", codes: ["111", "112"], sectors: ["A01_02"] },
    { label: "C20+C21", codes: ["325", "328"], sectors: ["C20", "C21"] },
    { label: "C22+C23", codes: ["326", "327"], sectors: ["C22", "C23"] },
  ]);
});
