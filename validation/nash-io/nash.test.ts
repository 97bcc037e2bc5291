import { beforeAll, describe, expect, it } from "vitest";
import { gameRows, playedGames, type PlayedGame } from "./rows.ts";

/** A thousandth of a point of a tariff, as a fraction. */
const AGREED = 1e-5;

describe("tariffs that the USA and China would choose on the world of 2017", () => {
  let games: readonly PlayedGame[];
  beforeAll(() => {
    games = playedGames();
  });

  it("are those of an independent solver", () => {
    const rows = gameRows(games);
    expect(rows).toHaveLength(4 * 3 * 3);
    expect(rows.filter((row) => row.verdict === "outside")).toEqual([]);
  });

  it("are the same from four starts, to a thousandth of a point", () => {
    const wars = games.filter(({ game }) => game.starts.length > 1);
    expect(wars.map(({ name }) => name)).toEqual(["Nash uniform", "Nash by sector"]);
    for (const { end, apart } of wars.flatMap(({ game }) => game.starts)) {
      expect(end).toBe("converged");
      expect(apart).toBeLessThan(AGREED);
    }
  });

  it("leave nobody with a wish to move", () => {
    for (const { gradient } of games.flatMap(({ game }) => game.choosers)) expect(gradient).toBeLessThanOrEqual(1e-7);
  });

  it("take few equilibria: a war at most 60 from each start at one rate, 120 by sector", () => {
    for (const { name, game } of games.filter((each) => each.name.startsWith("Nash"))) {
      const most = name.endsWith("uniform") ? 60 : 120;
      expect(game.solves / game.starts.length).toBeLessThanOrEqual(most);
    }
  });
});
