import { countryNamed } from "../../../../src/case/index.ts";
import { type CustomsChoices, type CustomsImport, importCustoms } from "../../../../src/data/importers/index.ts";
import { shippedKey } from "../../shippedKey.ts";

/** Products of two sellers in two months, as a customs office might print them. */
export const RECORDS = `Country,HS,Month,Value,Duty
China,280110,2024-01,100,2.5
China,280110,2024-02,200,5
China,300490,2024-01,70,0
Mexico,300490,2024-02,40,0
World,280110,2024-01,150,3
World,280110,2024-02,220,5
`;

/** What is said of the records by options alone. */
export const SAID: CustomsChoices = {
  manifest: {
    name: "records",
    version: "0.0.0",
    title: "Records",
    licenses: [{ name: "not stated" }],
    sources: [{ title: "not stated" }],
    notes: [],
  },
  importer: "USA",
  currency: "USD",
  classification: "",
  economies: ["world-2022"],
  columns: { seller: "Country", code: "HS", period: "Month", figure: null, value: "Value", duties: "Duty" },
  unit: "one",
  absent: "unknown",
  codes: null,
  vintage: null,
  sheet: null,
  isEachGiven: true,
  products: null,
  sellers: {},
  countryOf: countryNamed,
  countryMeant: () => null,
};

/** The records read as a text, with other choices where they are given. */
export function importedRecords(text: string = RECORDS, choices: Partial<CustomsChoices> = {}): CustomsImport {
  const content = new TextEncoder().encode(text);
  return importCustoms([{ file: "records.csv", content }], shippedKey(), { ...SAID, ...choices });
}

/** The records with one replacement. */
export function changedRecords(from: string, to: string): string {
  if (!RECORDS.includes(from)) throw new Error(`the records have no ${from}`);
  return RECORDS.replace(from, to);
}
