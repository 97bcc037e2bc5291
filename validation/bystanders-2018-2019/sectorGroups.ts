/** Nine groups of the authors: chapters of the HS up to the named one, in order. */
const CHAPTERS: readonly (readonly [last: number, group: string])[] = [
  [24, "agriculture"],
  [27, "minerals"],
  [38, "chemicals"],
  [40, "materials"],
  [43, "apparel"],
  [49, "materials"],
  [67, "apparel"],
  [71, "materials"],
  [83, "metals"],
  [85, "machinery"],
  [89, "transport"],
  [99, "miscellaneous"],
];

/** Our sectors in the groups that hold most of their products. */
const SECTORS: Readonly<Record<string, readonly string[]>> = {
  agriculture: ["A01_02", "A03", "C10T12"],
  apparel: ["C13T15"],
  chemicals: ["C20", "C21"],
  machinery: ["C26", "C27", "C28"],
  materials: ["C16", "C17_18", "C22", "C23"],
  metals: ["C24", "C25"],
  minerals: ["B05_06", "B07_08", "C19"],
  transport: ["C29", "C30"],
  miscellaneous: ["C31T33"],
};

/**
 * Group of a chapter.
 *
 * @source Fajgelbaum, Goldberg, Kennedy, Khandelwal & Taglioni (2024), notes to Figure A.1
 */
export function groupOfChapter(chapter: number): string {
  return CHAPTERS.find(([last]) => chapter <= last)?.[1] ?? "miscellaneous";
}

/** Group of a sector of the model. */
export function groupOfSector(sector: string): string {
  return Object.entries(SECTORS).find(([, sectors]) => sectors.includes(sector))?.[0] ?? sector;
}
