import { defineProblem, type Place, rounded, said } from "../../../base/problems/index.ts";

export const contractAboveCapacity = defineProblem(
  "E257",
  {
    name: "contract above capacity",
    meaning: "The take-or-pay quantities of a seller's contracts together exceed what it can produce in a year.",
    wayOut: "Correct quantity, dates or capacity. Do not list both a group of contracts and its parts.",
  },
  (place: Place, seller: string, year: number, owed: number, capacity: number) => ({
    place,
    message: `With this contract ${said(seller)} must deliver ${rounded(owed)} in ${year}, and its capacity is ${rounded(capacity)}.`,
    found: String(rounded(owed)),
    expected: `at most ${rounded(capacity)} in all take-or-pay quantities of the seller`,
  }),
);

export const aboveNameplate = defineProblem(
  "W251",
  {
    name: "sales above capacity",
    meaning: "A supplier sold more in the base year than its nameplate allows; its sales count as capacity.",
    wayOut: "Check the year and unit of the capacity; plants do run above nameplate.",
  },
  (place: Place, node: string, sold: number, capacity: number) => ({
    place,
    message: `${said(node)} sold ${rounded(sold)} in the base year, more than its capacity of ${rounded(capacity)}; what it sold counts.`,
    found: String(rounded(sold)),
    expected: `at most ${rounded(capacity)}`,
  }),
);

export const contractAboveUse = defineProblem(
  "W254",
  {
    name: "contracts above capacity",
    meaning: "A seller's contracts exceed its capacity, but its take-or-pay quantities do not.",
    wayOut: "Check for rows of groups beside their parts.",
  },
  (place: Place, seller: string, year: number, contracted: number, capacity: number) => ({
    place,
    message: `With this contract ${said(seller)} has sold ${rounded(contracted)} for ${year}, more than its capacity of ${rounded(capacity)}; the take-or-pay part fits.`,
    found: String(rounded(contracted)),
    expected: `at most ${rounded(capacity)}`,
  }),
);

export const flowsApart = defineProblem(
  "W256",
  {
    name: "quantity and flows apart",
    meaning: "The quantity of a node differs by more than one percent from its flows of the base year.",
    wayOut: "Correct one of the two; the calibration starts from both.",
  },
  (place: Place, node: string, quantity: number, flows: number) => ({
    place,
    message: `The quantity of ${said(node)} is ${rounded(quantity)}, and its flows of the base year sum to ${rounded(flows)}.`,
    found: String(rounded(quantity)),
    expected: String(rounded(flows)),
  }),
);

export const aboveTerminals = defineProblem(
  "W262",
  {
    name: "arrivals above terminals",
    meaning: "A buyer landed more by sea in the base year than its terminals can; its arrivals count as capacity.",
    wayOut: "Check the year and unit of the capacity; terminals do run above what they are built for.",
  },
  (place: Place, node: string, landed: number, capacity: number) => ({
    place,
    message: `${said(node)} landed ${rounded(landed)} in the base year, more than its terminals can, ${rounded(capacity)}; what it landed counts.`,
    found: String(rounded(landed)),
    expected: `at most ${rounded(capacity)}`,
  }),
);
