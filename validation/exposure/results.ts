import type { Parameter } from "../../src/base/sets/index.ts";

/** Rows: whose real income; columns: whose growth or tariffs. */
export type ReferenceMatrix = Parameter;

/** One matrix beside its reference. */
export interface ComparedMatrix {
  readonly name: string;
  readonly unit: string;
  readonly found: Parameter;
  readonly expected: ReferenceMatrix;
}

/** Entries that are listed of each matrix. */
const LISTED = 12;

/** What the correction of Russia's base tariffs moves, largest first. */
export function exposurePage(matrices: readonly ComparedMatrix[]): string {
  return `${[
    "# Exposure on the corrected tariffs",
    "Written by `exposure.test.ts`. The reference was made before Russia's tariffs on 16 partners were put right; on those rates it is met. Here is what the correction moves.",
    ...matrices.flatMap(matrixBlocks),
  ].join("\n\n")}\n`;
}

function matrixBlocks({ name, unit, found, expected }: ComparedMatrix): string[] {
  const labels = expected.sets[0].labels;
  const gaps = [...expected.values].map((value, cell) => ({
    country: labels[Math.floor(cell / labels.length)],
    of: labels[cell % labels.length],
    before: value,
    after: found.values[cell],
    gap: Math.abs(found.values[cell] - value),
  }));
  const largest = gaps.toSorted((a, b) => b.gap - a.gap).slice(0, LISTED);
  const abroad = gaps.filter(({ country, of }) => country !== "RUS" && of !== "RUS");
  const rest = abroad.reduce((most, { gap }) => Math.max(most, gap), 0);
  return [
    `## ${name}, ${unit}`,
    `Where Russia is on neither side no entry moves by more than ${rest.toFixed(5)}.`,
    [
      "| real income of | from | reference | corrected |",
      "| --- | --- | --: | --: |",
      ...largest.map(
        ({ country, of, before, after }) => `| ${country} | ${of} | ${printed(before)} | ${printed(after)} |`,
      ),
    ].join("\n"),
  ];
}

function printed(value: number): string {
  return value.toFixed(5).replace("-", "−");
}
