import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { OUTPUT_SCHEMAS } from "../../src/cli/outputs/index.ts";
import { ROOT } from "./cli.ts";

describe("the schemas of outputs that are shipped", () => {
  it.each(Object.entries(OUTPUT_SCHEMAS))("describe what `%s` prints", async (command, schema) => {
    const file = join(ROOT, "schema/outputs", `${command.replaceAll(" ", "-")}.json`);
    await expect(`${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`).toMatchFileSnapshot(file);
  });
});
