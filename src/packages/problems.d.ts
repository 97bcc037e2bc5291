import { type Problem } from "../problems/index.ts";
/** Where a cell stands: file, line and the name of its column. */
export interface Cell {
    readonly file: string;
    readonly line: number;
    /** 1-based position of the column in the file's header. */
    readonly column: number;
    readonly name: string;
}
/** E301 */
export declare function missingFile(file: string): Problem;
/** E302 */
export declare function missingColumn(file: string, name: string, header: readonly string[]): Problem;
/** E303 */
export declare function notJson(file: string): Problem;
/** E304 */
export declare function badMetadata(file: string, path: string, reason: string): Problem;
/** E305, E306 */
export declare function unknownLabel(cell: Cell, kind: string, found: string, known: readonly string[]): Problem;
/** E307 */
export declare function duplicatedRow(file: string, line: number, labels: readonly string[]): Problem;
/** E308 */
export declare function notNumber(cell: Cell, found: string, expected: string): Problem;
/** E309 */
export declare function notFinite(cell: Cell, found: string, expected: string): Problem;
/** E310 */
export declare function negativeNumber(cell: Cell, found: string, expected: string): Problem;
/** E311 */
export declare function tariffOutOfRange(cell: Cell, found: string, expected: string): Problem;
/** E312 */
export declare function rowLength(file: string, line: number, found: number, expected: number): Problem;
/** E313 */
export declare function accountsDisagree(column: string, where: string, printed: number, computed: number): Problem;
/** E314 */
export declare function elasticityNotPositive(cell: Cell, found: string): Problem;
/** E315 */
export declare function elasticityMissing(set: string, sectors: readonly string[]): Problem;
/** E316 */
export declare function repeatedLabel(cell: Cell, found: string): Problem;
/** E317 */
export declare function notAllowed(cell: Cell, found: string, allowed: readonly string[]): Problem;
/** E318 */
export declare function emptyTable(file: string): Problem;
/** E319, E320 */
export declare function negativeResidual(code: "E319" | "E320", where: string, value: number): Problem;
/** E321 */
export declare function noIncome(country: string): Problem;
/** E322 */
export declare function badLabel(cell: Cell, found: string): Problem;
/** E323 */
export declare function unclosedQuote(file: string, line: number): Problem;
/** E324 */
export declare function tooLarge(countries: number, sectors: number, cells: number, limit: number): Problem;
/** E325 */
export declare function moreRows(file: string, more: number): Problem;
/** E326 */
export declare function setDisagrees(cell: Cell, set: string, found: string, first: string): Problem;
/** E327 */
export declare function tableTooLong(file: string, rows: number, limit: number): Problem;
/** E328 */
export declare function accountsMissing(missing: number, first: string): Problem;
/** W301 */
export declare function absentFlows(absent: number, cells: number): Problem;
/** W302 */
export declare function unusedColumn(file: string, name: string, column: number, known: readonly string[]): Problem;
