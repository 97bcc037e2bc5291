import { sideCodes } from "../../../case/index.ts";
import { greatest } from "../../../base/units/index.ts";
import { millionText, numberText, rangeCell } from "../../../base/wording/index.ts";
import type { CountryResult } from "../../../results/index.ts";
import { answerTable } from "../answerTable.ts";
import type { TableBlock } from "../block.ts";
import { shownDecimals } from "../shortNumber.ts";
import { type Account, thirdCountries } from "../trade/account.ts";
import { figuresOf } from "../trade/figures.ts";
import { type HomeSector, homeSectors } from "./homeSectors.ts";

const SHARE_DECIMALS = 2;

/** What becomes of each sector of a country: quantity with its range, labour before and its change. Null where nothing is told by sector. */
export function homeTable(account: Account, country: string): TableBlock | null {
  const { words } = account;
  const { say, language } = words;
  const sectors = homeSectors(account, country);
  if (sectors.length === 0) return null;
  const signed = (value: number, decimals: number): string => numberText(value, language, { decimals, signed: true });
  const labourDecimals = shownDecimals(greatest(sectors.map(({ labourChange }) => Math.abs(labourChange))), null);
  const decimalsOf = ({ quantityPercent, range }: HomeSector): number => shownDecimals(quantityPercent, range);
  return answerTable(
    `home-${country}`,
    [
      { title: say("column.sector", {}), unit: null, of: (each) => sectorText(each, account) },
      {
        title: say("home.column.quantity", {}),
        unit: "%",
        of: (each) => signed(each.quantityPercent, decimalsOf(each)),
      },
      {
        title: say("column.range", {}),
        unit: "%",
        of: (each) => (each.range === null ? "" : rangeCell(each.range, language, decimalsOf(each))),
        isShown: sectors.some(({ range }) => range !== null),
      },
      {
        title: say("home.column.labourBefore", {}),
        unit: "%",
        of: ({ labourBefore }) => numberText(labourBefore, language, { decimals: SHARE_DECIMALS }),
      },
      {
        title: say("home.column.labourChange", {}),
        unit: say("unit.points", {}),
        of: ({ labourChange }) => signed(labourChange, labourDecimals),
      },
    ],
    sectors,
    { notes: [say("home.note.sectors", {})] },
  );
}

function sectorText({ sector, verdict }: HomeSector, { words }: Account): string {
  return verdict === "open" ? `${words.sector(sector)} †` : words.sector(sector);
}

/** Third countries, blocs and both parties, side by side: income, labour that moves, consumer prices, tariff revenue. */
export function homeFigures(account: Account): TableBlock {
  const { words, equilibrium } = account;
  const { say, language } = words;
  const codes = [...new Set([...thirdCountries(account), ...sideCodes(account.case.parties)])].filter((code) =>
    figuresOf(equilibrium, code),
  );
  const of = (cell: (result: CountryResult) => string) => (code: string) => cell(figuresOf(equilibrium, code)!);
  const money = millionText(equilibrium.currency, language);
  const million = (value: number, signed: boolean): string => numberText(value, language, { decimals: 0, signed });
  return answerTable(
    "home-figures",
    [
      { title: say("column.country", {}), unit: null, of: (code) => words.country(code).label },
      {
        title: say("home.column.income", {}),
        unit: money,
        of: of(({ realIncomeChange }) => million(realIncomeChange, true)),
      },
      {
        title: say("home.column.labour", {}),
        unit: "%",
        of: of(rangedCell(account, "labourMovedPercent", false)),
      },
      {
        title: say("home.column.prices", {}),
        unit: "%",
        of: of(rangedCell(account, "pricesToWagePercent", true)),
      },
      {
        title: say("home.column.revenueBefore", {}),
        unit: money,
        of: of(({ tariffRevenueBefore }) => million(tariffRevenueBefore, false)),
      },
      {
        title: say("home.column.revenueAfter", {}),
        unit: money,
        of: of(({ tariffRevenue }) => million(tariffRevenue, false)),
      },
      {
        title: say("home.column.revenueShare", {}),
        unit: "%",
        of: of((each) => numberText(each.tariffRevenueShareBefore, language, { decimals: SHARE_DECIMALS })),
      },
      {
        title: say("home.column.revenueShareAfter", {}),
        unit: "%",
        of: of(({ tariffRevenueShareBefore: before, tariffRevenueChange: change }) =>
          numberText(before + change, language, { decimals: SHARE_DECIMALS }),
        ),
      },
    ],
    codes,
    { notes: [say("home.note.all", {})] },
  );
}

/** A figure of a country with the decimals that its range allows. */
function rangedCell(
  { words }: Account,
  figure: "labourMovedPercent" | "pricesToWagePercent",
  signed: boolean,
): (result: CountryResult) => string {
  return ({ [figure]: value, range }) =>
    numberText(value, words.language, { decimals: shownDecimals(value, range?.[figure] ?? null), signed });
}
