import type { Problem } from "../base/problems/index.ts";
import type { MarketYearResult } from "../results/index.ts";
import { marketHead, type MarketFlow, marketYear, nothingKnown, settingOf } from "../solve/index.ts";
import { marketSection, type PageSection } from "../tell/brief/index.ts";
import { caseWording } from "../run/index.ts";
import type { Answering, MarketMemory } from "./answering.ts";
import type { MarketLevers } from "./marketLevers.ts";
import type { LiveDepth } from "./depth.ts";
import { type MarketStage, marketStage } from "./marketStage.ts";
import { inEachLanguage } from "./sections.ts";
import { marketCommandOf } from "./settings.ts";
import type { Stage } from "./standing.ts";
import type { LiveMarket } from "./state.ts";

/** A market of a page under its levers. */
export interface MarketAnswer {
  readonly section: PageSection;
  /** What can be moved in this market, year and scenario. */
  readonly levers: MarketLevers;
  /** As it was solved: of the market in the year. */
  readonly result: MarketYearResult;
  readonly settings: readonly string[];
  readonly command: string;
  readonly problems: readonly Problem[];
}

/** Flows whose loss is split among causes while a lever is dragged: that takes as long as all the rest, and comes on release. */
const NOTHING: readonly MarketFlow[] = [];

/** Routes of a market whose range takes less than a second. */
const MOST_ROUTES = 100;

/**
 * A market under its levers, or what is wrong with them.
 *
 * @throws TertiusError where it has no equilibrium.
 */
export function marketAnswered(
  answering: Answering,
  stage: Stage,
  asked: LiveMarket,
  depth: LiveDepth,
): MarketAnswer | { readonly problems: readonly Problem[] } {
  const { case: case_ } = stage.input;
  const found = marketStage(case_, asked, inEachLanguage(stage.input));
  if (!("series" in found)) return found;
  const { series, year, scenario, measures } = found;
  const isDragged = depth !== "full";
  const known = memoryOf(answering, stage, found)[isDragged ? "dragged" : "whole"];
  const hasRange = !isDragged && series.routes.length <= MOST_ROUTES;
  const setting = { ...settingOf(case_, scenario, measures), known };
  const { result, problems } = marketYear(case_, series, year, setting, hasRange, isDragged ? NOTHING : undefined);
  const settings = [...stage.settings, ...found.settings];
  const asTyped = { name: series.name, scenario: scenario?.id ?? null, year, lang: answering.source.asked.lang };
  return {
    section: sectionOf(answering, stage, found, result),
    levers: found.levers,
    result,
    settings,
    command: marketCommandOf(answering.source.folder, settings, asTyped),
    problems,
  };
}

function sectionOf(
  { source: { asked } }: Answering,
  { input }: Stage,
  { series, year, scenario, title }: MarketStage,
  result: MarketYearResult,
): PageSection {
  const words = caseWording(input, asked.lang);
  const market = marketHead(series, scenario?.title ?? "");
  const told = title[words.language];
  const isAsItWas = scenario === null;
  const named = { scenario: told, isAsItWas, does: scenario, year: String(year) };
  const account = { case: input.case, ...named, market, result, words };
  const hasRange = Object.values(result.prices).some(({ range }) => range !== undefined);
  const path = `scenarios[${scenario?.id ?? "base"}].markets[${series.name}].${year}`;
  return marketSection(account, path, hasRange ? [] : [words.say("live.market.noRange", {})]);
}

/** States that are kept of a market beside the one without its scenario: the last ones are asked for again. */
const MOST_KEPT = 8;

/** What was found of a market, year and scenario under the settings of the rest of the page. */
function memoryOf({ memory }: Answering, { settings }: Stage, { series, year, scenario }: MarketStage): MarketMemory {
  const key = JSON.stringify([series.name, year, scenario?.id, settings]);
  const found = memory.market?.key === key ? memory.market : freshMemory(key);
  memory.market = found;
  for (const { solved, yearParts } of [found.whole, found.dragged])
    for (const map of [solved, yearParts]) for (const state of [...map.keys()].slice(1, -MOST_KEPT)) map.delete(state);
  return found;
}

/** While a lever is dragged each state is looked for near the last one; on release as the command line does. */
function freshMemory(key: string): MarketMemory {
  const whole = nothingKnown();
  return { key, whole, dragged: { ...whole, solved: new Map(), ends: new Map() } };
}
