import { newClaimsFiles } from "../../../src/case/index.ts";
import { tariffMarketFiles } from "../markets/tariffMarket.ts";

/** Files of a case. */
export type Files = ReadonlyMap<string, string>;

const times = (count: number, entry: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => entry(at)).join("");

function changed(files: Files, path: string, change: (text: string) => string): Files {
  return new Map([...files, [path, change(files.get(path)!)]]);
}

/** As many figures and as many claims more, each of a figure and of the claim before it. */
export function grownClaims(count: number): Files {
  const facts = changed(
    newClaimsFiles("claims"),
    "facts.csv",
    (text) =>
      text + times(count, (at) => `f${at},imports,USA,CAN,${1000 + at},8,7,9,fraction,own-assumption,,derived,\n`),
  );
  return changed(facts, "claims.yaml", (text) => text + times(count, claim));
}

function claim(at: number): string {
  const before = at === 0 ? "1" : `claim('X${at - 1}').value`;
  return `- id: X${at}
  locator: paragraph ${at}
  type: empirical
  paraphrase: { en: it is so, ru: это так }
  why: { en: it is counted, ru: это считают }
  quantities:
    - name: ratio
      expression: "fact('f${at}') / ${before}"
      unit: fraction
      operator: eq
      threshold: 1
      thresholdOrigin: author
`;
}

const ROWS: Readonly<Record<string, (at: number) => string>> = {
  nodes: (at) =>
    `s${at},QAT,supply,6.8,30,0.3,2,,,own-assumption,recalled,0.1,0.5\nb${at},CHN,demand,8,30,-0.4,,40,cif,own-assumption,recalled,-0.6,-0.2\n`,
  capacity: (at) => `s${at},2018,32,1,own-assumption,recalled,28.8,35.2\n`,
  pairs: (at) => `s${at},b${at},2018,30,true,own-assumption,recalled,27,33\n`,
  routes: (at) => `s${at},b${at},open,1,14,0,k${at},,own-assumption,recalled,0.9,1.1\n`,
  chokepoints: (at) => `k${at},Strait ${at},1,,,own-assumption,recalled,1,1\n`,
  contracts: (at) => `c${at},s${at},b${at},2010-01-01,2030-01-01,4,0.9,2,oil-linked,own-assumption,recalled,3.6,4.4\n`,
};

/** A market whose tables all grow: as many suppliers, each with a buyer, a strait and a contract. */
export function grownMarket(count: number): Files {
  return Object.entries(ROWS).reduce<Files>(
    (files, [table, row]) => changed(files, `markets/gas-${table}.csv`, (text) => text + times(count, row)),
    tariffMarketFiles("gas"),
  );
}

/** The market of many suppliers and buyers, and another that follows it in every buyer. */
export function linkedMarkets(count: number): Files {
  const files = grownMarket(count);
  const link =
    "linked: [{ market: power, per: gas, coefficient: 1, unit: bcm/bcm, source: own-assumption, low: 1, high: 1 }]";
  const copies = [...files].flatMap(([path, text]) =>
    path.startsWith("markets/") ? [[path.replace("gas", "power"), text.replaceAll("gas-", "power-")] as const] : [],
  );
  const both = new Map([...files, ...copies]);
  const swapped = both.get("markets/power-nodes.csv")!.replaceAll("QAT", "CHN").replaceAll("CHN,demand", "QAT,demand");
  both.set("markets/power-nodes.csv", swapped);
  const linked = changed(both, "markets/power.yaml", (text) => text.replace("linked: []", link));
  return changed(linked, "case.yaml", (text) =>
    text.replace("markets: [markets/gas.yaml]", "markets: [markets/gas.yaml, markets/power.yaml]"),
  );
}
