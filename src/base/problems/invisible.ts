/**
 * Characters that nobody sees: two names that differ in one look the same. Joiners are left to scripts and pictures that need
 * them, and a mark of variation to pictures.
 *
 * @example
 *   INVISIBLE.test("US\u200BA")   // true
 *   INVISIBLE.test("USA")         // false
 */
export const INVISIBLE: RegExp =
  /\u034F|[\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E007F}]|(?<![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Extended_Pictographic}\uFE0F])[\u200C\u200D]|(?<!\p{Extended_Pictographic})[\uFE00-\uFE0F]/u;
