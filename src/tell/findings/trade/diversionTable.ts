import type { DiversionParts, DiversionResult } from "../../../solve/index.ts";
import { listText, millionText, numberText } from "../../../base/wording/index.ts";
import { thirdCountries, type Account } from "./account.ts";
import { measureTitle } from "./channelTables.ts";
import { tableBlock, type TableBlock } from "../block.ts";

const THIRDS_SHOWN = 6;
/** What the results call the third countries that a sector does not name. */
const OTHERS = "others";

/** What a seller lost in a buyer's market over all sectors, million, and where it went. */
export interface LostSales {
  readonly seller: string;
  readonly buyer: string;
  /** Measures under which it was computed. */
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

/** Sums over sectors, one per seller and buyer, the largest loss first. */
export function lostSales(account: Account): readonly LostSales[] {
  const groups = new Map<string, DiversionResult[]>();
  for (const each of account.equilibrium.diversion ?? []) {
    const key = `${each.seller} ${each.buyer}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].map(summed).toSorted((one, other) => other.lost - one.lost);
}

function summed(found: readonly DiversionResult[]): LostSales {
  const isConstantPrices = found.every((each) => each.constantPrices !== undefined);
  const parts: readonly DiversionParts[] = found.map((each) => (isConstantPrices ? each.constantPrices! : each));
  const total = (pick: (part: DiversionParts) => number): number => parts.reduce((sum, part) => sum + pick(part), 0);
  return {
    seller: found[0]!.seller,
    buyer: found[0]!.buyer,
    measures: found[0]!.measures,
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

/** Who replaced a seller in a buyer's market. */
export function diversionTable(account: Account, lost: LostSales): TableBlock {
  const { words, equilibrium } = account;
  const cThirds = new Set(thirdCountries(account));
  const largest = lost.thirds.toSorted((one, other) => Math.abs(other.diversion) - Math.abs(one.diversion));
  const isShown = (each: (typeof largest)[number]): boolean =>
    largest.indexOf(each) < THIRDS_SHOWN || cThirds.has(each.third);
  const shown = lost.thirds.filter(isShown);
  const hidden = lost.thirds.filter((each) => !isShown(each));
  const rest = hidden.reduce((sum, each) => sum + each.diversion, lost.others);
  const parts: (readonly [string, number])[] = [
    [words.say("diversion.lost", { seller: words.country(lost.seller).name }), lost.lost],
    ...shown.map(
      (each) => [words.say("diversion.third", { third: words.country(each.third).name }), each.diversion] as const,
    ),
    ...(rest === 0 ? [] : [[words.say("diversion.others", {}), rest] as const]),
    [words.say("diversion.own", { buyer: words.country(lost.buyer).name }), lost.importSubstitution],
    [words.say("diversion.destruction", { buyer: words.country(lost.buyer).name }), lost.destruction],
  ];
  const rows = parts.map(([label, amount]) => [
    label,
    numberText(amount, words.language, { decimals: 0, signed: true }),
    numberText(lost.lost > 0 ? (100 * amount) / lost.lost : null, words.language, { decimals: 1, signed: true }),
  ]);
  const strong = [0, ...shown.flatMap((each, at) => (cThirds.has(each.third) ? [at + 1] : []))];
  return tableBlock(
    `diversion-${lost.seller}-${lost.buyer}`,
    [
      { title: words.say("column.part", {}), unit: null },
      { title: words.say("column.money", {}), unit: millionText(equilibrium.currency, words.language) },
      { title: words.say("column.share", {}), unit: "%" },
    ],
    rows,
    {
      strong,
      notes: [
        words.say("diversion.side", { measures: listText(titles(account, lost), words.language) }),
        words.say(lost.isConstantPrices ? "diversion.quantities" : "diversion.values", {}),
        ...(equilibrium.closure === "none" ? [words.say("diversion.balanced", {})] : []),
      ],
    },
  );
}
