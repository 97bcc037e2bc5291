import { defineProblem } from "../../base/problems/index.ts";

export const noTariffForm = defineProblem(
  "E925",
  {
    name: "what is asked of tariffs",
    meaning:
      "Tariffs are ranked by what they do to a country, or chosen by one country alone, in a war, or by agreement: one of the four at a time.",
    wayOut: "Give one of --gradient COUNTRY, --optimal COUNTRY, --nash COUNTRIES and --agreed COUNTRIES.",
  },
  (typed: readonly string[]) => ({
    place: { path: "tariffs" },
    message:
      typed.length === 0
        ? "It is not said what is asked of tariffs."
        : `One question can be asked of tariffs at a time, and ${typed.length} are.`,
    found: typed.length === 0 ? "none of them" : typed.join(" "),
    expected: "one of --gradient, --optimal, --nash, --agreed",
  }),
);

export const wrongPlayers = defineProblem(
  "E926",
  {
    name: "number of countries that choose",
    meaning: "One country chooses alone; a war and an agreement take two or more.",
    wayOut: "Name one country with --optimal, or several with --nash or --agreed, separated by commas.",
  },
  (option: string, typed: readonly string[], expected: string) => ({
    place: { path: option },
    message: `${option} names ${typed.length === 0 ? "no country" : typed.length === 1 ? "one country" : `${typed.length} countries`}.`,
    found: typed.length === 0 ? "none" : typed.join(","),
    expected,
  }),
);

export const ratesForAll = defineProblem(
  "E927",
  {
    name: "rates for all, on some",
    meaning: "--by partner and --by mfn lay rates on the goods of all others, so that --on has nothing to choose.",
    wayOut: "Leave out --on, or take --by pair or --by sector.",
  },
  (by: string, on: readonly string[]) => ({
    place: { path: "--on" },
    message: `--by ${by} lays rates on the goods of all others.`,
    found: `--on ${on.join(",")}`,
    expected: "no --on, or --by pair or sector",
  }),
);

export const notSearched = defineProblem(
  "E928",
  {
    name: "option of a search without a search",
    meaning: "--gradient ranks the tariffs of the world by one point more of each; it searches no rates.",
    wayOut: "Leave the option out, or ask with --optimal, --nash or --agreed.",
  },
  (options: readonly string[]) => ({
    place: { path: options[0] ?? "--gradient" },
    message: "--gradient searches no rates.",
    found: options.join(" "),
    expected: "none of them beside --gradient",
  }),
);

export const answeredForOne = defineProblem(
  "E929",
  {
    name: "two that tariffs are ranked for",
    meaning:
      "--gradient names the country or bloc whose real income ranks the tariffs of the world; --for names it once more.",
    wayOut: "Leave out --for, and name the country or bloc with --gradient.",
  },
  (typed: readonly string[]) => ({
    place: { path: "--for" },
    message: "--gradient already names whose real income is meant.",
    found: `--for ${typed.join(",")}`,
    expected: "--gradient alone",
  }),
);
