import { describe, expect, it } from "vitest";
import { importsOf } from "./layers.ts";
import { filesBelow, preparationTexts, sourceTexts, textOf } from "./sources.ts";

const textsBelow = (folder: string): [string, string][] =>
  filesBelow(folder, ".ts").map((path) => [path, textOf(path)]);
const imported = (texts: Iterable<[string, string]>): [string, string][] =>
  [...texts].flatMap(([file, text]) =>
    importsOf(file, text).map(({ target }): [string, string] => [file, target ?? ""]),
  );

describe("what prepared the tables of a case", () => {
  it("lies beside the case and is nothing that the product knows", () => {
    expect(preparationTexts().size).toBeGreaterThan(20);
    expect(imported(sourceTexts()).filter(([, target]) => target.startsWith("cases/"))).toEqual([]);
  });

  it("is entered by tests, through its index.ts", () => {
    const users = ["test", "validation", "bench", "fuzz", "examples"].flatMap(textsBelow);
    const past = imported(users).filter(
      ([, target]) => target.startsWith("cases/") && !target.endsWith("/preparation/index.ts"),
    );
    expect(past).toEqual([]);
  });

  it("takes from the product what its folders offer", () => {
    const past = imported(preparationTexts()).filter(
      ([, target]) => target.startsWith("src/") && !target.endsWith("/index.ts"),
    );
    expect(past).toEqual([]);
  });
});
