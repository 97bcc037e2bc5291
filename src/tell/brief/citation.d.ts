declare module "@citation-js/core" {
  export const plugins: {
    readonly config: {
      get(name: "@csl"): {
        readonly templates: { add(name: string, style: string): unknown };
        readonly locales: { add(language: string, locale: string): unknown };
      };
    };
    readonly output: {
      format(
        name: "bibliography",
        data: readonly object[],
        options: { template: string; lang: string; format: "text"; asEntryArray: true },
      ): readonly (readonly [id: string, text: string])[];
    };
  };
}

declare module "@citation-js/plugin-csl" {}
