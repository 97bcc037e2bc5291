import { adjacencyMatrix } from "../../../engines/discourse/index.ts";
import type { GraphInput } from "./graphInput.ts";

const FORMAT = "format = fullmatrix";

/** Digits after the point that a weight keeps. */
const DECIMALS = 12;

/**
 * A network as the full matrix of UCINET's data language, which UCINET, Gephi and DNA know: square with one list of labels, or of two
 * modes with labels of rows and columns. Names stand in quotation marks; such marks within them become apostrophes, line breaks
 * spaces. The format knows no attributes: they are in the other files.
 *
 * @source Borgatti, Everett & Freeman (2002), UCINET 6 for Windows, help page “DL language”
 *
 * @example
 *   dl({ network: oneModeNetwork([]) })   // "dl n = 0\nformat = fullmatrix\nlabels:\ndata:\n"
 */
export function dl({ network }: Pick<GraphInput, "network">): string {
  const { rows, columns, weights } = adjacencyMatrix(network);
  const [height, width] = [rows.length, columns.length];
  const head =
    network.kind === "two-mode"
      ? [`dl nr = ${height}, nc = ${width}`, FORMAT, ...labels("row", rows), ...labels("column", columns)]
      : [`dl n = ${height}`, FORMAT, ...labels("", rows)];
  const cells = weights.map((row) => row.map(plainWeight).join(" "));
  return [...head, "data:", ...cells, ""].join("\n");
}

function labels(of: "row" | "column" | "", names: readonly string[]): readonly string[] {
  return [of === "" ? "labels:" : `${of} labels:`, ...names.map(quotedName)];
}

function quotedName(name: string): string {
  return `"${name.replaceAll('"', "'").replaceAll(/\s+/gu, " ")}"`;
}

/** A weight without an exponent, which not every reader knows. */
function plainWeight(weight: number): string {
  return Number.isInteger(weight) ? String(weight) : weight.toFixed(DECIMALS).replace(/(?:\.|(?<=[1-9]))0+$/u, "");
}
