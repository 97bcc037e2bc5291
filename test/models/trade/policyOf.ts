import { parseCase, shelfOf, textSource } from "../../../src/case/index.ts";
import { economyModel, scenarioPolicy } from "../../../src/models/trade/index.ts";
import type { TradePolicy } from "../../../src/engines/equilibrium/index.ts";
import { missingFile } from "../../../src/node/files/problems.ts";
import type { Economy } from "../../../src/data/packages/index.ts";
import type { Problem } from "../../../src/base/problems/index.ts";
import { SOURCES } from "../../case/caseText.ts";
import { tinyEconomy } from "../../case/tinyEconomy.ts";

/** Sums of a few products of doubles. */
export const ROUNDING = 12;

/** An economy of four sectors. */
export const HEADLINE = tinyEconomy({ sectors: ["farm", "cars", "trucks", "services"] });
/** An economy of four sectors with the wider ones of another package. */
export const wide = (concordances?: [string, readonly string[]][]): Economy =>
  tinyEconomy({
    sectors: ["farm", "cars", "trucks", "services"],
    concordances: new Map([
      [
        "wide",
        new Map(
          concordances ?? [
            ["farm", ["food"]],
            ["cars", ["vehicles"]],
            ["trucks", ["vehicles"]],
            ["services", ["other"]],
          ],
        ),
      ],
    ]),
    flow: (sector, importer, exporter) => (importer === exporter ? 100 : sector === "cars" ? 30 : 10),
  });
/** A package of wider sectors. */
export const OTHER = tinyEconomy({
  name: "wide",
  countries: ["CHN", "ROW", "USA"],
  sectors: ["food", "vehicles", "other"],
});

/** A measure as it is written. */
export interface Measured {
  readonly instrument?: string;
  readonly imposer?: string;
  /** Null where there is none. */
  readonly target?: string | null;
  readonly rows: readonly string[];
}

/** Policy and problems of one measure on a day, on a package. */
export function policyOf(
  { instrument = "tariff", imposer = "[USA]", target = "[CHN]", rows }: Measured,
  options: {
    at?: string;
    headline?: Economy;
    economy?: Economy;
    scenario?: string;
    except?: string;
    membersOn?: string;
  } = {},
): { policy: TradePolicy; problems: readonly Problem[]; checked: readonly Problem[] } {
  const { at = "2019-01-01", headline = HEADLINE, economy = headline } = options;
  const text = `title: t
parties: { a: USA, b: CHN, third: [RUS] }
asOf: 2019-01-01
economy: { data: tiny }
measures:
  - id: m
    instrument: ${instrument}
    imposer: ${imposer}
${target === null ? "" : `    target: ${target}\n`}    stack: true
${options.except === undefined ? "" : `    except: ${options.except}\n`}    rows:
${rows.map((row) => `      - { from: 2018-01-01, source: ustr, ${row} }`).join("\n")}
scenarios:
  s: { measures: [m], at: ${at}${options.scenario ?? ""} }
bibliography: sources.bib
`;
  const files = new Map([
    ["case.yaml", text],
    ["sources.bib", SOURCES],
  ]);
  const reading = parseCase(textSource("t", files, missingFile), { shelf: shelfOf([headline]) });
  if (reading.case === null) throw new Error(reading.problems.map((each) => each.message).join("\n"));
  const ground = { headline, economy, model: economyModel(economy, "theta_check") };
  const { membersOn } = options;
  const measures = reading.case.measures.map((each) => ({
    ...each,
    rows: each.rows.map((row) => (membersOn === undefined ? row : { ...row, membersOn })),
  }));
  const read = { ...reading.case, measures };
  return { ...scenarioPolicy(read, read.scenarios[0], ground), checked: reading.problems };
}
