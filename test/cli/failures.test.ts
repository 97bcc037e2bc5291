import { describe, expect, it } from "vitest";
import { verified } from "../../src/cli/commands/dataVerify.ts";
import { failureOfOurs } from "../../src/cli/outcome.ts";
import { shippedEconomy } from "../data/shippedEconomy.ts";

describe("a failure of the program itself", () => {
  it("is said to be one, with what to do and without a stack trace", () => {
    const { exit, status, problems } = failureOfOurs(new TypeError("x is not a function"));
    expect([exit, status]).toEqual([1, "failed"]);
    expect(problems).toMatchObject([
      {
        code: "E900",
        message: "Tertius failed: x is not a function",
        hints: [
          "This is a fault of Tertius, not of your input: please report it with the command you typed.",
          "--debug shows where it happened.",
        ],
      },
    ]);
  });
});

describe("a package that moves when nothing changes", () => {
  it("is refused with the size of the move", () => {
    const { exit, status, problems } = verified(shippedEconomy("world-2014"), [], 2e-3, "en");
    expect([exit, status]).toEqual([3, "failed"]);
    expect(problems).toMatchObject([
      {
        code: "E502",
        path: "world-2014",
        message: "With nothing changed, welfare in world-2014 moves by 2.0e-3.",
        found: "2.000e-3",
        expected: "at most 1e-12",
      },
    ]);
  });

  it("is not refused for what rounding does", () => {
    expect(verified(shippedEconomy("world-2014"), [], 1e-15, "en")).toMatchObject({
      exit: 0,
      status: "ok",
      problems: [],
    });
  });
});
