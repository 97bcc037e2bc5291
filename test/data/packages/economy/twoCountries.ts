import { parseEconomy, type Economy } from "../../../../src/data/packages/index.ts";

/** Two countries and two sectors that balance by hand: AAA and ROW, goods and services. */
export function twoCountries(): Map<string, string> {
  const manifest = {
    name: "two-countries",
    version: "1.0.0",
    title: "Two countries",
    licenses: [{ name: "CC0-1.0" }],
    sources: [{ title: "Made up for tests" }],
    tertius: {
      kind: "economy",
      format: 1,
      year: 2014,
      currency: "USD",
      unit: "million",
      absentFlows: "zero",
      notes: [],
    },
  };
  return new Map([
    ["datapackage.json", JSON.stringify(manifest)],
    ["countries.csv", "country,name,residual\nAAA,Aland,0\nROW,Rest of the world,1\n"],
    ["sectors.csv", "sector,name,kind\nGOODS,Goods,goods\nSRV,Services,services\n"],
    [
      "flows.csv",
      `sector,exporter,importer,value
GOODS,AAA,AAA,100
GOODS,AAA,ROW,20
GOODS,ROW,AAA,30
GOODS,ROW,ROW,400
SRV,AAA,AAA,200
SRV,ROW,ROW,600
`,
    ],
    ["tariffs.csv", "sector,importer,exporter,rate\nGOODS,AAA,ROW,0.1\nSRV,ROW,AAA,0.5\n"],
    [
      "use.csv",
      `country,input,user,value
AAA,GOODS,GOODS,40
AAA,GOODS,SRV,20
AAA,SRV,GOODS,10
ROW,GOODS,GOODS,80
ROW,GOODS,SRV,20
ROW,SRV,GOODS,20
ROW,SRV,SRV,30
`,
    ],
    [
      "accounts.csv",
      `country,sector,gross_output,value_added,final_demand
AAA,GOODS,120,70,73
AAA,SRV,200,180,190
ROW,GOODS,430,330,320
ROW,SRV,600,550,550
`,
    ],
    [
      "elasticities.csv",
      `set,sector,theta,standard_error,horizon,original,source
central,GOODS,4,0.5,unspecified,,Made up
central,SRV,5,,unspecified,2 (a) 12.5 (b),Made up
`,
    ],
    ["concordance.csv", "sector,package,sector_there\nGOODS,other,A\nGOODS,other,B\n"],
  ]);
}

/** The files with one text replaced by another; the text must be there. */
export function changed(file: string, from: string, to: string): Map<string, string> {
  const files = twoCountries();
  const text = files.get(file)!;
  if (!text.includes(from)) throw new Error(`${file} has no "${from}"`);
  return files.set(file, text.replace(from, to));
}

/** The files without one of them. */
export function without(file: string): Map<string, string> {
  const files = twoCountries();
  files.delete(file);
  return files;
}

/** The economy of the files. */
export function twoCountryEconomy(): Economy {
  return parseEconomy(twoCountries(), null).economy!;
}
