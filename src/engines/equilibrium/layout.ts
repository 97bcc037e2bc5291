import { transposeInto } from "../../numerics/index.ts";

/** [country, sector] → [sector, country]. @unit that of the values @source dimension order of the papers */
export function bySector(values: Float64Array, countries: number, sectors: number): Float64Array {
  const out = new Float64Array(values.length);
  transposeInto(out, values, countries, sectors);
  return out;
}

/** [sector, country] → [country, sector]. @unit that of the values @source dimension order of the kernels */
export function byCountry(values: Float64Array, sectors: number, countries: number): Float64Array {
  const out = new Float64Array(values.length);
  transposeInto(out, values, sectors, countries);
  return out;
}
