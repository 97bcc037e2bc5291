import type { SourceRow } from "../figures.ts";
import { cell, type Cited, derivedFigure, type FactSources, gasExporter } from "./cited.ts";
import { newDefenceTreaties } from "./newTreaties.ts";

/** Figures that no table holds and that follow from a table by counting, adding or dividing. */
export function derivedFigures(sources: FactSources, asOf: string): readonly Cited[] {
  return [
    ...lngChanges(sources.gas),
    ...gasTotals(sources.gas),
    ...goodsTrade(sources.goods),
    ...sectorTrade(sources.sectorFlows),
    ...outputGrowth(sources.sectorOutput),
    ...poultry(sources.trade),
    ...porkSold(sources.claimFacts),
    ...contestedVotes(sources.council),
    ...inForce(sources, asOf),
    ...firstTariffs(sources.measures),
    ...eventCounts(sources.events),
    ...openSeason(sources.shipping),
    ...newDefenceTreaties(sources.alliances),
    ...CONVENTIONS,
  ];
}

const LNG_YEAR = 2019;

/** Change of China's LNG imports by origin from each of two years; an origin that is not listed in a year sold none of note. */
function lngChanges(gas: readonly SourceRow[]): readonly Cited[] {
  const lng = gas.filter((row) => cell(row, "importer") === "China" && cell(row, "mode") === "LNG");
  const sold = (exporter: string, year: number): number =>
    Number(lng.find((row) => cell(row, "exporter") === exporter && cell(row, "year") === String(year))?.["value"] ?? 0);
  const exporters = [...new Set(lng.map((row) => cell(row, "exporter")))].toSorted();
  return [2017, 2018].flatMap((from) =>
    exporters
      .filter((exporter) => sold(exporter, from) > 0 || sold(exporter, LNG_YEAR) > 0)
      .map((exporter) =>
        derivedFigure(
          {
            table: "gas",
            metric: `lng_change_since_${from}`,
            reporter: "CHN",
            partner: gasExporter(exporter),
            year: `${from}-${LNG_YEAR}`,
            unit: "bcm",
            source: `gas ${LNG_YEAR}`,
            locator: `gas trade movements of ${LNG_YEAR} less those of ${from}, ${exporter} to China`,
          },
          sold(exporter, LNG_YEAR) - sold(exporter, from),
        ),
      ),
  );
}

/** What China imports of gas in a year, by ship and by pipeline, and what of it is Russian. */
function gasTotals(gas: readonly SourceRow[]): readonly Cited[] {
  const rows = gas.filter((row) => cell(row, "importer") === "China");
  const years = [...new Set(rows.map((row) => cell(row, "year")))].toSorted();
  return years.flatMap((year) =>
    ["", "Russia"].map((exporter) => {
      const chosen = rows.filter((row) => cell(row, "year") === year && [cell(row, "exporter"), ""].includes(exporter));
      return derivedFigure(
        {
          table: "gas",
          metric: "gas_imports",
          reporter: "CHN",
          partner: exporter === "" ? "WLD" : "RUS",
          year,
          unit: "bcm",
          source: `gas ${year}`,
          locator: `gas trade movements of ${year}, pipeline and LNG to China, summed`,
        },
        chosen.reduce((sum, row) => sum + Number(cell(row, "value")), 0),
      );
    }),
  );
}

const PANEL_YEARS = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

function goodsTrade(goods: readonly SourceRow[]): readonly Cited[] {
  const chosen = goods.filter(
    ({ exporter, importer }) => importer === "CHN" && (exporter === "RUS" || exporter === "USA"),
  );
  return chosen.flatMap((row) =>
    PANEL_YEARS(2014, 2022).map((year) =>
      derivedFigure(
        {
          table: "goods",
          metric: "goods_exports",
          reporter: cell(row, "exporter"),
          partner: cell(row, "importer"),
          year: String(year),
          unit: "million USD",
          source: "oecd",
          locator: "goods, ISIC A to C, intermediate plus final use, basic prices",
        },
        Number(cell(row, `y${year}`)),
      ),
    ),
  );
}

/** Groups of sectors that the article names: name → ISIC codes. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  farm: ["A01", "C10T12"],
  energy: ["B05", "B06", "C19"],
  technology: ["C26", "C27", "C28"],
};

function sectorTrade(flows: readonly SourceRow[]): readonly Cited[] {
  const own = flows.filter(({ exporter, importer }) => exporter === "RUS" && importer === "CHN");
  return Object.entries(GROUPS).flatMap(([group, codes]) =>
    PANEL_YEARS(2014, 2022).map((year) =>
      derivedFigure(
        {
          table: "sectorFlows",
          metric: `${group}_exports`,
          reporter: "RUS",
          partner: "CHN",
          year: String(year),
          unit: "million USD",
          source: "oecd",
          locator: `sectors ${codes.join(", ")}, intermediate plus final use, basic prices`,
        },
        own
          .filter((row) => codes.includes(cell(row, "sector")))
          .reduce((sum, row) => sum + Number(cell(row, `y${year}`)), 0),
      ),
    ),
  );
}

const LEAST_OUTPUT = 1000;

/** Growth of output of electronics of every economy that makes more than a billion a year. */
function outputGrowth(output: readonly SourceRow[]): readonly Cited[] {
  const rows = output.filter(
    (row) =>
      cell(row, "sector") === "C26" && cell(row, "country") !== "ROW" && Number(cell(row, "y2014")) > LEAST_OUTPUT,
  );
  return [2014, 2011].flatMap((from) =>
    rows.map((row) =>
      derivedFigure(
        {
          table: "sectorOutput",
          metric: `electronics_growth_since_${from}`,
          reporter: cell(row, "country"),
          year: `${from}-2019`,
          unit: "percent",
          source: "oecd",
          locator: `gross output of C26, 2019 over ${from}`,
        },
        100 * (Number(cell(row, "y2019")) / Number(cell(row, `y${from}`)) - 1),
      ),
    ),
  );
}

function poultry(trade: readonly SourceRow[]): readonly Cited[] {
  const rows = trade.filter(({ flow, importer, hs6 }) => flow === "M" && importer === "CHN" && hs6 === "020714");
  return ["2017", "2018", "2019", "2020"].flatMap((year) =>
    ["RUS", "BRA", "WLD"].map((partner) =>
      derivedFigure(
        {
          table: "trade",
          metric: "poultry_imports",
          reporter: "CHN",
          partner,
          year,
          unit: "million USD",
          source: "comtrade",
          locator: "HS 020714, reported by China",
          ...(partner === "WLD" ? {} : { confidence: "verified" }),
        },
        rows
          .filter((row) => cell(row, "year") === year && (partner === "WLD" || cell(row, "exporter") === partner))
          .filter((row) => cell(row, "exporter") !== "CHN")
          .reduce((sum, row) => sum + Number(cell(row, "value_usd")), 0) / 1e6,
      ),
    ),
  );
}

/** Pork in Russia's exports of meat to all countries, which a row on these gives in words beside its total. */
function porkSold(claimFacts: readonly SourceRow[]): readonly Cited[] {
  return claimFacts
    .filter((row) => cell(row, "metric") === "meat_exports_total")
    .flatMap((row) => {
      const [, thousands] = /pork almost (\d+) 000\b/u.exec(cell(row, "note")) ?? [];
      if (thousands === undefined) return [];
      const [reporter, partner, year] = ["reporter", "partner", "year"].map((name) => cell(row, name));
      const figure = {
        table: "claimFacts",
        metric: "pork_exports_total",
        reporter: reporter ?? "",
        partner: partner ?? "",
        year: year ?? "",
        unit: "kt",
        source: `pork in exports of meat ${cell(row, "source")}`,
        locator: `pork of ${cell(row, "value")} t of meat; ${cell(row, "source_locator")}`,
        confidence: cell(row, "confidence"),
      };
      return [derivedFigure(figure, Number(thousands))];
    });
}

/** Part by which a figure from memory may be off where nothing else is known of it. */
const RECALLED = 0.1;

/** Resolutions that were not unanimous: how many, and in how many the two voted alike. The votes are from memory. */
function contestedVotes(council: readonly SourceRow[]): readonly Cited[] {
  const rows = council.filter(
    (row) =>
      cell(row, "row_type") === "resolution" &&
      cell(row, "unanimous") === "no" &&
      /^201[4-9]$/u.test(cell(row, "year")),
  );
  const figure = (metric: string, value: number, confidence: string): Cited =>
    derivedFigure(
      {
        table: "council",
        metric,
        reporter: "RUS",
        partner: "CHN",
        year: "2014-2019",
        unit: "count",
        source: "council",
        locator: "resolutions of 2014 to 2019 that were not unanimous",
        confidence,
      },
      value,
    );
  const alike = rows.filter((row) => cell(row, "chn_rus") === "same");
  const recalled = figure("contested_alike", alike.length, "recalled");
  const end = (part: number): string => String(Math.round(alike.length * part));
  return [
    figure("contested_resolutions", rows.length, "derived"),
    { ...recalled, low: end(1 - RECALLED), high: end(1 + RECALLED) },
  ];
}

/** Whether a measure was in force on a day: 1 or 0. A page of the Bureau confirms the entity list, whose first day is from memory. */
function inForce(
  { measures, commodities }: Pick<FactSources, "measures" | "commodities">,
  asOf: string,
): readonly Cited[] {
  const isListSeen = commodities.some(
    (row) =>
      cell(row, "metric") === "entity_list" &&
      cell(row, "partner") === "Huawei" &&
      cell(row, "confidence") === "verified",
  );
  return measures
    .filter((row) => /^(?:Huawei|ZTE) /u.test(cell(row, "target")))
    .map((row) => {
      const id = cell(row, "id");
      const to = cell(row, "to");
      const isOver = to !== "" && to <= asOf;
      const isInForce = cell(row, "from") <= asOf && !isOver;
      return derivedFigure(
        {
          table: "measures",
          metric: `in_force ${id}`,
          reporter: cell(row, "imposer"),
          partner: "CHN",
          year: asOf.slice(0, 4),
          unit: "0/1",
          source: cell(row, "source"),
          locator: `${cell(row, "product_scope")}, from ${cell(row, "from")}${isOver ? ` to ${to}` : ""}`,
          confidence: id === "US-EL-HUAWEI" && isListSeen ? "derived" : cell(row, "confidence"),
        },
        isInForce ? 1 : 0,
      );
    });
}

/** Year in which the first tariff list on the other's goods came into force. */
function firstTariffs(measures: readonly SourceRow[]): readonly Cited[] {
  const lists = measures.filter((row) => /^(?:US|CN)-301-L1$|^US-S201-SOLAR$/u.test(cell(row, "id")));
  return lists.map((row) =>
    derivedFigure(
      {
        table: "measures",
        metric: `first_year ${cell(row, "id")}`,
        reporter: cell(row, "imposer"),
        partner: cell(row, "target"),
        year: cell(row, "from"),
        unit: "year",
        source: cell(row, "id"),
        locator: `${cell(row, "product_scope")}, in force from ${cell(row, "from")}`,
        confidence: cell(row, "confidence"),
      },
      Number(cell(row, "from").slice(0, 4)),
    ),
  );
}

/** Joint projects and exercises of which a page was seen, 2014 to July 2020: a lower bound, and no series. */
function eventCounts(events: readonly SourceRow[]): readonly Cited[] {
  const seen = events.filter(
    (row) =>
      cell(row, "row_type") === "event" &&
      cell(row, "confidence") === "verified" &&
      /^20(?:1[4-9]|20)/u.test(cell(row, "date")),
  );
  const figure = (metric: string, rows: readonly SourceRow[]): Cited =>
    derivedFigure(
      {
        table: "events",
        metric,
        reporter: "RUS",
        partner: "CHN",
        year: "2014-2020",
        unit: "count",
        source: metric,
        locator: rows.map((row) => cell(row, "name")).join("; "),
        note: "those of which a page was seen: a lower bound",
      },
      rows.length,
    );
  const isTechnology = (row: SourceRow): boolean => cell(row, "kind") === "technology";
  return [
    figure("technology_projects_seen", seen.filter(isTechnology)),
    figure(
      "exercises_seen",
      seen.filter((row) => !isTechnology(row)),
    ),
  ];
}

/** Part of the year in which the Northern Sea Route was open to carriers of ice class. */
function openSeason(shipping: readonly SourceRow[]): readonly Cited[] {
  const rows = shipping.filter((row) => cell(row, "item") === "nsr_months_open");
  const part = (row: SourceRow, column: string): string => String(Number((Number(cell(row, column)) / 12).toFixed(6)));
  return rows.map((row) => ({
    ...derivedFigure({ table: "shipping", metric: "nsr_open", year: cell(row, "year"), source: "nsr_months_open" }, 0),
    value: part(row, "central"),
    low: part(row, "low"),
    high: part(row, "high"),
    unit: "fraction",
    locator: `${cell(row, "central")} of 12 months, ${cell(row, "low")} to ${cell(row, "high")}`,
  }));
}

/** Volumes of gas in each other: the review counts at 40 MJ a cubic metre gross, the operator at 20 °C and 37.3 MJ. */
const CONVENTIONS: readonly Cited[] = [
  derivedFigure(
    {
      table: "conventions",
      metric: "lng_volume",
      year: "",
      unit: "bcm/Mt LNG",
      source: "conversion of the review",
      locator: "approximate conversion factors",
    },
    1.36,
  ),
  derivedFigure(
    {
      table: "conventions",
      metric: "gas_volume_basis",
      year: "",
      unit: "bcm/bcm (20 °C)",
      source: "conversion of the review",
      locator: "37.3 over 40 MJ a cubic metre, gross calorific value",
    },
    37.3 / 40,
  ),
];
