import type { MarketRow, SourceRow } from "../figures.ts";
import type { Pair } from "./obligationRows.ts";

/** What stands in the source or locator of a row → its bibliography key. */
const SOURCE_KEYS: readonly (readonly [text: string, key: string])[] = [
  ["en.people.cn/90786/8313722", "xinhua2013-exercises"],
  ["eng.chinamil.com.cn/view/2018-09/12", "chinamil2018"],
  ["eng.chinamil.com.cn/2022special", "chinamil2021"],
  ["same page", "chinamil2021"],
  ["China Daily 2014-05-13", "chinadaily2014"],
  ["noticiabrasil.net.br", "sputnik2015-may"],
  ["sputnikportal.rs", "sputnik2015-august"],
  ["Sputnik 2022-12-22", "sputnik2022"],
  ["vostok_2018_troops", "tumer2023"],
  ["joint_bomber_patrols_first", "bloomberg2023"],
  ["orfonline.org", "orf2019"],
  ["asia.nikkei.com", "nikkei2020"],
  ["channelnewsasia.com", "reuters2019-mts"],
  ["strategicstudyindia.com", "strategicstudyindia2019"],
  ["power_of_siberia_contract", "gazprom-pos"],
  ["chinadaily.com.cn/business/2013-06", "chinadaily2013"],
  ["issuu.com/spp_plp", "nato-oil"],
  ["matricorp.com", "cnpc-novatek2013"],
  ["general knowledge", "general-knowledge"],
];

/** Contracts among the facts: metric → what was agreed. The first row of a metric and year stands for it. */
const CONTRACTS: Readonly<Record<string, string>> = {
  oil_contract_volume: "oil contract",
  gas_contract_value: "gas contract",
  lng_contract_volume: "LNG contract with a stake in Yamal LNG",
  arctic_lng2_stake_agreed: "stake in Arctic LNG 2 agreed",
};

/** Chinese firms that stand as reporters. */
const FIRMS: Readonly<Record<string, string>> = { CNPC: "CHN", CNOOC: "CHN" };
/** Organisations that stand as participants. */
const MEMBERS: Readonly<Record<string, string>> = { SCO: "CHN RUS KAZ KGZ TJK" };

/** Well-known events of pairs that the published selection leaves out: from memory, so that it is not of one pair alone. */
const REMEMBERED: readonly MarketRow[] = [
  { a: "USA", b: "RUS", kind: "treaty", date: "2010-04-08", precision: "day", note: "New START signed" },
  {
    a: "USA",
    b: "CHN",
    kind: "exercise",
    date: "2014-06-01",
    precision: "month",
    note: "China takes part in RIMPAC 2014",
  },
  {
    a: "USA",
    b: "CHN",
    kind: "exercise",
    date: "2016-06-01",
    precision: "month",
    note: "China takes part in RIMPAC 2016",
  },
].map((row) => ({ ...row, source: "general-knowledge", confidence: "recalled" }));

/**
 * Ties of pairs in the order of their dates. A pair of which nothing is known gets a row of kind `none`; a row with a
 * source that no key stands for has none, for the case to notice.
 */
export function tieRows(
  events: readonly SourceRow[],
  facts: readonly SourceRow[],
  pairs: readonly Pair[],
): MarketRow[] {
  return pairs.flatMap(([a, b]) => {
    const own = [
      ...events
        .filter((row) => row["row_type"] === "event" && isBetween(row["participants"] ?? "", a, b))
        .map(eventTie),
      ...contracts(facts, a, b),
    ].map((row) => ({ a, b, ...row }));
    const remembered = REMEMBERED.filter((row) => row["a"] === a && row["b"] === b);
    const found = [...own, ...remembered].toSorted((one, other) => dateOf(one).localeCompare(dateOf(other)));
    if (found.length > 0) return found;
    return [{ a, b, kind: "none", source: "general-knowledge", confidence: "recalled", note: "not in the selection" }];
  });
}

function dateOf(row: MarketRow): string {
  return String(row["date"] ?? "");
}

function isBetween(participants: string, a: string, b: string): boolean {
  const named = new Set(participants.split(/[^A-Z]+/u).flatMap((each) => (MEMBERS[each] ?? each).split(" ")));
  return named.has(a) && named.has(b);
}

function eventTie(row: SourceRow): MarketRow {
  const note = row["note"] ?? "";
  const kind = row["kind"] === "technology" ? "technology" : "exercise";
  const place = (row["place"] ?? "") === "" ? "" : `, ${row["place"]}`;
  return { kind, ...dated(row["date"] ?? "", note), ...origin(row), note: `${row["name"] ?? ""}${place}` };
}

function contracts(facts: readonly SourceRow[], a: string, b: string): MarketRow[] {
  const seen = new Set<string>();
  return facts.flatMap((row) => {
    const what = CONTRACTS[row["metric"] ?? ""];
    const pair = [row["reporter"] ?? "", row["partner"] ?? ""].map((each) => FIRMS[each] ?? each);
    const key = `${row["metric"]} ${row["year"]}`;
    if (what === undefined || !pair.includes(a) || !pair.includes(b) || seen.has(key)) return [];
    seen.add(key);
    const size = `${row["value"]} ${row["unit"]}`;
    return [{ kind: "energy", ...dated(row["year"] ?? "", ""), ...origin(row), note: `${what}, ${size}` }];
  });
}

/** The date as far as it is known: a remembered day counts as its month, or its year where only that was seen. */
function dated(date: string, note: string): { date: string; precision: string } {
  const [year = "", month = "01"] = /^(\d{4})(?:-(\d{2})(?!\d))?/u.exec(date)?.slice(1) ?? [];
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(date);
  const isMonth = isDay || /^\d{4}-\d{2}$/u.test(date);
  if (isDay && !note.includes("day recalled")) return { date, precision: "day" };
  if (isMonth && !note.includes("year verified")) return { date: `${year}-${month}-01`, precision: "month" };
  return { date: `${year}-01-01`, precision: "year" };
}

function origin(row: SourceRow): { source: string; confidence: string } {
  const text = `${row["source"] ?? ""} ${row["source_locator"] ?? ""}`;
  const keys = SOURCE_KEYS.flatMap(([part, key]) => (text.includes(part) ? [key] : []));
  return { source: [...new Set(keys)].join(";"), confidence: row["confidence"] ?? "" };
}
