import { hasErrors, type Problem } from "../../base/problems/index.ts";
import { indexSet, type Parameter, parameter } from "../../base/sets/index.ts";
import { ossaBase, type OssaBase } from "../../data/importers/index.ts";
import {
  cooperativeTariffs,
  type FixedFirmsModel,
  nashTariffs,
  optimalTariffs,
  solveFixedFirms,
  withoutImbalances,
} from "../../engines/fixedFirms/index.ts";
import { comparedRow, type ComparedRow } from "./comparedRow.ts";
import { openedTexts } from "./openedTexts.ts";
import { COOPERATION, NASH, OPTIMAL } from "./ossaTables.ts";
import type { Replication, ReplicationOutcome } from "./replication.ts";

/** Half the last printed digit of welfare. */
const PRINTED = 0.05;
/** Points of welfare between his tariffs and ours: what his search left, and what ridges of prohibitive tariffs hide. */
const GAINED = 1e-5;
/** Points of the median tariff: welfare is flat near the best tariffs, and one digit is printed. */
const MEDIAN = 0.25;
/** Points of each country's median and of welfare in the war: where tariffs are prohibitive they are not unique. */
const WAR_MEDIAN = 0.7;
/** Points of the mean of the medians. */
const MEAN_MEDIAN = 0.15;
/** Part of a flow: both searches stop far below it. */
const BALANCED = 1e-8;

const SOLVE = "src/engines/fixedFirms/solve.ts";
const GAME = "src/engines/fixedFirms/tariffGame.ts";

/** Trade wars and trade talks: optimal, Nash and cooperative tariffs of seven regions. */
export const OSSA_2014: Replication = {
  id: "ossa-2014",
  title: "Trade wars and trade talks with data",
  citation:
    "Ossa, R. (2014). Trade Wars and Trade Talks with Data. American Economic Review 104(12): 4104-4146. doi 10.1257/aer.104.12.4104",
  data:
    "Files of the author's replication package, as text. No licence is stated, and trade and tariffs derive from GTAP, " +
    "so nothing of it is shipped here.",
  files: [
    "trade_ijs.csv",
    "trade_balanced_ijs.csv",
    "tariff_ijs.csv",
    "sigma_s.csv",
    "optimaltariffbas.csv",
    "nashtariffbass_ijs.csv",
  ],
  runtime:
    "less than 10 minutes: some five seconds on two cores; the author reports about four days for all of his results",
  tables: [
    {
      table: "balance",
      shows: "the base without imbalances beside his: the flow that differs most",
      programs: [SOLVE],
    },
    { table: "3a", shows: "each region's best tariffs alone: own welfare, median tariff", programs: [GAME] },
    { table: "3a, his tariffs", shows: "own welfare at the tariffs of his files", programs: [SOLVE] },
    {
      table: "3a, gain",
      shows: "own welfare at our best tariffs beside that at his, both by us",
      programs: [GAME, SOLVE],
    },
    { table: "4a", shows: "trade war of all seven: welfare, median tariff", programs: [GAME] },
    { table: "4a, his tariffs", shows: "welfare at the tariffs of his files", programs: [SOLVE] },
    { table: "5a", shows: "the same gain for all, from the war and from the tariffs of the base", programs: [GAME] },
  ],
  tolerances: [
    "Welfare: 0.05 points, half the last printed digit.",
    "Base without imbalances: 1e-8 of a flow.",
    "Own welfare at our best tariffs beside that at his: 1e-5 points. Ours is nowhere lower by more than that.",
    "Median of a region's best tariffs: 0.25 points. Welfare is flat near its top: a search that ends 3e-5 points below it has single tariffs " +
      "off by a quarter of a point.",
    "Median of a region's tariffs in the war: 0.7 points; mean of the seven: 0.15. Where a tariff already keeps a good out, a higher one changes nothing, " +
      "so that the tariffs of a war are not unique.",
  ],
  differences: [
    "An equilibrium is found by Newton's method with derivatives that are written out; the derivatives of welfare come from one solution of the transposed system. " +
      "The author used a general optimiser with differences.",
    "The unknowns are ln(1 + t), each scaled by the root of its flow times its elasticity over income, between −50 % and 2000 %.",
    "The war starts at 1/(σ − 1) everywhere. Nothing says that another start gives the same war: from the tariffs of the base it ends at the same welfare to 1e-4 points.",
    "Cooperation with tariffs of at least zero gives the printed gains. With subsidies on imports allowed all could gain more: that is said among what was found.",
    "Only the results without political weights are replicated, at the elasticities that he estimated.",
  ],
  run: (folder) => {
    const problems: Problem[] = [];
    const texts = openedTexts(folder, OSSA_2014.files, problems);
    if (texts === null) return { rows: [], notes: [], problems };
    const { base, problems: found } = ossaBase(texts);
    return base === null || hasErrors(found) ? { rows: [], notes: [], problems: found } : outcome(base);
  },
};

function outcome(base: OssaBase): ReplicationOutcome {
  const { model, raw, cells } = ossaModel(base);
  const { regions } = base;
  const alone = regions.map((region) => optimalTariffs(model, region).equilibrium);
  const theirs = regions.map((_, j) => solveFixedFirms(model, cells(onlyOf(base, j))).welfareHat[j]!);
  const war = nashTariffs(model);
  const theirWar = solveFixedFirms(model, cells(base.nashTariffs));
  const medians = regions.map((_, j) => medianTariff(war.equilibrium.tariffs, j));
  const talks = cooperation(model, war.equilibrium.tariffs, war.equilibrium.welfareHat, 0);
  const free = cooperation(model, war.equilibrium.tariffs, war.equilibrium.welfareHat, -0.5);
  const welfare = (region: string): string => `${region}, welfare, %`;
  const median = (region: string): string => `${region}, median tariff, %`;
  const rows: ComparedRow[] = [
    comparedRow(
      "balance",
      "largest difference of a flow, share",
      0,
      farthest(withoutImbalances(raw).trade, model.trade),
      BALANCED,
    ),
    ...regions.flatMap((region, j) => [
      comparedRow("3a", welfare(region), OPTIMAL[region]!.welfare, percent(alone[j]!.welfareHat[j]!), PRINTED),
      comparedRow("3a", median(region), OPTIMAL[region]!.median, medianTariff(alone[j]!.tariffs, j), MEDIAN),
      comparedRow("3a, his tariffs", welfare(region), OPTIMAL[region]!.welfare, percent(theirs[j]!), PRINTED),
      comparedRow("3a, gain", welfare(region), percent(theirs[j]!), percent(alone[j]!.welfareHat[j]!), GAINED),
    ]),
    ...regions.flatMap((region, j) => [
      comparedRow("4a", welfare(region), NASH[region]!.welfare, percent(war.equilibrium.welfareHat[j]!), PRINTED),
      comparedRow("4a", median(region), NASH[region]!.median, medians[j]!, WAR_MEDIAN),
      comparedRow("4a, his tariffs", welfare(region), NASH[region]!.welfare, percent(theirWar.welfareHat[j]!), PRINTED),
    ]),
    comparedRow("4a", median("mean of seven"), NASH["mean"]!.median, mean(medians), MEAN_MEDIAN),
    comparedRow("5a", "all, gain against the war, %", COOPERATION.war, talks.fromWar, PRINTED),
    comparedRow("5a", "all, gain against the base, %", COOPERATION.base, talks.fromBase, PRINTED),
  ];
  const steepest = war.gradients.reduce((most, each) => Math.max(most, each), 0);
  const notes = [
    `In the war no region gains by moving alone: the largest gradient of own welfare is ${steepest.toExponential(0)} points for a change of 100 % in the scaled ` +
      `logarithm of a tariff, after ${war.rounds} rounds and ${war.evaluations} equilibria.`,
    `With subsidies on imports allowed the gain of all is ${free.fromWar.toFixed(2)} % against the war and ${free.fromBase.toFixed(2)} % against the base.`,
  ];
  return { rows, notes, problems: [] };
}

interface OssaModel {
  readonly model: FixedFirmsModel;
  /** With imbalances. */
  readonly raw: FixedFirmsModel;
  readonly cells: (values: Float64Array) => Parameter;
}

function ossaModel(base: OssaBase): OssaModel {
  const countries = indexSet("country", base.regions);
  const industries = indexSet("industry", base.industries);
  const cells = (values: Float64Array): Parameter => parameter([industries, countries, countries], values);
  const parts = { countries, industries, tariffs: cells(base.tariffs), substitution: base.substitution };
  return {
    model: { ...parts, trade: cells(base.balancedTrade) },
    raw: { ...parts, trade: cells(base.trade) },
    cells,
  };
}

/** His best tariffs of one importer, everybody else's of the base. */
function onlyOf({ regions, tariffs, optimalTariffs: best }: OssaBase, importer: number): Float64Array {
  const many = regions.length;
  return tariffs.map((tariff, cell) => (Math.floor(cell / many) % many === importer ? best[cell]! : tariff));
}

function cooperation(
  model: FixedFirmsModel,
  war: Parameter,
  warWelfare: Float64Array,
  least: number,
): { fromWar: number; fromBase: number } {
  const fromWar = cooperativeTariffs(model, model.countries.labels, { start: war, least }).equilibrium.welfareHat;
  const fromBase = cooperativeTariffs(model, model.countries.labels, { least }).equilibrium.welfareHat;
  return {
    fromWar: percent(mean([...fromWar].map((welfare, n) => welfare / warWelfare[n]!))),
    fromBase: percent(mean([...fromBase])),
  };
}

function percent(ratio: number): number {
  return 100 * (ratio - 1);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Median of what an importer lays on all industries of all others, percent. */
function medianTariff({ values, sets }: Parameter, importer: number): number {
  const many = sets[1]!.size;
  const own = [...values]
    .filter((_, cell) => Math.floor(cell / many) % many === importer && cell % many !== importer)
    .toSorted((a, b) => a - b);
  const middle = own.length / 2;
  return 50 * (own[Math.ceil(middle) - 1]! + own[Math.floor(middle)]!);
}

function farthest(ours: Parameter, theirs: Parameter): number {
  return ours.values.reduce((worst, value, cell) => {
    const other = theirs.values[cell]!;
    return other === 0 ? worst : Math.max(worst, Math.abs(value / other - 1));
  }, 0);
}
