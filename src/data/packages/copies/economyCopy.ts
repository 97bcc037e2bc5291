import { type Parameter, parameter } from "../../../base/sets/index.ts";
import type { Economy, ElasticitySet } from "../economy/index.ts";
import { type ArrayReader, type PlainSet, plainSet, setOf } from "./arrayReader.ts";
import type { Packed } from "./packed.ts";

interface PlainElasticities extends Omit<ElasticitySet, "theta" | "standardError" | "home"> {
  /** Whether the arrays of its upper tier follow; absent where it has none. */
  readonly isTiered?: true;
}

/** What of an economy is no array of numbers. */
interface PlainEconomy extends Pick<
  Economy,
  "manifest" | "countryNames" | "isResidual" | "sectorNames" | "sectorKinds"
> {
  readonly countries: PlainSet;
  readonly sectors: PlainSet;
  readonly elasticities: readonly PlainElasticities[];
  readonly concordances: readonly (readonly [string, readonly (readonly [string, readonly string[]])[]])[];
}

/** An economy as plain values and arrays; its hash stands beside it. */
export function packedEconomy(economy: Economy): Packed {
  const { manifest, countryNames, isResidual, sectorNames, sectorKinds } = economy;
  const sets = [...economy.elasticities.values()];
  const plain: PlainEconomy = {
    manifest,
    countryNames,
    isResidual,
    sectorNames,
    sectorKinds,
    countries: plainSet(economy.countries),
    sectors: plainSet(economy.sectors),
    elasticities: sets.map(({ theta: _theta, standardError: _error, home, ...rest }) =>
      home === undefined ? rest : { ...rest, isTiered: true },
    ),
    concordances: [...economy.concordances].map(([name, pairs]) => [name, [...pairs]]),
  };
  const values = [economy.flows, economy.tariffs, economy.use, ...printed(economy)].map((each) => each.values);
  const elasticities = sets.flatMap(({ theta, standardError, home }) =>
    home === undefined ? [theta, standardError] : [theta, standardError, home.theta, home.standardError],
  );
  return { plain, arrays: [...values, ...elasticities] };
}

function printed({ printedAccounts }: Economy): readonly Parameter[] {
  if (printedAccounts === undefined) throw new RangeError("an economy without printed accounts was never a package");
  return [printedAccounts.grossOutput, printedAccounts.valueAdded, printedAccounts.finalDemand];
}

/** The economy again. @throws where the values do not fit each other. */
export function unpackedEconomy(content: unknown, arrays: ArrayReader, sha256: string): Economy {
  const plain = content as PlainEconomy;
  const countries = setOf(plain.countries);
  const sectors = setOf(plain.sectors);
  const trade = (): Parameter => parameter([sectors, countries, countries], arrays.reals());
  const bySector = (): Parameter => parameter([sectors, countries], arrays.reals());
  return {
    ...plain,
    sha256,
    countries,
    sectors,
    flows: trade(),
    tariffs: trade(),
    use: parameter([countries, sectors, sectors], arrays.reals()),
    printedAccounts: { grossOutput: bySector(), valueAdded: bySector(), finalDemand: bySector() },
    elasticities: new Map(plain.elasticities.map((each) => [each.name, elasticitySet(each, arrays)])),
    concordances: new Map(plain.concordances.map(([name, pairs]) => [name, new Map(pairs)])),
  };
}

function elasticitySet({ isTiered, ...plain }: PlainElasticities, arrays: ArrayReader): ElasticitySet {
  const lower = { ...plain, theta: arrays.reals(), standardError: arrays.reals() };
  return isTiered === true ? { ...lower, home: { theta: arrays.reals(), standardError: arrays.reals() } } : lower;
}
