import { type Destination, REGRESSIONS, type Tariff } from "./sample.ts";
import type { Effects } from "./response.ts";

/** A published elasticity with its standard error, clustered by product. */
export interface PublishedResponse {
  readonly estimate: number;
  readonly standardError: number;
}

interface AverageResponse {
  readonly flow: string;
  readonly tariff: string;
  readonly period: string;
  readonly exporter_sector_fe: boolean;
  readonly published: { readonly estimate: number; readonly se: number };
}

/** Not the trend before the war, which the table has as well. */
const DURING = "2016/17 to 2018/19";

/**
 * The four published responses, in the order of the regressions: Table A.2, panel B without effects, panel D with
 * effects of exporter by group of sectors.
 *
 * @param text  `fgkkt-2024.json`.
 */
export function publishedResponses(text: string, effects: Effects): readonly PublishedResponse[] {
  return REGRESSIONS.map(([destination, tariff]: readonly [Destination, Tariff]) =>
    publishedOf(text, `bystanders to ${destination}`, tariff, effects === "exporter × group"),
  );
}

/** The published responses of the taxed ones themselves by product, without effects: China to the USA, the USA to China. */
export function publishedOfTaxed(text: string): readonly PublishedResponse[] {
  return [
    publishedOf(text, "China exports to USA", "US on China", false),
    publishedOf(text, "US exports to China", "China on US", false),
  ];
}

function publishedOf(text: string, flow: string, tariff: Tariff, isWithin: boolean): PublishedResponse {
  const { average_responses: all } = JSON.parse(text) as { average_responses: readonly AverageResponse[] };
  const found = all.find(
    (each) =>
      each.flow === flow && each.tariff === tariff && each.period === DURING && each.exporter_sector_fe === isWithin,
  );
  if (found === undefined) throw new Error(`no published response of ${flow} to ${tariff}`);
  return { estimate: found.published.estimate, standardError: found.published.se };
}
