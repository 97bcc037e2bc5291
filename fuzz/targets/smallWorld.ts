import { writeEconomy } from "../../src/data/packages/index.ts";
import { parameter, type Parameter } from "../../src/base/sets/index.ts";
import { tinyEconomy } from "../../test/case/tinyEconomy.ts";
import { type Files, filesOf } from "../files.ts";

/** Name of the economy that the cases here rest on. */
export const ECONOMY = "small";
/** Name of its roll calls, its council and its tried alliances. */
export const [VOTES, COUNCIL, TRIAL] = ["small-votes", "small-council", "small-trial"];

/** Name of its observed trade. */
export const OBSERVED = "small-imports";

const COUNTRIES = ["AUS", "CHN", "JPN", "MEX", "QAT", "ROW", "RUS", "USA"];
const STATES = ["CHN", "MEX", "RUS", "USA"];
const [FIRST_SESSION, LAST_SESSION] = [64, 74];
const CALLS = 4;

const ORIGIN = {
  version: "1.0.0",
  licenses: [{ name: "CC0-1.0" }],
  sources: [{ title: "Made up for tests" }],
};

/** An economy of eight countries and three sectors, no two of them alike. */
export function economyFiles(): Files {
  const size = (country: string): number => 1 + COUNTRIES.indexOf(country);
  const tiny = tinyEconomy({
    name: ECONOMY,
    countries: COUNTRIES,
    flow: (sector, importer, exporter) =>
      (importer === exporter ? 150 : 10) + size(exporter) + size(importer) * (sector === "cars" ? 2 : 1),
  });
  const { licenses, sources } = ORIGIN;
  const tariffs = betweenCountries(tiny.tariffs);
  return filesOf(writeEconomy({ ...tiny, tariffs, manifest: { ...tiny.manifest, licenses, sources } }));
}

/** Tariffs of countries on others: none lays one on itself. */
function betweenCountries(tariffs: Parameter): Parameter {
  const size = COUNTRIES.length;
  const isOwn = (cell: number): boolean => Math.floor(cell / size) % size === cell % size;
  return parameter(
    tariffs.sets,
    tariffs.values.map((rate, cell) => (isOwn(cell) ? 0 : rate)),
  );
}

/** Roll calls of four states in eleven sessions. */
export function voteFiles(): Files {
  const sessions = Array.from({ length: LAST_SESSION - FIRST_SESSION + 1 }, (_, at) => FIRST_SESSION + at);
  const calls = sessions.flatMap((session) => Array.from({ length: CALLS }, (_, at) => rollCall(session, at)));
  const points = STATES.map((state, at) => `${LAST_SESSION},${state},${at - 1.5},${at - 2},${at - 1}\n`);
  return filesOf([
    ["datapackage.json", manifest(VOTES, { kind: "votes", format: 1, notes: ["Made up."] })],
    [
      "states.csv",
      `state,name,cow,first_session,last_session\n${STATES.map((state, at) => `${state},${state},${at + 2},64,74\n`).join("")}`,
    ],
    [
      "roll-calls.csv",
      `id,session,date,resolution,important,amendment,paragraph,issues,yes,abstain,no,title\n${calls.map(({ row }) => `${row}\n`).join("")}`,
    ],
    ["votes.csv", `id,votes\n${calls.map(({ id, votes }) => `${id},${votes}\n`).join("")}`],
    ["published-points.csv", `session,state,point,low,high\n${points.join("")}`],
  ]);
}

/** Votes that turn with session and number, so that no two pairs of states agree alike. */
function rollCall(session: number, at: number): { readonly id: number; readonly row: string; readonly votes: string } {
  const id = (session - FIRST_SESSION) * CALLS + at + 1;
  const votes = STATES.map((_, state) => 1 + ((session * (state + 1) + at * (state + 2)) % 3));
  const counts = [1, 2, 3].map((vote) => votes.filter((each) => each === vote).length);
  const date = `${session + 1945}-1${at % 2}-0${at + 1}`;
  return {
    id,
    row: [id, session, date, `A/${session}/${at}`, at % 2, 0, 0, "me|nu", ...counts, "Peace"].join(","),
    votes: votes.join(""),
  };
}

/** One veto and two resolutions. */
export function councilFiles(): Files {
  const cover = ["2000-01-01", "2019-12-31"];
  return filesOf([
    [
      "datapackage.json",
      manifest(COUNCIL, { kind: "council", format: 1, vetoesCover: cover, resolutionsCover: cover, notes: [] }),
    ],
    [
      "vetoes.csv",
      "date,draft,meeting,item,topic,region,members,confidence\n2012-02-03,S/1,S/PV.1,Peace,Peace,Asia,CHN|RUS,verified\n",
    ],
    [
      "resolutions.csv",
      "resolution,date,item,yes,abstain,no,confidence\n1,2012-01-01,Peace,13,2,0,verified\n2,2013-01-02,Member,,,,verified\n",
    ],
    ["ballots.csv", "resolution,state,vote,confidence\n1,CHN,1,derived\n1,RUS,2,recalled\n"],
  ]);
}

/** Two pairs of states on which the decision about an alliance is tried. */
export function trialFiles(): Files {
  const header =
    "a,b,adversary,defence,offence,neutrality,nonaggression,consultation,capability_a,capability_b,loss_a,loss_b,utility_a,utility_b,first_a,first_b";
  return filesOf([
    ["datapackage.json", manifest(TRIAL, { kind: "alliances", format: 1, year: 2018, session: 73, notes: [] })],
    [
      "dyads.csv",
      `${header}\nCHN,RUS,USA,1,0,0,1,0,0.1,0.2,0.01,0.02,-0.1,0.1,0.2,0.3\nCHN,USA,RUS,0,0,0,0,1,0.1,0.3,,,-0.2,-0.3,-0.1,0.1\n`,
    ],
  ]);
}

function manifest(name: string, tertius: object): string {
  return JSON.stringify({ name, title: name, ...ORIGIN, tertius }, null, 1);
}

/** What customs of one of the countries recorded of two others in three months. */
export function observedFiles(): Files {
  const about = { importer: "USA", currency: "USD", period: "month", classification: "own", economies: [ECONOMY] };
  const products = { year: 2024, vintage: "HS2022" };
  const own = { kind: "observed-trade", format: 1, ...about, products, notes: ["Made up."] };
  const imports = [
    "exporter,code,figure,2024-01,2024-02,2024-03",
    "CHN,A,imports,100,200,150",
    "CHN,A,duties,10,20,15",
    "MEX,A,imports,50,50,",
    "WLD,A,imports,170,280,190",
  ];
  return filesOf([
    ["datapackage.json", manifest(OBSERVED, own)],
    ["imports.csv", `${imports.join("\n")}\n`],
    ["codes.csv", "code,title,sectors,left_out\nA,Cars,cars,\nB,Waste,,waste\n"],
    ["products.csv", "hs6,figure,CHN,EU\n870323,imports,100,80\n870323,duties,2.5,\n"],
  ]);
}
