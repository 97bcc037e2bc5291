import { solveCase } from "../../../../src/run/index.ts";
import { tinyEconomy } from "../../../case/tinyEconomy.ts";
import { changed, readText } from "../../../case/caseText.ts";
import { type Provoked, thrownProblems } from "./provoked.ts";

const headline = tinyEconomy();
const { case: sound } = readText(changed(["sector: cars, ", ""]), { economies: [headline] });
const solved = solveCase(sound!, { headline, others: [] });

/** A solved case that is asked for what it does not have. */
export const RUN_PROVOKED: Provoked = {
  E510: () => [...thrownProblems(() => solved.welfare("USX")), ...thrownProblems(() => solved.market("lng"))],
};
