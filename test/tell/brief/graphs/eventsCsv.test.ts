import { csvParse } from "d3-dsv";
import { expect, it } from "vitest";
import { eventsCsv } from "../../../../src/tell/brief/index.ts";
import { eventList } from "../../../../src/engines/discourse/index.ts";
import { statement } from "../../../engines/discourse/smallStatements.ts";

it("an event list has a row for each statement that enters, by date, with its document", () => {
  const documents = [
    {
      id: "d1",
      title: "Hearing, part 1",
      date: "2020-01-02",
      author: "Clerk",
      source: "109",
      section: "",
      type: "law",
    },
  ];
  const all = [
    statement({ id: "2", date: "2020-01-02", document: "d1", organization: "", concept: "=x" }),
    statement({ id: "1", date: "2020-01-01", document: null }),
    statement({ id: "3", concept: "left out" }),
  ];
  const rows = csvParse(eventsCsv(eventList(all, { documents, exclude: { concept: ["left out"] } })));
  expect(rows.map(({ id, concept, weight }) => [id, concept, weight])).toEqual([
    ["1", "c", "1"],
    ["2", "'=x", "1"],
  ]);
  expect(rows[1]).toMatchObject({
    document_title: "Hearing, part 1",
    document_author: "Clerk",
    document_source: "109",
    document_section: "",
    document_type: "law",
  });
  expect(rows[0].document_title).toBe("");
});
