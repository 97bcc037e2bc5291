import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import {
  basePolicy,
  type EquilibriumModel,
  nashTariffs,
  optimalTariffs,
  type RateBundle,
  type TariffChooser,
  type TariffGame,
  type TariffStart,
} from "../../src/engines/equilibrium/index.ts";
import { economyModel } from "../../src/models/trade/economyModel.ts";
import { comparedRow, type ComparedRow } from "../../src/node/replication/index.ts";
import { reference } from "../../test/reference.ts";
import { worldOf2017 } from "../worldOf2017.ts";

/** Points of a tariff and of welfare: the reference was taken before Russia's base tariffs were put right, which moves the others by a little. */
const TARIFF = 0.02;
const WELFARE = 2e-4;
/** Russia's own welfare moves with its tariffs: shown, and held to the size of that correction. */
const RUSSIA = 0.01;

const SETS = ["theta_check", "1.53"] as const;
const BUNDLES = { one: "uniform", sector: "by sector" } as const;

/** Starts of the wars under theta_check, fractions: as the policy is, free trade, 100 % and 200 %. */
const STARTS: readonly TariffStart[] = ["policy", 0, 1, 2];

/** One game with what it is called in the reference. */
export interface PlayedGame {
  readonly theta: (typeof SETS)[number];
  readonly name: string;
  readonly model: EquilibriumModel;
  readonly game: TariffGame;
}

/** The best tariffs of each on the other and their war, at one rate and at a rate for each sector, under two readings of the elasticity. */
export function playedGames(): readonly PlayedGame[] {
  const checked = economyModel(worldOf2017(), "theta_check");
  const models = { theta_check: checked, "1.53": { ...checked, theta: checked.theta.map(() => 1.53) } };
  return SETS.flatMap((theta) => (["one", "sector"] as const).flatMap((rates) => gamesOf(theta, models[theta], rates)));
}

function gamesOf(theta: (typeof SETS)[number], model: EquilibriumModel, rates: keyof typeof BUNDLES): PlayedGame[] {
  const policy = basePolicy(model);
  const rivals = [chooser("USA", "CHN", rates), chooser("CHN", "USA", rates)];
  const starts = theta === "theta_check" ? STARTS : (["policy"] as const);
  const played = (name: string, game: TariffGame): PlayedGame => ({
    theta,
    name: `${name} ${BUNDLES[rates]}`,
    model,
    game,
  });
  return [
    played("optimal USA on CHN", optimalTariffs(model, policy, rivals[0])),
    played("optimal CHN on USA", optimalTariffs(model, policy, rivals[1])),
    played("Nash", nashTariffs(model, policy, rivals, { starts })),
  ];
}

function chooser(importer: string, exporter: string, rates: RateBundle): TariffChooser {
  return { importer, exporters: [exporter], rates };
}

/** The row of each game in which a tariff, welfare of a country, and welfare of Russia is farthest from the reference. */
export function gameRows(games: readonly PlayedGame[]): readonly ComparedRow[] {
  const read = (file: string) => csvParse(readFileSync(reference(`policy/nash-io/${file}`), "utf8"));
  const [tariffs, welfare] = [read("tariffs.csv"), read("welfare.csv")];
  return games.flatMap(({ theta, name, model, game }) => {
    const isMeant = (row: Readonly<Record<string, string>>): boolean =>
      row.base === "icio-2017" && row.theta === theta && row.game === name;
    const table = `${name}, ${theta}`;
    const rates = game.choosers.flatMap(({ importer, rates: own }) =>
      own.map(({ sector, after }) => {
        const given = tariffs.find(
          (row) => isMeant(row) && row.importer === importer && (sector === null || row.sector === sector),
        );
        const row = `tariff of ${importer}${sector === null ? "" : `, ${sector}`}, %`;
        return comparedRow(table, row, Number(given?.tariff_pct), 100 * after, TARIFF);
      }),
    );
    const percents = welfare.filter(isMeant).map(({ country, welfare_pct: percent }) => {
      const ours = 100 * (game.equilibrium.welfareHat[model.countries.indexOf(country)] - 1);
      const tolerance = country === "RUS" ? RUSSIA : WELFARE;
      return comparedRow(table, `welfare of ${country}, %`, Number(percent), ours, tolerance);
    });
    const others = percents.filter(({ row }) => row !== "welfare of RUS, %");
    return [
      farthest(rates, "tariffs"),
      farthest(others, "countries"),
      ...percents.filter(({ row }) => row === "welfare of RUS, %"),
    ];
  });
}

function farthest(rows: readonly ComparedRow[], what: string): ComparedRow {
  const worst = rows.reduce((most, row) => (Math.abs(row.difference) <= Math.abs(most.difference) ? most : row));
  return { ...worst, row: `${worst.row} (worst of ${rows.length} ${what})` };
}
