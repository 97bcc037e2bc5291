import type { Problem } from "../../base/problems/index.ts";

/** Where the text of a case comes from: a folder on a disk, a browser, a test. */
export interface CaseSource {
  /** Folder of the case; its last part is the id of the case. */
  readonly folder: string;
  /** Text of a file by its path inside the folder, or why it cannot be had. */
  readonly read: (path: string) => string | Problem;
  /**
   * A table that is a sheet of a workbook, as text; null where the file is none, or why it cannot be had. Absent: nothing at hand
   * opens workbooks.
   *
   * @param fits  Whether the first row of a sheet names the columns that are wanted.
   */
  readonly sheet?: (path: string, fits: (header: readonly string[]) => boolean) => SheetText | Problem | null;
  /** SHA-256 over the files of the case, where the source knows it. */
  readonly sha256?: string | null;
}

/** A sheet of a workbook as comma-separated text: row by row, so that lines are rows. */
export interface SheetText {
  readonly name: string;
  readonly text: string;
}

/** A case whose files are given as text, such as one that was just written or typed in a browser. */
export function textSource(
  folder: string,
  files: ReadonlyMap<string, string>,
  missing: (path: string) => Problem,
): CaseSource {
  return { folder, sha256: null, read: (path) => files.get(path) ?? missing(path) };
}

/** A source that keeps the texts that were read from it. */
export interface KeptSource {
  readonly source: CaseSource;
  /** Texts by path, as far as they were read. */
  readonly texts: ReadonlyMap<string, string>;
}

/** The same source, which keeps what is read: whoever carries a case on needs these files and no other of its folder. */
export function keptSource(source: CaseSource): KeptSource {
  const texts = new Map<string, string>();
  const read: CaseSource["read"] = (path) => {
    const found = source.read(path);
    if (typeof found === "string") texts.set(path, found);
    return found;
  };
  const { sheet } = source;
  if (sheet === undefined) return { source: { ...source, read }, texts };
  const keeping: CaseSource["sheet"] = (path, fits) => {
    const found = sheet(path, fits);
    if (found !== null && "text" in found) texts.set(path, found.text);
    return found;
  };
  return { source: { ...source, read, sheet: keeping }, texts };
}
