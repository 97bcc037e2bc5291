import type { Account } from "./account.ts";

/** Title of a measure of the case, its id where it has none; of a group joined by ` + ` the titles of all. */
export function measureTitle({ case: case_, words }: Pick<Account, "case" | "words">, label: string): string {
  const titleOf = (id: string): string => {
    const title = case_.measures.find((measure) => measure.id === id)?.title ?? "";
    return title === "" ? id : words.title(title);
  };
  return label.split(" + ").map(titleOf).join(" + ");
}
