/**
 * A text with its values filled in, once: braces inside a value stay as they are, and so does a name without a value.
 *
 * @example
 *   filledText("{a} of {b}", { a: "1", b: "{a}" })   // "1 of {a}"
 */
export function filledText(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => (Object.hasOwn(values, name) ? values[name]! : whole));
}
