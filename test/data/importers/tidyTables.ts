/** Tidy tables of two countries and one sector; a country code or an elasticity cell may be replaced. */
export function tidyTables({ country = "USA", theta = "4 (a) 9 (b)" }): Map<string, string> {
  const files: [string, string][] = [
    ["sectors.csv", `sector,name,goods,theta,there\nGOODS,Goods,1,${theta},A\n`],
    ["accounts.csv", "country,sector\nUSA,GOODS\nCHN,GOODS\n"],
    [
      "flows.csv",
      "sector,exporter,importer,value_musd,tariff\nGOODS,USA,USA,10,0\nGOODS,CHN,USA,2,0.25\nGOODS,CHN,CHN,8,0\n",
    ],
    ["use.csv", "country,input,user,value_musd\nUSA,GOODS,GOODS,3\n"],
  ];
  return new Map(files.map(([file, text]) => [file, text.replaceAll("USA", country)]));
}

/** A recipe for them. */
export function recipeText(): string {
  return JSON.stringify({
    name: "tidy",
    version: "1.0.0",
    title: "Tidy",
    licenses: [{ name: "CC0-1.0" }],
    sources: [{ title: "Made up for tests" }],
    year: 2017,
    elasticities: [
      { set: "central", column: "theta", source: "Made up" },
      { set: "short", value: 0.76, horizon: "1 year", source: "Made up" },
    ],
    concordance: [{ package: "other", column: "there", more: { GOODS: ["B"] } }],
  });
}
