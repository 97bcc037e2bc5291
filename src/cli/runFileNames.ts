/** Name of the brief among the files of a run. */
export const BRIEF_FILE = "brief.html";
/** The same as PDF. */
export const BRIEF_PDF = "brief.pdf";

/** Name of the workbook among the files of a run. */
export const WORKBOOK_FILE = "results.xlsx";

/** Name of the document among the files of a run. */
export const RESULTS_FILE = "results.json";

/** Name of the manifest among the files of a run. */
export const MANIFEST_FILE = "manifest.json";

/** Whether a file in the folder of a run is a picture or a PDF, which a run makes only where it is asked to. */
export function isPicture(name: string): boolean {
  return name === BRIEF_PDF || /^charts\/.*\.png$/u.test(name);
}

/** Whether a file in the folder of a run is of a run, of this or an earlier one: `charts` and `tables` are its own. */
export function isRunFile(name: string): boolean {
  const own = [RESULTS_FILE, BRIEF_FILE, BRIEF_PDF, MANIFEST_FILE, WORKBOOK_FILE];
  return own.includes(name) || name.startsWith("charts/") || name.startsWith("tables/");
}
