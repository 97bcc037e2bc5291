import { openLive, readState } from "../../../../src/live/index.ts";
import { tinyEconomy } from "../../../case/tinyEconomy.ts";
import { SOUND, SOURCES } from "../../../case/caseText.ts";
import type { Provoked } from "./provoked.ts";

const page = (files: readonly (readonly [string, string])[]): ReturnType<typeof openLive> =>
  openLive({
    folder: "cars",
    sha256: null,
    caseFiles: new Map(files),
    products: {},
    economies: new Map([["tiny", tinyEconomy()]]),
    results: { main: null, scenarios: {}, claims: null, figures: {} },
    world: {
      topology: { type: "Topology", objects: { countries: { type: "GeometryCollection", geometries: [] } }, arcs: [] },
      places: {},
    },
    asked: { lang: "en", deficits: null, elasticities: null, answerFor: [], settings: [] },
    manifest: { tertius: "0", caseSha256: null, data: [], deficits: null, elasticities: null, seed: null },
  });

/** The state of a live page, and what it was packed with. */
export const LIVE_PROVOKED: Provoked = {
  E974: () => ["{", '{"version":2}', `"${"x".repeat(3000)}"`].flatMap((text) => readState(text).problems),
  W974: () => ['{"version":1,"new":1}', '{"version":1,"one":1,"two":2}'].flatMap((text) => readState(text).problems),
  E975: () =>
    page([
      ["case.yaml", SOUND],
      ["sources.bib", SOURCES],
    ]).answer({ version: 1, a: "RUS", b: "RUS" }, "quick").problems,
  E976: () => page([["case.yaml", SOUND]]).answer({ version: 1 }, "full").problems,
  E977: () =>
    page([
      ["case.yaml", SOUND],
      ["sources.bib", SOURCES],
    ]).answer({ version: 1, scenario: "war", market: { name: "gas" } }, "quick").problems,
  W978: () => {
    const { readState } = page([
      ["case.yaml", SOUND],
      ["sources.bib", SOURCES],
    ]);
    const rates = { aOnB: 10, bOnA: 10 };
    const states = [{ a: "RUS", rates, scenario: "war", joins: null, market: { name: "gas" } }, { rates }];
    return states.flatMap((state) => readState(JSON.stringify({ version: 1, ...state })).problems);
  },
};
