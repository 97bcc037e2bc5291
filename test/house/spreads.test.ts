import { describe, expect, it } from "vitest";
import { filesBelow } from "./sources.ts";
import { spreadCalls } from "./spreads.ts";

const LIMIT_MS = 120_000;

describe("calls", () => {
  it(
    "take no spread of a list of unknown length, which overflows the stack where it is long",
    () => {
      const paths = filesBelow("src", ".ts");
      expect(spreadCalls(paths)).toEqual([]);
    },
    LIMIT_MS,
  );

  it(
    "may take a tuple and the caller's own rest, and nothing else",
    () => {
      const text = [
        "export function f(list: readonly number[], pair: readonly [number, number], ...own: number[]): number[] {",
        "  const g = (...all: number[]): number => all.length;",
        "  const found = [g(...pair), g(...own), Math.max(...list)];",
        "  found.push(0, ...list);",
        "  return [...list, ...found];",
        "}",
      ].join("\n");
      expect(spreadCalls([], { "src/spread.ts": text })).toEqual([
        "src/spread.ts:3: ...list",
        "src/spread.ts:4: ...list",
      ]);
    },
    LIMIT_MS,
  );
});
