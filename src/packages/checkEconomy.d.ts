import type { Problem } from "../problems/index.ts";
import type { Economy } from "./economy.ts";
/** What the tables say against each other: accounts that disagree, negative residuals, countries without income. */
export declare function checkEconomy(economy: Economy): Problem[];
