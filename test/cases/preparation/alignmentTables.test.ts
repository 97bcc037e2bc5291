import { csvParse } from "d3-dsv";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { flagshipAlignment, importAlignment } from "../../../cases/us-china-2018-russia/preparation/index.ts";
import { needsWhole, wholeReference } from "../../reference.ts";

const OWN = resolve(import.meta.dirname, "../../../cases/us-china-2018-russia/alignment");

const tables = importAlignment(
  {
    events: csvParse(`row_type,kind,date,name,participants,place,source,source_locator,confidence,note
event,"exercise, SCO",2018-08-22,Peace Mission 2018,SCO,Chebarkul,seen,eng.chinamil.com.cn/view/2018-09/12/x,verified,day recalled
event,"patrol, air",2019-07-23,first joint bomber patrol,"CHN, RUS",,facts,joint_bomber_patrols_first,verified,"year verified there, day recalled"
event,technology,2014,"S-400 contract",RUS and CHN,,press (general knowledge),,recalled,
event,technology,2015-03-01,a deal of others,"RUS, IND",,press (general knowledge),,recalled,
event,technology,2016-03,of an unknown source,"RUS, CHN",,nobody,,verified,
count,exercises,2014,,,,this file,,derived,`),
    facts: csvParse(`metric,reporter,partner,year,value,unit,source,source_locator,confidence,note
oil_contract_volume,RUS,CHN,2013-06-21,365,million t over 25 years,Rosneft,http://africa.chinadaily.com.cn/business/2013-06/22/x,verified,
oil_contract_volume,RUS,CHN,2013-06-21,360,million t over 25 years,Rosneft,elsewhere,verified,
arctic_lng2_stake_agreed,CNPC,RUS,2019-04-25,10,percent,Novatek,general knowledge,recalled,
soybean_imports,CHN,RUS,2019,0.7,million t,x,general knowledge,recalled,`),
    alliances: csvParse(`iso_a,iso_b,year,defense,offense,neutral,nonagg,consul
RUS,CHN,1979,1,0,0,1,0
RUS,CHN,1980,1,0,0,1,0
CHN,RUS,1982,0,0,0,1,0
USA,CAN,1979,1,0,0,0,0`),
    capabilities: csvParse(`iso3,year,cinc
USA,2019,0.12605037
USA,2018,0.13
CHN,2019,0.22909357`),
  },
  {
    tiePairs: [
      ["RUS", "CHN"],
      ["AUS", "CHN"],
    ],
    obligationPairs: [
      ["RUS", "CHN"],
      ["USA", "RUS"],
    ],
    capableStates: ["USA", "CHN", "RUS"],
    capabilityYear: 2019,
  },
);
const rows = (file: string): readonly string[] => (tables.get(file) ?? "").trimEnd().split("\n").slice(1);

describe("tables of the alignment block", () => {
  it("ties stand in the order of their dates, each with no more of the date than was seen", () => {
    expect(rows("ties.csv")).toEqual([
      'RUS,CHN,energy,2013-06-21,day,chinadaily2013,verified,"oil contract, 365 million t over 25 years"',
      "RUS,CHN,technology,2014-01-01,year,general-knowledge,recalled,S-400 contract",
      "RUS,CHN,technology,2016-03-01,month,,verified,of an unknown source",
      'RUS,CHN,exercise,2018-08-01,month,chinamil2018,verified,"Peace Mission 2018, Chebarkul"',
      "RUS,CHN,exercise,2019-01-01,year,bloomberg2023,verified,first joint bomber patrol",
      'RUS,CHN,energy,2019-04-25,day,general-knowledge,recalled,"stake in Arctic LNG 2 agreed, 10 percent"',
      "AUS,CHN,none,,,general-knowledge,recalled,not in the selection",
    ]);
  });

  it("obligations are spans of years, and years without any are said to have none", () => {
    expect(rows("obligations.csv")).toEqual([
      "RUS,CHN,defence,1979,1980,atop,verified",
      "RUS,CHN,nonaggression,1979,1980,atop,verified",
      "RUS,CHN,nonaggression,1982,1982,atop,verified",
      "RUS,CHN,none,1981,1981,atop,verified",
      "USA,RUS,none,1979,1982,atop,verified",
    ]);
  });

  it("capabilities keep their digits, and a state without one gets no row", () => {
    expect(rows("capabilities.csv")).toEqual(["USA,2019,0.12605037,nmc,verified", "CHN,2019,0.22909357,nmc,verified"]);
  });
});

describe("tables of the flagship", needsWhole("technology/cooperation-events.csv", "claim-facts/facts.csv"), () => {
  it("are what the published ones give (`npx vitest run test/cases/preparation/alignmentTables.test.ts -u` writes them anew)", async () => {
    for (const [file, text] of flagshipAlignment(wholeReference))
      await expect(text).toMatchFileSnapshot(join(OWN, file));
  });
});
