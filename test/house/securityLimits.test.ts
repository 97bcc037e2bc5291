import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "./sources.ts";

/** Rows of the table of limits in docs/security.md, without its head. */
function limits(): string[][] {
  const lines = readFileSync(join(ROOT, "docs/security.md"), "utf8").split("\n");
  return lines
    .filter((line) => line.startsWith("| "))
    .slice(2)
    .map((line) => line.split(" | "));
}

it("every limit of docs/security.md names tests, and they are there", () => {
  expect(limits().length).toBeGreaterThan(10);
  const missing = limits().flatMap((row) => {
    const tests = (row.at(-1) ?? "").split("; ").flatMap((each) => {
      const file = /`(test\/[\w./]+)`/u.exec(each)?.[1] ?? "";
      return [...each.matchAll(/“([^”]+)”/gu)].map(([, title = ""]) => ({ file, title }));
    });
    if (tests.length === 0) return [`docs/security.md: the limit "${row[1]}" names no test`];
    return tests.flatMap(({ file, title }) =>
      readFileSync(join(ROOT, file), "utf8").includes(`"${title}"`) ? [] : [`${file} has no test "${title}"`],
    );
  });
  expect(missing).toEqual([]);
});
