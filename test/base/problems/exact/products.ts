import type { Problem } from "../../../../src/base/problems/index.ts";
import { shelfOf } from "../../../../src/case/index.ts";
import { linesTable, PRODUCT_SHELF, type ProductCase, readProducts } from "../../../case/trade/productCase.ts";
import { tinyEconomy } from "../../../case/tinyEconomy.ts";
import type { Provoked } from "./provoked.ts";

const CARS = linesTable([["870323", 10]]);
const told =
  (code: string, ...made: readonly ProductCase[]) =>
  (): readonly Problem[] =>
    made.flatMap((each) => readProducts(each).problems.filter((problem) => problem.code === code));
const { productRates: _, ...BARE } = PRODUCT_SHELF;
const semicolons = (...rates: readonly string[]): string =>
  ["hs;rate;from;source", ...rates.map((rate, at) => `87032${at + 1};${rate};2018-01-01;ustr`)].join("\n");

/** Rows of measures by product, and tables in other forms. */
export const PRODUCTS_PROVOKED: Provoked = {
  E392: told("E392", { table: semicolons("2,5", "7.5") }),
  E393: told("E393", { table: semicolons("1,234") }),
  E394: told("E394", { table: "hs,rate,mode,from,source\n870323,110,multiply,2018-01-01,ustr\n" }),
  E395: told("E395", { table: "sector,rate,from,source\nC29,25,2018-01-01,ustr\n" }),
  E396: told("E396", { table: "sector,rate,from,source\nC29,25,2018-01-01,ustr\n", keys: "vintage: HS2017" }),
  E397: told("E397", { table: CARS, shelf: BARE }),
  E398: told("E398", {
    table: CARS,
    shelf: { ...shelfOf([tinyEconomy()]), productRates: PRODUCT_SHELF.productRates! },
  }),
  W240: told("W240", { table: semicolons("2,5") }, { table: semicolons("2").replaceAll(";", "\t") }),
};
