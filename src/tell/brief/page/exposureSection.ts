import type { Wording } from "../../../base/wording/index.ts";
import type { TariffEffectsResult } from "../../../results/index.ts";
import { exposureTables, exposureTold, rankedTold, restsText, type ToldText } from "../../findings/index.ts";
import type { PageGround } from "./pageGround.ts";
import type { PagePart } from "./page.ts";
import { pageTable } from "./pageTable.ts";

/** How many partners the folded table has. */
const SHOWN = 15;

/** What the section of economic exposure says: what it is, then whose productivity and tariffs matter to each country. */
export function exposureSaid({ input: { exposure: told, words } }: PageGround): readonly ToldText[] {
  if (told === undefined) return [];
  const { exposure } = told;
  if (exposure === null) return [{ text: words.say("exposure.none", {}), paths: [] }];
  const year = String(exposure.baseYear);
  return [
    { text: words.say("exposure.told.frame", {}), paths: [] },
    ...exposure.countries.flatMap((exposed) =>
      exposureTold(exposed, words).map((text) => ({
        text: named(exposed.country, text, exposure.countries.length, words),
        paths: [pathOf(exposed.country)],
      })),
    ),
    { text: restsText(exposure, words), paths: ["exposure.elasticities", "exposure.variants", "exposure.without"] },
    { text: words.say("exposure.told.year", { year }), paths: ["exposure.baseYear"] },
  ];
}

/** Whose tariffs would help or hurt each country, to first order, or why that cannot be said. */
export function tariffsSaid({ input: { exposure: told, words } }: PageGround): readonly ToldText[] {
  if (told === undefined || told.exposure === null) return [];
  const { tariffEffects, unranked } = told;
  if (unranked !== null) return [{ text: words.say(`tariffs.told.${unranked}`, {}), paths: [] }];
  const [first] = tariffEffects;
  if (first === undefined) return [];
  return [
    { text: words.say("tariffs.told.frame", { scenario: words.scenario(first.scenario) }), paths: ["case"] },
    { text: words.say("tariffs.rest", {}), paths: [] },
    ...tariffEffects.flatMap((effects) =>
      rankedTexts(effects, words).map((text) => ({
        text: named(effects.country, text, tariffEffects.length, words),
        paths: [`tariffEffects[country=${effects.country}]`],
      })),
    ),
    {
      text: restsText(first, words),
      paths: ["tariffEffects.elasticities", "tariffEffects.variants", "tariffEffects.without"],
    },
  ];
}

function rankedTexts({ pairs }: TariffEffectsResult, words: Wording): readonly string[] {
  return (["hurts", "helps"] as const).flatMap((direction) => rankedTold(pairs[direction], direction, words) ?? []);
}

/** Whose tariffs on all goods hurt, folded; productivity stands in the table of the chart. */
export function exposureParts({ input: { exposure: told, words } }: PageGround): readonly PagePart[] {
  const { exposure = null } = told ?? {};
  if (exposure === null) return [];
  return exposure.countries.map((exposed): PagePart => {
    const { tariffs } = exposureTables(exposure, exposed, words, SHOWN);
    const heading = words.say("exposure.heading.tariffs", {});
    const text = named(exposed.country, heading, exposure.countries.length, words);
    const origin = { paths: [pathOf(exposed.country)] };
    return {
      kind: "folded",
      summary: { text, origin },
      isHeading: false,
      parts: [{ kind: "table", table: pageTable(tariffs), origin }],
    };
  });
}

/** A text with the country that it is of, where there are several. */
function named(code: string, text: string, count: number, words: Wording): string {
  return count === 1 ? text : words.say("page.named", { country: words.country(code).label, verdict: text });
}

function pathOf(country: string): string {
  return `exposure.countries[country=${country}]`;
}
