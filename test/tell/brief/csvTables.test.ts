import { describe, expect, it } from "vitest";
import { csvTables, csvText } from "../../../src/tell/brief/index.ts";
import { caseOf, COUNTRIES, results, words } from "../findings/fixture.ts";
import { marketResults } from "./marketFixture.ts";

describe("CSV tables", () => {
  const tables = csvTables(results(), caseOf(), words());

  it("cover every solved scenario but the base", () => {
    expect([...tables.keys()]).toEqual([
      "countries.csv",
      "decomposition.csv",
      "other-bases.csv",
      "bilateral.csv",
      "flows.csv",
      "channels.csv",
      "attribution.csv",
      "diversion.csv",
      "residuals.csv",
      "findings.csv",
    ]);
    const lines = tables.get("countries.csv")!.trimEnd().split("\n");
    expect(lines).toHaveLength(1 + 2 * COUNTRIES.length);
    const war = lines.find((line) => line.startsWith("war,RUS"))!;
    expect(war).toMatch(/^war,RUS,Russia,0\.0099,0\.00\d+,0\.03\d+,16,16,/);
  });

  it("every line has as many cells as the header", () => {
    for (const [name, text] of tables) {
      if (name === "findings.csv") continue;
      const counts = text
        .trimEnd()
        .split("\n")
        .map((line) => line.replace(/"(?:[^"]|"")*"/g, "x").split(",").length);
      expect(new Set(counts).size, name).toBe(1);
    }
  });

  it("numbers stay numbers, text that looks like a formula is text", () => {
    const rows = [
      ["=cmd", "+1", "-2", "@x", "\tx", "a,b", "line\nbreak"],
      [-1.5, 1e-12, NaN, null, 0, -0, 5e300],
    ];
    expect(csvText(["=h"], rows)).toBe(`'=h\n'=cmd,'+1,'-2,'@x,'\tx,"a,b","line\nbreak"\n-1.5,1e-12,,,0,0,5e+300\n`);
  });

  it("tell the markets, each in its own unit, and what is at risk where none is solved", () => {
    const found = csvTables(marketResults(), caseOf(), words());
    expect(Object.fromEntries([...found].filter(([name]) => name.startsWith("market-")))).toEqual({
      "market-prices.csv":
        "scenario,market,year,holds,days_in_force,base_year,capacities_year,demand_year,node,before_in_price_unit,after_in_price_unit,low_in_price_unit,high_in_price_unit,corners,widest_driver,lowest_change_percent,highest_change_percent,price_unit\nshut,lng,2019,,,2019,2019,2019,japan,10,12.5,11,14,4,capacity,10,40,USD/MMBtu\n",
      "market-quantities.csv":
        "scenario,market,year,holds,days_in_force,base_year,capacities_year,demand_year,node,before_in_unit,after_in_unit,low_in_unit,high_in_unit,corners,lowest_change_percent,highest_change_percent,unit\n" +
        "shut,lng,2019,,,2019,2019,2019,qatar,8,3,2,4,4,-75,-50,bcm/year\n" +
        "shut,lng,2019,,,2019,2019,2019,japan,10,8,7,9,4,-30,-10,bcm/year\n",
      "market-flows.csv":
        "scenario,market,year,holds,days_in_force,base_year,capacities_year,demand_year,from_node,to_node,route,before_in_unit,after_in_unit,unit\nshut,lng,2019,,,2019,2019,2019,qatar,japan,malacca,8,3,bcm/year\n",
      "market-shortfalls.csv":
        "scenario,market,year,holds,days_in_force,base_year,capacities_year,demand_year,node,short_in_unit,low_in_unit,high_in_unit,short_before_in_unit,short_percent_of_demand,unit\nshut,lng,2019,,,2019,2019,2019,japan,2,1,3,0,20,bcm/year\n",
      "market-detours.csv": [
        "scenario,market,year,holds,days_in_force,base_year,capacities_year,demand_year,from_node,to_node,way_before,way_after,moved_in_unit,unit,extra_days,extra_cost_in_price_unit,extra_cost_low_in_price_unit,extra_cost_high_in_price_unit,price_unit,extra_usd_per_cargo,extra_usd_per_cargo_low,extra_usd_per_cargo_high",
        "shut,lng,2019,,,2019,2019,2019,oman,japan,malacca,lombok,2,bcm/year,1.5,0.08,0.06,0.1,USD/MMBtu,280000,210000,350000",
        "",
      ].join("\n"),
      "market-shortfall-orders.csv": [
        "scenario,market,year,holds,days_in_force,base_year,capacities_year,demand_year,first_four,corners,where",
        'shut,lng,2019,,,2019,2019,2019,japan china,3,"capacity low, flow inertia high"',
        "shut,lng,2019,,,2019,2019,2019,china japan,1,",
        "",
      ].join("\n"),
      "market-replacement.csv": [
        "scenario,market,year,holds,days_in_force,base_year,capacities_year,demand_year,from_node,to_node,order,stage,part,supplier,change_in_unit,low_in_unit,high_in_unit,unit",
        "shut,lng,2019,,,2019,2019,2019,qatar,japan,forward,policy,own,qatar,-5,-6,-4,bcm/year",
        "shut,lng,2019,,,2019,2019,2019,qatar,japan,forward,policy,other,oman,3,2,4,bcm/year",
        "shut,lng,2019,,,2019,2019,2019,qatar,japan,forward,policy,demand,,-2,-3,-1,bcm/year",
        "shut,lng,2019,,,2019,2019,2019,qatar,japan,reverse,policy,own,qatar,-5,,,bcm/year",
        "shut,lng,2019,,,2019,2019,2019,qatar,japan,reverse,policy,other,oman,3,,,bcm/year",
        "shut,lng,2019,,,2019,2019,2019,qatar,japan,reverse,policy,demand,,-2,,,bcm/year",
        "shut,lng,2019,,,2019,2019,2019,qatar,japan,observed,,other,oman,4,,,bcm/year",
        "shut,lng,2019,,,2019,2019,2019,qatar,japan,observed,,own,qatar,-3,,,bcm/year",
        "",
      ].join("\n"),
      "market-imports-at-risk.csv":
        "scenario,market,from_node,to_node,from_date,to_date,reached_percent,observed_year,quantity_in_unit,unit,value_million_usd\nshut,chips,USA,china,2019-05-16,,100,2018,7,kt/year,\n",
      "market-imports-under-duty.csv":
        "scenario,market,from_node,to_node,from_date,to_date,duty_on_top_percent,observed_year,quantity_in_unit,unit,value_million_usd\nshut,chips,KOR,china,2018-09-24,2019-06-01,2.5,2017,4,kt/year,9\n",
    });
  });

  it("there are none where nothing was solved", () => {
    expect(csvTables({ scenarios: {} }, caseOf(), words()).size).toBe(0);
  });
});
