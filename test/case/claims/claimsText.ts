import { type CaseReading, newClaimsFiles, parseCase, shelfOf, textSource } from "../../../src/case/index.ts";
import { missingFile } from "../../../src/node/files/problems.ts";
import { tinyEconomy, unbalancedFlow } from "../tinyEconomy.ts";

const WORLD = tinyEconomy({
  name: "world-2022",
  year: 2022,
  countries: ["CHN", "MEX", "ROW", "USA"],
  flow: unbalancedFlow,
});

/** Files of the example with texts in them replaced; each text must be there. */
function changedFiles(changes: readonly (readonly [from: string, to: string])[]): ReadonlyMap<string, string> {
  const files = new Map(newClaimsFiles("my-article"));
  for (const [from, to] of changes) {
    const [name, text] = [...files].find(([, each]) => each.includes(from)) ?? [];
    if (name === undefined || text === undefined) throw new Error(`nothing has ${from}`);
    files.set(
      name,
      text.replace(from, () => to),
    );
  }
  return files;
}

/** The example read after some texts in it were replaced. */
export function readChanged(...changes: readonly (readonly [from: string, to: string])[]): CaseReading {
  return parseCase(textSource("my-article", changedFiles(changes), missingFile), { shelf: shelfOf([WORLD]) });
}

/** Problems of that, each on a line. */
export function problemLines(...changes: readonly (readonly [from: string, to: string])[]): readonly string[] {
  return readChanged(...changes).problems.map(
    ({ code, file, line, message, hints }) => `${code} ${file}:${line} ${[message, ...hints].join(" | ")}`,
  );
}
