import { defineProblem, fileTooLarge, type Problem, quoted, unseenCharacter } from "../../base/problems/index.ts";

export const fileMissing = defineProblem("E101", {
  name: "file missing",
  meaning: "A file that the case or package names is missing.",
  wayOut: "Create the file, or correct the path; paths are relative to the folder of the case.",
});

/** E101 */
export function missingFile(file: string): Problem {
  return fileMissing({
    place: { file },
    message: `There is no file "${quoted(file)}".`,
    expected: "a file inside the folder",
    russian: { message: `Файла "${quoted(file)}" нет.`, expected: "файл внутри папки" },
  });
}

/** E101 */
export function missingFolder(folder: string): Problem {
  return fileMissing({
    place: { file: folder },
    message: `There is no folder "${quoted(folder)}".`,
    expected: "a folder",
    russian: { message: `Папки "${quoted(folder)}" нет.`, expected: "папка" },
  });
}

export const outsidePath = defineProblem(
  "E102",
  {
    name: "path outside the folder",
    meaning: "A case may be untrusted, so a path must be relative and stay inside the folder, without `..`.",
    wayOut: "Copy the file into the folder and refer to it there.",
  },
  (file: string) => ({
    place: { file },
    message: `The path "${quoted(file)}" does not stay inside the folder.`,
    found: file,
    expected: "a relative path without `..`",
  }),
);

export const notRegular = defineProblem(
  "E103",
  {
    name: "not a regular file",
    meaning: "The path names a folder, a pipe or a device, which are not read for safety.",
    wayOut: "Put a plain text file there.",
  },
  (file: string, kind: string) => ({
    place: { file },
    message: `"${quoted(file)}" is ${kind}, not a regular file.`,
    found: kind,
    expected: "a regular file",
  }),
);

export const linkOutside = defineProblem(
  "E104",
  {
    name: "link out of the folder",
    meaning: "A symbolic link leads outside the folder, which a case may not reach.",
    wayOut: "Replace the link by a copy of the file.",
  },
  (file: string) => ({
    place: { file },
    message: `The link "${quoted(file)}" leads out of the folder.`,
    expected: "a file inside the folder",
  }),
);

/** E105 */
export function tooLarge(file: string, bytes: number, limit: number): Problem {
  const mebibytes = limit / 2 ** 20;
  return fileTooLarge({
    place: { file, line: 1, column: 1 },
    message: `"${quoted(file)}" has ${bytes} bytes; the limit is ${mebibytes} MiB.`,
    found: `${bytes} bytes`,
    expected: `at most ${mebibytes} MiB`,
    russian: {
      message: `Файл "${quoted(file)}" занимает ${bytes} Б; предел — ${mebibytes} МиБ.`,
      expected: `не больше ${mebibytes} МиБ`,
    },
  });
}

const SAVE_AS_UTF8 =
  'Save it anew as UTF-8: "CSV UTF-8" among the kinds of file of a spreadsheet, "UTF-8" among the encodings of an editor.';

/**
 * @param lines   Lines with other bytes, the first ones where there are many.
 * @param column  Character of the first of them.
 */
export const notUtf8 = defineProblem(
  "E106",
  {
    name: "not UTF-8",
    meaning: "The file is not valid UTF-8 text, so its characters cannot be known.",
    wayOut: "Save the file as UTF-8.",
  },
  (file: string, lines: readonly number[], column: number) => {
    const where = `${lines.length === 1 ? "line" : "lines"} ${lines.join(", ")}`;
    return {
      place: { file, line: lines[0] ?? null, column },
      message: `"${quoted(file)}" is not UTF-8 text: see ${where}.`,
      found: where,
      expected: "UTF-8",
      hints: [SAVE_AS_UTF8],
    };
  },
);

/** E107 */
export function controlCharacter(file: string, line: number, column: number, codePoint: number): Problem {
  const name = `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
  return unseenCharacter({
    place: { file, line, column },
    message: `The character ${name}, which is invisible, is here.`,
    found: name,
    expected: "text, tabs and line ends",
    russian: { message: `Здесь стоит невидимый символ ${name}.`, expected: "текст, знаки табуляции и переводы строк" },
  });
}

export const unreadable = defineProblem(
  "E108",
  {
    name: "cannot be read",
    meaning: "The system refused to read the file or folder.",
    wayOut: "Check that it exists and that you may read it.",
  },
  (file: string, reason: string) => ({
    place: { file },
    message: `"${quoted(file)}" cannot be read (${reason}).`,
    found: reason,
  }),
);

export const unwritable = defineProblem(
  "E109",
  {
    name: "cannot be written",
    meaning: "The system refused to write; what was there before is untouched.",
    wayOut: "Check that the folder exists, that you may write there and that the disk is not full.",
  },
  (file: string, reason: string) => ({
    place: { file },
    message: `"${quoted(file)}" cannot be written (${reason}).`,
    found: reason,
  }),
);
