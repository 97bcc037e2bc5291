import type { Plugin } from "rolldown";
import svelte, { type Options } from "rollup-plugin-svelte";

/** The plugin says that it has a default export, and is it. */
const compiled = svelte as unknown as (options: Partial<Options>) => Plugin;

/**
 * The compiler of components, as a plugin of the bundler and of the tests. What it warns of, access to the page above all, is an error.
 *
 * @param generate  Code that makes HTML, or code that works in a browser on what was made.
 */
export function components(generate: "server" | "client"): Plugin {
  return compiled({ emitCss: false, compilerOptions: { generate }, onwarn: refused });
}

function refused({ code, message, id }: Parameters<Options["onwarn"]>[0]): void {
  throw new Error(`${id ?? "a component"}: ${code ?? "a warning"}: ${message}`);
}
