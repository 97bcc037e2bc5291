import type { Problem } from "../../base/problems/index.ts";
import type { TextFiles } from "../packages/index.ts";
import { readMatrix } from "./matrix.ts";

/** Base year of Ossa (2014) and the tariffs that he found: 7 regions × 33 industries, last dimension fastest. */
export interface OssaBase {
  readonly regions: readonly string[];
  readonly industries: readonly string[];
  /** T   [industry, importer, exporter]   million USD   As recorded; imbalances are in it. */
  readonly trade: Float64Array;
  /** T   [industry, importer, exporter]   million USD   After he took the imbalances out. */
  readonly balancedTrade: Float64Array;
  /** t   [industry, importer, exporter]   fraction */
  readonly tariffs: Float64Array;
  /** t   [industry, importer, exporter]   fraction   Each importer's best ones while the others keep theirs. */
  readonly optimalTariffs: Float64Array;
  /** t   [industry, importer, exporter]   fraction   Of his trade war. */
  readonly nashTariffs: Float64Array;
  /** σ   [industry]   As he estimated them. */
  readonly substitution: Float64Array;
}

const REGIONS = ["Brazil", "China", "EU", "India", "Japan", "ROW", "US"];
const INDUSTRIES =
  "ric wht gro v_f osd sug pfb ocr ctl oap dry wol frs cmt omt vol ofd b_t tex wap lea lum ppp crp nmm i_s nfm fmp mvh otn ele ome omf".split(
    " ",
  );
/** Columns of the file of elasticities: as estimated, three scalings of them, one constant. */
const SCALINGS = 5;

/**
 * Reads the arrays of Ossa (2014): stacked by industry, a row for each exporter, a column for each importer.
 *
 * @param files  By name, as `Replication` lists them.
 * @returns the base, or null beside the problems.
 */
export function ossaBase(files: TextFiles): { readonly base: OssaBase | null; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const many = REGIONS.length;
  const stacked = (file: string, exporters = many): Float64Array | null =>
    readMatrix(files, file, INDUSTRIES.length * exporters, many, problems);
  const trade = stacked("trade_ijs.csv");
  const balanced = stacked("trade_balanced_ijs.csv");
  const tariffs = stacked("tariff_ijs.csv");
  const optimal = stacked("optimaltariffbas.csv", many - 1);
  const nash = stacked("nashtariffbass_ijs.csv");
  const sigma = readMatrix(files, "sigma_s.csv", INDUSTRIES.length, SCALINGS, problems);
  if (!trade || !balanced || !tariffs || !optimal || !nash || !sigma || problems.length > 0)
    return { base: null, problems };
  return {
    base: {
      regions: REGIONS,
      industries: INDUSTRIES,
      trade: byImporter(trade),
      balancedTrade: byImporter(balanced),
      tariffs: byImporter(tariffs),
      optimalTariffs: byImporter(withHome(optimal)),
      nashTariffs: byImporter(nash),
      substitution: Float64Array.from(INDUSTRIES, (_, s) => sigma[s * SCALINGS]!),
    },
    problems,
  };
}

function byImporter(stacked: Float64Array): Float64Array {
  const many = REGIONS.length;
  const cells = new Float64Array(stacked.length);
  for (let cell = 0; cell < cells.length; cell++) {
    const [s, j, i] = [Math.floor(cell / many ** 2), Math.floor(cell / many) % many, cell % many];
    cells[cell] = stacked[(s * many + i) * many + j]!;
  }
  return cells;
}

/** The file of optimal tariffs leaves out each importer's own row: put back as 0. */
function withHome(stacked: Float64Array): Float64Array {
  const many = REGIONS.length;
  const cells = new Float64Array((stacked.length / (many - 1)) * many);
  for (let cell = 0; cell < cells.length; cell++) {
    const [s, i, j] = [Math.floor(cell / many ** 2), Math.floor(cell / many) % many, cell % many];
    if (i !== j) cells[cell] = stacked[(s * (many - 1) + (i > j ? i - 1 : i)) * many + j]!;
  }
  return cells;
}
