/** Thirty lines of a tariff, made for tests: six digits, percent. */
export const THIRTY: readonly (readonly [code: string, rate: number])[] = [
  ["010221", 10],
  ["020130", 12.5],
  ["030211", 7.5],
  ["040610", 20],
  ["100199", 5],
  ["220421", 25],
  ["240220", 40],
  ["270112", 2.5],
  ["300490", 0],
  ["330300", 15],
  ["390120", 6.5],
  ["401110", 10],
  ["440711", 8],
  ["480256", 4.5],
  ["610910", 17.5],
  ["640399", 30],
  ["690721", 12],
  ["720839", 25],
  ["730890", 15],
  ["760612", 10],
  ["841810", 7],
  ["845020", 20],
  ["850760", 15.5],
  ["851713", 0],
  ["852872", 10],
  ["870323", 27.5],
  ["870899", 5],
  ["901890", 3],
  ["940360", 12.5],
  ["950300", 8.5],
];

const HEADER = ["HS code", "Additional duty (%)"];

/** The lines as a text with a point before decimals. */
export function commaText(): string {
  return [HEADER, ...THIRTY].map((row) => row.join(",")).join("\n");
}

/** The lines as a spreadsheet program of many countries writes them. */
export function semicolonText(): string {
  const rows = THIRTY.map(([code, rate]) => [code, String(rate).replace(".", ",")]);
  return [HEADER, ...rows].map((row) => row.join(";")).join("\r\n");
}

/** The lines as cells of a sheet. */
export function sheetRows(): (string | number)[][] {
  return [HEADER, ...THIRTY.map(([code, rate]) => [code, rate])];
}
