import { describe, expect, it } from "vitest";
import { makeSearch } from "./engine";

const product = (name: string, fields: object = {}) => ({
  slug: name.toLowerCase(),
  name,

  ways: [],
  ...fields,
});
const hostile = '<img src=x onerror="alert(1)">';

const search = await makeSearch({
  products: [
    product("Linocut, from first cut", {
      text: "A course in six chapters.",
      more: "Bring a spoon and a sheet of linoleum.",
    }),
    product("Paper scans", { text: "Twenty-two sheets, for linocut and riso." }),
    product("Crème brûlée, a zine"),
    product("木版画の入門"),
    product(hostile),
    product("constructor"),
    product("Studio hour 2027"),
  ],
  posts: [{ slug: "five-gouges", name: "Five gouges", date: "2026-01-02" }],
  experiences: [{ slug: "club", name: "The club folder", text: "Files for linocut." }],
});

function names(query: string) {
  const { products, posts, experiences } = search(query);
  return [products, posts, experiences].flatMap((hits) => hits.map(({ entry }) => entry.name));
}

describe("searching", () => {
  it("finds by the beginning of every word, in names first", () => {
    expect(names("lino")).toEqual(["Linocut, from first cut", "Paper scans", "The club folder"]);
    expect(names("li cu")).toEqual(["Linocut, from first cut"]);
    expect(names("paper lino")).toEqual(["Paper scans"]);
  });

  it("finds by words that are not shown", () => {
    expect(names("spoon")).toEqual(["Linocut, from first cut"]);
  });

  it("counts what it finds in every kind", () => {
    expect(search("linocut")).toMatchObject({ count: 3, isClose: false });
    expect(search("gouges").posts).toMatchObject([{ entry: { slug: "five-gouges" } }]);
  });

  it.each(["creme brulee", "CRÈME", "Cre\u0300me", "brulée"])(
    "finds %j without regard to accents and case",
    (query) => {
      expect(names(query)).toEqual(["Crème brûlée, a zine"]);
    },
  );

  it.each(["linoctu", "linokut", "lnocut frst"])("forgives %j where nothing is spelt so", (query) => {
    const found = search(query);
    expect(found.isClose).toBe(true);
    expect(found.products[0]?.entry.name).toBe("Linocut, from first cut");
  });

  it("forgives nothing where something is spelt as it was typed, and no digit", () => {
    expect(names("paper")).toEqual(["Paper scans"]);
    expect(names("2026")).toEqual([]);
    expect(names("2027")).toEqual(["Studio hour 2027"]);
  });

  it.each(["木", "木版", "版画", "入門", "画", "木版画 入門"])("finds %j in a script without spaces", (query) => {
    expect(names(query)).toEqual(["木版画の入門"]);
  });

  it("does not find characters that stand in another order", () => {
    expect(names("画版")).toEqual([]);
  });

  it("takes hostile names and queries for text", () => {
    expect(names("onerror")).toEqual([hostile]);
    expect(names("constructor")).toEqual(["constructor"]);
    for (const query of ["", " ", "__proto__", "<script>", "a".repeat(5_000), "(*\\[", "\ud800"]) {
      expect(search(query).count, query.slice(0, 10)).toBe(0);
    }
  });
});
