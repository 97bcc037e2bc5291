export { nearest } from "./nearest.ts";
export { CALENDAR_YEARS, dayBefore, isInCalendarYears } from "./calendar.ts";
export {
  type BlocTitle,
  blocOfName,
  asLabel,
  capitalised,
  insideSentence,
  countryMeant,
  countryName,
  type CountryName,
  countryOfId,
  countryOfName,
} from "./country.ts";
export { type CountedNoun, countedNoun } from "./countedNoun.ts";
export { dateText } from "./date.ts";
export { isLanguage, LANGUAGES, type Language } from "./language.ts";
export { listText } from "./list.ts";
export { markdownTable, type MarkdownColumn } from "./markdownTable.ts";
export { billionText, LEVEL_DIGITS, millionText, moneyText, rangedMoney, type RangedMoney } from "./money.ts";
export {
  decimalsFor,
  endsText,
  isSeen,
  MAX_DECIMALS,
  numberText,
  percentText,
  percentWith,
  rangeCell,
  rangeText,
  residualText,
  THIN_SPACE,
  type Ends,
  type NumberStyle,
} from "./number.ts";
export { periodText } from "./period.ts";
export { counted, pluralForm, type PluralForms } from "./plural.ts";
export type { MessageCatalog, MessageKey, MessageValues } from "./messages/catalog.ts";
export { MESSAGES, say } from "./say.ts";
export { shortCitation } from "./shortCitation.ts";
export { sectorLabel } from "./sector.ts";
export { unitLabel } from "./unit.ts";
export { guardedText, plainText } from "./spreadsheetText.ts";
export { textTable, textWidth, wrapped, type TextColumn } from "./table.ts";
export { isOwnEstimate, isOwnFit, packageNames, wording, type PackageNames, type Wording } from "./wording.ts";
export { xmlElement, xmlText } from "./xml.ts";
export { filledText } from "./filledText.ts";
export { shellWord } from "./shellWord.ts";
