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
    meaning: "One country or customs union chooses alone; a war and an agreement take two or more.",
    wayOut: "Name one with --optimal, or several with --nash or --agreed, separated by commas.",
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

export const restOfWorldChooses = defineProblem(
  "E929",
  {
    name: "the rest of the world chooses",
    meaning:
      "The rest of the world is a sum of countries without data of their own. Nobody sets its tariffs, and no income is told of it, so that it cannot want anything.",
    wayOut: "Name countries or customs unions that choose. Goods of the rest of the world may be taxed with --on.",
  },
  (option: string, found: string) => ({
    place: { path: option },
    message: `${found}, the rest of the world, is no country: nobody sets its tariffs.`,
    found,
    expected: "a country or a customs union with data of its own",
  }),
);

export const memberAlone = defineProblem(
  "W931",
  {
    name: "member of a customs union alone",
    meaning:
      "The country sets no tariffs of its own: its customs union does. What it would choose alone is hypothetical.",
    wayOut: "Name the customs union, or read the answer as what the country would do if it had left.",
  },
  (option: string, country: string, union: string) => ({
    place: { path: option },
    message: `${country} sets no tariffs alone: it is in ${union}, a customs union. The answer is hypothetical.`,
    found: country,
    expected: union,
  }),
);

export const noCustomsUnion = defineProblem(
  "W932",
  {
    name: "bloc that is no customs union",
    meaning:
      "The members of the bloc set tariffs each for themselves. One tariff of all of them on everybody else is hypothetical.",
    wayOut: "Name its members, or read the answer as what they would do if they were a customs union.",
  },
  (option: string, bloc: string) => ({
    place: { path: option },
    message: `${bloc} is not known as a customs union. One tariff of all its members is hypothetical.`,
    found: bloc,
    expected: "a country or a customs union",
  }),
);

export const partOfUnion = defineProblem(
  "W933",
  {
    name: "customs union without some members",
    meaning:
      "Some members of the bloc have no data of their own. They do not choose with the others, and are taxed by nobody as members.",
    wayOut: "Name another data package in `economy.data` that lists them, or read the answer as one without them.",
  },
  (option: string, bloc: string, without: readonly string[], name: string) => ({
    place: { path: option },
    message: `${bloc} chooses without ${without.join(", ")}: ${name} counts them in the rest of the world.`,
    found: without.join(", "),
    expected: "members with data of their own",
  }),
);

export const answeredForOne = defineProblem(
  "E934",
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
