import { problem, quoted, type Problem } from "../../base/problems/index.ts";

/** E101 */
export function missingFile(file: string): Problem {
  return problem(
    "E101",
    { file },
    { message: `There is no file "${quoted(file)}".`, expected: "a file inside the folder" },
  );
}

/** E101 */
export function missingFolder(folder: string): Problem {
  return problem(
    "E101",
    { file: folder },
    { message: `There is no folder "${quoted(folder)}".`, expected: "a folder" },
  );
}

/** E102 */
export function outsidePath(file: string): Problem {
  return problem(
    "E102",
    { file },
    {
      message: `The path "${quoted(file)}" does not stay inside the folder.`,
      found: file,
      expected: "a relative path without `..`",
    },
  );
}

/** E103 */
export function notRegular(file: string, kind: string): Problem {
  return problem(
    "E103",
    { file },
    { message: `"${quoted(file)}" is ${kind}, not a regular file.`, found: kind, expected: "a regular file" },
  );
}

/** E104 */
export function linkOutside(file: string): Problem {
  return problem(
    "E104",
    { file },
    { message: `The link "${quoted(file)}" leads out of the folder.`, expected: "a file inside the folder" },
  );
}

/** E105 */
export function tooLarge(file: string, bytes: number, limit: number): Problem {
  const mebibytes = limit / 2 ** 20;
  return problem(
    "E105",
    { file },
    {
      message: `"${quoted(file)}" has ${bytes} bytes; the limit is ${mebibytes} MiB.`,
      found: `${bytes} bytes`,
      expected: `at most ${mebibytes} MiB`,
    },
  );
}

const SAVE_AS_UTF8 =
  'Save it anew as UTF-8: "CSV UTF-8" among the kinds of file of a spreadsheet, "UTF-8" among the encodings of an editor.';

/**
 * E106
 *
 * @param lines   Lines with other bytes, the first ones where there are many.
 * @param column  Character of the first of them.
 */
export function notUtf8(file: string, lines: readonly number[], column: number): Problem {
  const where = `${lines.length === 1 ? "line" : "lines"} ${lines.join(", ")}`;
  return problem(
    "E106",
    { file, line: lines[0] ?? null, column },
    {
      message: `"${quoted(file)}" is not UTF-8 text: see ${where}.`,
      found: where,
      expected: "UTF-8",
      hints: [SAVE_AS_UTF8],
    },
  );
}

/** E107 */
export function controlCharacter(file: string, line: number, column: number, codePoint: number): Problem {
  const name = `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
  return problem(
    "E107",
    { file, line, column },
    {
      message: `The character ${name}, which is not seen, stands here.`,
      found: name,
      expected: "text, tabs and line ends",
    },
  );
}

/** E108 */
export function unreadable(file: string, reason: string): Problem {
  return problem("E108", { file }, { message: `"${quoted(file)}" cannot be read (${reason}).`, found: reason });
}

/** E109 */
export function unwritable(file: string, reason: string): Problem {
  return problem("E109", { file }, { message: `"${quoted(file)}" cannot be written (${reason}).`, found: reason });
}
