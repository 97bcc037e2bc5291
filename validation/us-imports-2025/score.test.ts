import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { resultsPage } from "./results.ts";
import { scoreOf2025 } from "./score.ts";

describe("American imports of 2025, predicted and seen", () => {
  const score = scoreOf2025();
  const [spring, august] = score.windows;

  it("have the figures of the README", () => {
    const slope = (window: typeof spring, who: "all" | "third", without?: string): string => {
      const fit = window.fits.find(
        (each) => !each.isPlacebo && each.who === who && each.effects === "constant" && each.without === without,
      )!;
      return `${fit.slope.toFixed(2)} (${fit.standardError.toFixed(2)})`;
    };
    expect([slope(spring, "all"), slope(spring, "third"), slope(spring, "third", "C26")]).toEqual(SPRING);
    expect([slope(august, "all"), slope(august, "third")]).toEqual(AUGUST);
  });

  it("are nobody's success in August: both simple rules are nearer for third countries", () => {
    const third = august.errors.find(
      ({ isPlacebo, who, without }) => !isPlacebo && who === "third" && without === undefined,
    )!;
    expect(third.noChange).toBeLessThan(third.model);
    expect(third.byShare).toBeLessThan(third.model);
  });

  it("are written where they can be read", async () => {
    await expect(resultsPage(score)).toMatchFileSnapshot(join(import.meta.dirname, "results.md"));
  });
});

const SPRING = ["1.27 (0.19)", "0.89 (0.27)", "0.27 (0.17)"];
const AUGUST = ["0.50 (0.27)", "0.14 (0.15)"];
