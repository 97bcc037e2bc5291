/** [country, sector] → [sector, country]. @unit that of the values @source dimension order of the papers */
export declare function bySector(values: Float64Array, countries: number, sectors: number): Float64Array;
/** [sector, country] → [country, sector]. @unit that of the values @source dimension order of the kernels */
export declare function byCountry(values: Float64Array, sectors: number, countries: number): Float64Array;
