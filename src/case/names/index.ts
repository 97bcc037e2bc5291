export type { Source } from "./bibliography.ts";
export { BLOC_CODES, blocMembers, blocNamed, BLOCS, everIn, type OwnBloc, tariffMembers } from "./blocs.ts";
export { BLOCS_SCHEMA, readOwnBlocs } from "./ownBlocs.ts";
export { countriesBySize, countryNamed, nearestCountry, readCountry } from "./countryCodes.ts";
export {
  type CountryList,
  type CountryPair,
  absentCountries,
  mayInclude,
  namesOneCountry,
  countriesOf,
  pairsByTerritory,
  pairsOf,
  type TerritoryPairs,
} from "./countryList.ts";
export { economiesWith, namesOfKind, type PackageShelf, shelfOf } from "./packageShelf.ts";
export { productCodes, reachesAny } from "./products.ts";
export { type NameReading, codesOf, countryList, partyOf, traderOf } from "./readCountries.ts";
export { readSources } from "./readSources.ts";
export type { Reference, ReferenceName } from "./reference.ts";
export { sourceProblems } from "./sourceKeys.ts";
export { notInMarkets, restOfWorldOf, withoutOwnData } from "./ownData.ts";
