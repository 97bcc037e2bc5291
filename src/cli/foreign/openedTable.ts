import { archiveFault, contentKind, notThatFormat, type ShownSource } from "../../data/importers/index.ts";
import type { Problem } from "../../base/problems/index.ts";
import { openedForeign } from "./openedForeign.ts";

/** A table of a stranger as text or as sheets that are shown; E720 where it is neither CSV nor XLSX. */
export async function openedTable(file: string, bytes: Uint8Array): Promise<ShownSource | Problem> {
  const kind = contentKind(bytes);
  if (kind === "text") return { file, content: bytes };
  const reason = kind === "archive" ? archiveFault(bytes) : `it is a${kind === "database" ? "" : "n"} ${kind}`;
  if (reason !== null) return notThatFormat(file, "CSV, TSV or XLSX", reason);
  const opened = await openedForeign("shown archive", bytes);
  if ("shown" in opened) return { file, content: opened.shown };
  return notThatFormat(file, "a spreadsheet (XLSX)", "reason" in opened ? opened.reason : "it holds no sheets");
}
