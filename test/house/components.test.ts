import { describe, expect, it } from "vitest";
import { filesBelow, scriptOf, textOf } from "./sources.ts";

const FOLDER = "src/page/components/";
const COMPONENTS = filesBelow("src", ".svelte").map((path) => [path.replace(FOLDER, ""), textOf(path)] as const);

/** As many as a reader takes in; a longer component is several. */
const MOST_LINES = 100;
/** Components that show text as markup, each with its reason: everything else of a case and its data stays text. */
const MARKUP: Readonly<Record<string, string>> = {
  "Figure.svelte": "drawings of our own, which escape every text in them",
  "Numbers.svelte": "drawings of our own, in which there is no text",
};

const names = (wanted: (text: string) => boolean): readonly string[] =>
  COMPONENTS.filter(([, text]) => wanted(text)).map(([name]) => name);

describe("the components of a page", () => {
  it("say first what they are", () => {
    expect(names((text) => !/^<!-- @component \p{Lu}[^]*?\. -->\n<script lang="ts">\n/u.test(text))).toEqual([]);
  });

  it("are short, and have no style of their own: a page has one style sheet", () => {
    expect(names((text) => text.split("\n").length > MOST_LINES)).toEqual([]);
    expect(names((text) => text.includes("<style"))).toEqual([]);
  });

  it("show nothing as markup but drawings", () => {
    expect(names((text) => text.includes("{@html"))).toEqual(Object.keys(MARKUP));
  });

  it("are read by other tests of the house as their scripts, line by line", () => {
    expect(scriptOf('<!-- a -->\n<script lang="ts">\n  import "./a.ts";\n</script>\n\n<p>{b}</p>\n')).toBe(
      '\n\n  import "./a.ts";\n',
    );
  });
});
