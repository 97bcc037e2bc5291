import { areGoodsApart, grouped } from "../../../case/index.ts";
import type { DiversionParts, DiversionResult } from "../../../results/index.ts";
import { listText, millionText, numberText } from "../../../base/wording/index.ts";
import { answerTable } from "../answerTable.ts";
import type { TableBlock } from "../block.ts";
import { thirdCountries, type Account } from "./account.ts";
import { againstTitle } from "./comparedWith.ts";
import { measureTitle } from "./measureTitle.ts";

const THIRDS_SHOWN = 6;
/** What the results call the third countries that a sector does not name. */
const OTHERS = "others";

/** What a seller lost in a buyer's market over all sectors, million, and where it went. */
export interface LostSales {
  readonly seller: string;
  readonly buyer: string;
  /** Measures that act on what the seller sells to the buyer. */
  readonly measures: readonly string[];
  /** True: at base-year prices, so that changes are quantities; false: at basic prices after the shock. */
  readonly isConstantPrices: boolean;
  readonly lost: number;
  readonly importSubstitution: number;
  readonly destruction: number;
  /** Sellers that every sector names, the largest diversion first. */
  readonly thirds: readonly { readonly third: string; readonly diversion: number }[];
  /** What all the other sellers gain together. */
  readonly others: number;
}

/**
 * Sums over sectors, one per seller and buyer, the largest loss first. Where the case asks good by good who sold instead, nobody is named:
 * who sells more in a sector does not replace a good of it.
 */
export function lostSales({ equilibrium: { diversion = [] }, case: case_ }: Account): readonly LostSales[] {
  const pairs = grouped(diversion, ({ seller, buyer }) => `${seller} ${buyer}`);
  return [...pairs.values()]
    .map(summed)
    .map((lost) => (areGoodsApart(case_, lost) ? withoutNames(lost) : lost))
    .toSorted((one, other) => other.lost - one.lost);
}

function withoutNames(lost: LostSales): LostSales {
  const named = lost.thirds.reduce((sum, { diversion }) => sum + diversion, 0);
  return { ...lost, thirds: [], others: lost.others + named };
}

function summed(found: readonly [DiversionResult, ...DiversionResult[]]): LostSales {
  const isConstantPrices = found.every((each) => each.constantPrices !== undefined);
  const parts: readonly DiversionParts[] = found.map((each) => (isConstantPrices ? each.constantPrices! : each));
  const total = (pick: (part: DiversionParts) => number): number => parts.reduce((sum, part) => sum + pick(part), 0);
  return {
    seller: found[0].seller,
    buyer: found[0].buyer,
    measures: found[0].measures,
    isConstantPrices,
    lost: total((part) => part.lost),
    importSubstitution: total((part) => part.importSubstitution),
    destruction: total((part) => part.destruction),
    ...thirdSums(parts),
  };
}

function thirdSums(parts: readonly DiversionParts[]): Pick<LostSales, "thirds" | "others"> {
  const sums = new Map<string, { readonly diversion: number; readonly sectors: number }>();
  for (const { third, diversion } of parts.flatMap((part) => part.thirds)) {
    const sum = sums.get(third) ?? { diversion: 0, sectors: 0 };
    sums.set(third, { diversion: sum.diversion + diversion, sectors: sum.sectors + 1 });
  }
  const isWhole = ([third, sum]: readonly [string, { readonly sectors: number }]): boolean =>
    third !== OTHERS && sum.sectors === parts.length;
  return {
    thirds: [...sums]
      .filter(isWhole)
      .map(([third, sum]) => ({ third, diversion: sum.diversion }))
      .toSorted((one, other) => other.diversion - one.diversion),
    others: [...sums].filter((each) => !isWhole(each)).reduce((sum, [, each]) => sum + each.diversion, 0),
  };
}

function titles(account: Account, { measures }: LostSales): readonly string[] {
  return measures.map((id) => account.words.say("quoted", { text: measureTitle(account, id) }));
}

/** What a seller lost or a part of it, million. */
interface DiversionRow {
  readonly title: string;
  readonly amount: number;
  readonly isStrong: boolean;
}

/** Who replaced a seller in a buyer's market; of one that gains there, whom it replaced. */
export function diversionTable(account: Account, lost: LostSales): TableBlock {
  const { words, equilibrium } = account;
  const signed = (value: number | null, decimals: number): string =>
    numberText(value, words.language, { decimals, signed: true });
  const whole = Math.abs(lost.lost);
  return answerTable(
    `diversion-${lost.seller}-${lost.buyer}`,
    [
      { title: words.say("column.part", {}), unit: null, of: ({ title }) => title },
      {
        title: words.say("column.money", {}),
        unit: millionText(equilibrium.currency, words.language),
        of: ({ amount }) => signed(amount, 0),
      },
      {
        title: words.say("column.share", {}),
        unit: "%",
        of: ({ amount }) => signed(whole > 0 ? (100 * amount) / whole : null, 1),
      },
    ],
    diversionRows(account, lost),
    { strong: ({ isStrong }) => isStrong, notes: diversionNotes(account, lost) },
  );
}

/** What the table is called. */
export function diversionHeading({ words }: Account, { seller, buyer, lost }: LostSales): string {
  return words.say(lost < 0 ? "heading.diversion.gained" : "heading.diversion", {
    seller: words.country(seller).name,
    buyer: words.country(buyer).of,
  });
}

/** What was lost or gained, third countries by name, all others, own production, and what is bought no more or in addition. */
function diversionRows(account: Account, lost: LostSales): readonly DiversionRow[] {
  const { words } = account;
  const named = new Set(thirdCountries(account));
  const shown = shownThirds(lost, named);
  const hidden = lost.thirds.filter((each) => !shown.includes(each));
  const rest = hidden.reduce((sum, each) => sum + each.diversion, lost.others);
  const seller = words.country(lost.seller).name;
  const buyer = words.country(lost.buyer).name;
  const isGain = lost.lost < 0;
  const part = (title: string, amount: number, isStrong = false): DiversionRow => ({ title, amount, isStrong });
  return [
    isGain
      ? part(words.say("diversion.gained", { seller }), -lost.lost, true)
      : part(words.say("diversion.lost", { seller }), lost.lost, true),
    ...shown.map(({ third, diversion }) =>
      part(words.say("diversion.third", { third: words.country(third).name }), diversion, named.has(third)),
    ),
    ...(rest === 0 ? [] : [part(words.say("diversion.others", {}), rest)]),
    part(words.say("diversion.own", { buyer }), lost.importSubstitution),
    isGain
      ? part(words.say("diversion.creation", { buyer }), -lost.destruction)
      : part(words.say("diversion.destruction", { buyer }), lost.destruction),
  ];
}

/** Those to whom most was diverted, and those that the question is about. */
export function shownThirds({ thirds }: LostSales, named: ReadonlySet<string>): LostSales["thirds"] {
  const largest = thirds.toSorted((one, other) => Math.abs(other.diversion) - Math.abs(one.diversion));
  const most = new Set(largest.slice(0, THIRDS_SHOWN));
  return thirds.filter((each) => most.has(each) || named.has(each.third));
}

function diversionNotes(account: Account, lost: LostSales): readonly string[] {
  const { words, equilibrium } = account;
  const isGain = lost.lost < 0;
  const basis = lost.isConstantPrices ? "quantities" : "values";
  return [
    words.say(isGain ? "diversion.eased" : "diversion.side", {
      seller: words.country(lost.seller).name,
      buyer: words.country(lost.buyer).of,
      measures: listText(titles(account, lost), words.language),
    }),
    words.say(isGain ? (`diversion.${basis}Gained` as const) : (`diversion.${basis}` as const), {}),
    ...(areGoodsApart(account.case, lost)
      ? [words.say("diversion.apart", { buyer: words.country(lost.buyer).name })]
      : []),
    ...(equilibrium.closure === "none" ? [balancedNote(account)] : []),
  ];
}

function balancedNote(account: Account): string {
  const title = againstTitle(account);
  if (title === null) return account.words.say("diversion.balanced", {});
  return account.words.say("diversion.balancedAgainst", { title });
}
