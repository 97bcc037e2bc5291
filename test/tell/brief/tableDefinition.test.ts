import { expect, it } from "vitest";
import { columnsWith } from "../../../src/tell/brief/tableDefinition.ts";

const column = (name: string) => ({ name, of: () => name });

it("columns stand behind the one that is named, and are not lost where none is", () => {
  const columns = [column("a"), column("b")];
  expect(columnsWith(columns, { a: [column("c")] }).map(({ name }) => name)).toEqual(["a", "c", "b"]);
  expect(() => columnsWith(columns, { d: [column("c")] })).toThrow("No column is named d.");
});
