import { decimal } from "../../base/units/index.ts";
import { missingFile, type TextFiles } from "../packages/index.ts";
import type { Problem } from "../../base/problems/index.ts";
import { badMatrixCell, wrongShape } from "./problems.ts";

/**
 * Reads a file of numbers without header: rows on lines, numbers parted by blanks, tabs or commas, LF or CRLF.
 *
 * @returns rows · columns numbers, row after row; null when the file is missing or has another shape.
 */
export function readMatrix(
  files: TextFiles,
  file: string,
  rows: number,
  columns: number,
  problems: Problem[],
): Float64Array | null {
  const text = files.get(file);
  if (text === undefined) {
    problems.push(missingFile(file));
    return null;
  }
  const lines = text.split(/\r?\n/).map((line) => line.split(/[\t ,]+/).filter((cell) => cell !== ""));
  while (lines.length > 0 && lines.at(-1)!.length === 0) lines.pop();
  const widths = [...new Set(lines.map((line) => line.length))];
  if (lines.length !== rows || widths.length !== 1 || widths[0] !== columns) {
    problems.push(wrongShape(file, `${lines.length} × ${widths.slice(0, 3).join(" or ")}`, `${rows} × ${columns}`));
    return null;
  }
  return numbers(lines, file, problems);
}

function numbers(lines: readonly (readonly string[])[], file: string, problems: Problem[]): Float64Array {
  const columns = lines[0]?.length ?? 0;
  const values = new Float64Array(lines.length * columns);
  lines.forEach((line, row) => {
    line.forEach((cell, column) => {
      const value = decimal(cell);
      if (!Number.isFinite(value)) problems.push(badMatrixCell(file, row + 1, column + 1, cell));
      values[row * columns + column] = value;
    });
  });
  return values;
}
