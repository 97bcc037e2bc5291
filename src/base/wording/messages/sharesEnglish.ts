/** Who sold instead of those that a buyer turned away from, in English. */
export const SHARES_ENGLISH = {
  "short.label.shares": "Instead",
  "short.shares.names":
    "{commodity}: {list} sold instead, in their old proportions ({byShare} % off in {year}; “nothing changes” {noChange} %).",
  "short.shares.untold": "{list}: who gains cannot be ranked with the figures at hand.",
  "short.shares.allHit": "{list}: every seller is hit, so nobody is left to take their place.",
  "shares.heading": "Who sold instead, good by good",
  "shares.table": "{commodity}, shares of what {buyer} bought.",
  "shares.names":
    "{commodity}. What the others sold to {buyer} in {year}, split by their shares of {base}, is {byShare} % off ({sellers} sellers). “Nothing changes” is {noChange} % off. The split is given what they sold in all.",
  "shares.seen": "If it is given only what {hit} lost, it is {byShareSeen} % off.",
  "shares.silent":
    "{commodity}. Who gains cannot be ranked with the figures at hand. What the others sold to {buyer} in {year}, split by their shares of {base}, is {byShare} % off ({sellers} sellers). “Nothing changes” is {noChange} % off.",
  "shares.untried":
    "{commodity}. Who gains cannot be ranked with the figures at hand: how much {buyer} bought in {base} from {list} is not known.",
  "shares.tooFew":
    "{commodity}. Who gains cannot be ranked with the figures at hand: too few sellers have a figure for {base} and for {year}.",
  "shares.allHit":
    "{commodity}. {buyer} turned away from every seller that is listed, so nobody is left to take their place.",
  "shares.recalled": "Sellers with a figure from memory: {recalled}.",
  "shares.column.seller": "Seller",
  "shares.column.byShare": "{year} by old shares",
  "shares.column.change": "Change",
  "shares.column.byShareChange": "Change by old shares",
  "shares.note": "Blank: not known. Of sellers that {buyer} turned away from nothing is forecast.",
  "diversion.apart":
    "Sellers are not named: these sectors are wider than the goods that {buyer} no longer bought. Who sells more in a sector does not replace a good.",
} as const;
