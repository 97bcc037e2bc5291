import { readFileSync } from "node:fs";
import { reference } from "../../test/reference.ts";
import { type PublishedResponse, publishedResponses } from "../bystanders-2018-2019/published.ts";
import type { Effects } from "../bystanders-2018-2019/response.ts";
import { bystanderSources } from "../bystanders-2018-2019/sources.ts";
import { usChinaSources } from "../us-china-2017-2022/sources.ts";
import type { GridSources } from "./grid.ts";

/** The grid of an independent calculation. */
export const GRID = "two-tiers/grid.csv";

/** Reads what the grid is made from. */
export function gridSources(): GridSources {
  const { models, tariffs, panel } = usChinaSources();
  const model = models.get("tested");
  if (model === undefined) throw new Error("the shipped world of 2017 has no set `tested`");
  return { model, tariffs, panel, theirs: bystanderSources().tariffs };
}

/** `grid.csv`. */
export function gridText(): string {
  return readFileSync(reference(GRID), "utf8");
}

/** Published responses of bystanders' sales to the USA by product, without and with effects of groups. */
export function publishedResponse(effects: Effects): PublishedResponse {
  const [toUsa] = publishedResponses(bystanderSources().published, effects);
  return toUsa;
}
