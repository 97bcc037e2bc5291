/** A column of a table with its name and its place from 0. */
export interface NamedColumn {
  readonly name: string;
  readonly at: number;
}

/** Columns that may hold codes and those that may hold rates. */
export interface TariffColumns {
  readonly codes: readonly NamedColumn[];
  readonly rates: readonly NamedColumn[];
}

/** Names of columns of codes: nomenclatures, or a word for goods with one for a code. */
const CODE =
  /^(?:code|codes)$|\b(?:hs ?\d*|hs code|hts\w*|cn|cn ?\d+|taric|ncm|ahtn|htsus|cmdcode|nomenclature)\b|\b(?:sub)?heading\b|код|тн ?вэд/u;
/** A word for goods, and one for a code that stands behind it. */
const [GOODS, THEIR_CODE] = [
  /\b(?:tariff|commodity|product|customs|goods|item|heading)\b/u,
  /\b(?:codes?|lines?|items?|numbers?|no)\b/u,
];

/** Names of columns of rates. */
const RATE =
  /\b(?:rates?|dut(?:y|ies)|tariffs?|points?|percent(?:age)?|pct|surcharges?|levy)\b|%|ставк|пошлин|процент|тариф/u;

/** Names of columns that tell what the goods are. */
const WORDS = /descr|\bdesc\b|\bname\b|\btext\b|\bunit\b|\bnotes?\b|\bsource\b|\bdate\b|наименов|описан|примеч|единиц/u;

/**
 * Which columns may hold codes and rates, by their names in English or Russian; by the stated names where there are some.
 *
 * @example
 *   tariffColumns(["HTS8", "Description", "Additional duty (%)"], { code: null, rate: null }).rates   // [{ name: "Additional duty (%)", at: 2 }]
 *   tariffColumns(["Код ТН ВЭД", "Ставка, %"], { code: null, rate: null }).codes.length               // 1
 *   tariffColumns(["a", "b"], { code: "a", rate: "b" }).codes                                         // [{ name: "a", at: 0 }]
 */
export function tariffColumns(
  header: readonly string[],
  stated: { readonly code: string | null; readonly rate: string | null },
): TariffColumns {
  const columns = header.map((cell, at): NamedColumn => ({ name: cell.trim(), at })).filter(({ name }) => name !== "");
  const named = (name: string | null): readonly NamedColumn[] => columns.filter((each) => each.name === name);
  const codes = stated.code === null ? columns.filter(({ name }) => isCode(name)) : named(stated.code);
  const rates = stated.rate === null ? columns.filter(({ name }) => isRate(name)) : named(stated.rate);
  return { codes: except(codes, stated.rate), rates: except(rates, stated.code) };
}

/** Columns without the one that was stated to be the other. */
function except(columns: readonly NamedColumn[], other: string | null): readonly NamedColumn[] {
  return columns.filter(({ name }) => name !== other);
}

function isCode(name: string): boolean {
  const words = plain(name);
  return !WORDS.test(words) && namesCode(words);
}

function namesCode(words: string): boolean {
  const goods = GOODS.exec(words);
  return CODE.test(words) || (goods !== null && THEIR_CODE.test(words.slice(goods.index + goods[0].length)));
}

function isRate(name: string): boolean {
  const words = plain(name);
  return !WORDS.test(words) && !namesCode(words) && RATE.test(words);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[_\s]+/gu, " ");
}
