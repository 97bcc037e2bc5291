import type { CaseOptions } from "../options.ts";
import { type Outcome, refused } from "../outcome.ts";
import { notSearched } from "../problems/games.ts";
import { rankedTariffs } from "./rankedTariffs.ts";
import { type GameRequest, tariffGame } from "./tariffGame.ts";

/** How tariffs are asked about. */
export interface TariffsRequest extends GameRequest {
  /** Options of a search that were typed. */
  readonly searching: readonly string[];
}

/** `tertius tariffs CASE`: the tariffs that matter to a country, or those that countries would choose. */
export function tariffs(folder: string, options: CaseOptions, request: TariffsRequest): Outcome {
  const { gradient, optimal, nash, agreed, searching } = request;
  const isChosen = [optimal, nash, agreed].some((each) => each !== null);
  if (gradient === null || isChosen) return tariffGame(folder, options, request);
  if (searching.length > 0) return refused("tariffs", folder, [notSearched(searching)]);
  return rankedTariffs(folder, options, { ...request, country: gradient });
}
