import { csvParse } from "d3-dsv";

/** Codes of NAICS to sectors of the table of rates. Source: README of us-imports, by the titles of the codes. */
const SECTORS: Readonly<Record<string, readonly string[]>> = {
  ...of("A01_02", "111 112 113"),
  ...of("A03", "114"),
  ...of("B05_06", "211"),
  ...of("B07_08", "212"),
  ...of("C10T12", "311 312"),
  ...of("C13T15", "313 314 315 316"),
  ...of("C16", "321"),
  ...of("C17_18", "322 323"),
  ...of("C19", "324"),
  ...of("C20 C21", "325"),
  ...of("C22", "326"),
  ...of("C23", "327"),
  ...of("C24", "331"),
  ...of("C25", "332"),
  ...of("C28", "333"),
  ...of("C26", "334"),
  ...of("C27", "335"),
  ...of("C29 C30", "336"),
  ...of("C31T33", "337 339"),
};
const UNION = new Set(["AUT", "BEL", "DEU", "ESP", "FRA", "IRL", "ITA", "NLD", "SWE"]);

function of(sectors: string, codes: string): Record<string, readonly string[]> {
  return Object.fromEntries(codes.split(" ").map((code) => [code, sectors.split(" ")]));
}

/**
 * ln(1 + rate) in the law of a seller and a code: what was collected in 2024, and since a day what was added; sectors of one code weigh as
 * their imports of 2024. NaN where the table has no row.
 */
export function lawfulRate(text: string, date: string): (seller: string, code: string, isAfter: boolean) => number {
  const rows = new Map(
    csvParse(text)
      .filter((row) => row["date"] === date)
      .map((row) => [`${row["exporter"]} ${row["icio_sector"]}`, row]),
  );
  return (seller, code, isAfter) => {
    const own = SECTORS[code]
      .map((sector) => rows.get(`${UNION.has(seller) ? "EU" : seller} ${sector}`))
      .filter((row) => row !== undefined);
    const imports = own.reduce((sum, row) => sum + Number(row["imports_2024_musd"]), 0);
    const points = own.reduce((sum, row) => {
      const share = imports > 0 ? Number(row["imports_2024_musd"]) / imports : 1 / own.length;
      return sum + share * (Number(row["base_2024_percent"]) + (isAfter ? Number(row["added_points"]) : 0));
    }, 0);
    return own.length === 0 ? NaN : Math.log1p(points / 100);
  };
}
