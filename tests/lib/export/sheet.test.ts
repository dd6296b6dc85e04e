import { describe, expect, test } from "vitest";
import { readSheet } from "@/lib/export/sheet";

/** What a sheet gives for a page with names, separated by spaces. */
function cut(css: string, names = "", renamed: Record<string, string> = {}): string {
  return readSheet("a.css", css).cut(new Set(names.split(" ")), new Map(Object.entries(renamed)));
}

describe("of a sheet's rules a page gets", () => {
  test.each([
    ["those of its classes", ".a{color:red}.b{color:blue}", ".a", ".a{color:red}"],
    ["those of classes with marks in their names", ".md\\:a{color:red}.md\\:b{color:blue}", ".md:a", ".md\\:a{color:red}"],
    ["those of its ids", "#a{color:red}#b{color:blue}", "#a", "#a{color:red}"],
    ["those of its tags", "p{color:red}a{color:blue}", "p", "p{color:red}"],
    ["none of a class by the name of a tag or an id", ".a{color:red}#a{color:blue}", "a", ""],
    ["those with several names where it has all", ".a p>.b+.c{color:red}.a p.d{color:blue}", ".a .b .c p", ".a p>.b+.c{color:red}"],
    ["a list of selectors as soon as one is used", ".a,.b{color:red}.c,.d{color:blue}", ".b", ".a,.b{color:red}"],
    ["those that name no tag, class or id", "*,:root,[data-a],::selection{color:red}", "", "*,:root,[data-a],::selection{color:red}"],
    ["those of a pseudo-class alone", ":focus-visible{color:red}:lang(zh){color:blue}", "", ":focus-visible{color:red}:lang(zh){color:#00f}"],
    ["those with a pseudo-class where it has the rest", ".a:hover{color:red}.b:hover{color:blue}", ".a", ".a:hover{color:red}"],
    ["those nested in a rule that it uses", ".a{color:red;&:hover{color:green}.b &{color:blue}}", ".a", ".a{color:red;&:hover{color:green}}"],
    ["none nested in a rule that it does not use", ".b{color:red;p{color:green}}", "p", ""],
  ])("%s", (_, css, names, kept) => {
    expect(cut(css, names)).toBe(kept);
  });
});

describe("a selector with", () => {
  test.each([
    [":is() needs one that matches", ":is(.a,.b) p{color:red}", ".b p", "p .c"],
    [":where() needs one that matches", ":where(.a,#b){color:red}", "#b", ".b"],
    [":has() needs one that matches", "p:has(>.a,.b){color:red}", "p .a", "p .c"],
    [":is() in :is() needs one that matches all through", ":is(:where(.a,.b) p,.c){color:red}", ".b p", ".b"],
    [":has() of a pseudo-class needs the rest alone", ".a:has(:checked){color:red}", ".a", ".b"],
    [":not() needs the rest alone", "p:not(.a){color:red}", "p", ".a"],
    [":not() in :is() needs the rest alone", ":is(p:not(.a),.b)>i{color:red}", "p i", ".a i"],
  ])("%s", (_, css, enough, lacking) => {
    expect([cut(css, enough), cut(css, lacking)]).toEqual([css, ""]);
  });
});

describe("a block that is left empty goes", () => {
  test.each(["@media print", "@supports (display:grid)", "@container (width>1px)"])("%s", (block) => {
    const css = `${block}{.a{color:red}.b{color:#00f}}`;
    expect([cut(css, ".a"), cut(css)]).toEqual([`${block}{.a{color:red}}`, ""]);
  });
});

test("a layer that is left empty keeps its place in the order", () => {
  expect(cut("@layer b{.b{color:red}}@layer a{.a{color:red}}", ".a")).toBe("@layer b;@layer a{.a{color:red}}");
});

describe("custom properties", () => {
  test.each([
    ["that no rule reads go", ":root{--a:1px;--b:2px}p{margin:var(--a)}", ":root{--a:1px}p{margin:var(--a)}"],
    ["that only rules of other pages read go", ":root{--a:1px}.b{margin:var(--a)}", ""],
    ["that another one reads stay", ":root{--a:var(--b);--b:2px}p{margin:var(--a)}", ":root{--a:var(--b);--b:2px}p{margin:var(--a)}"],
    ["that are read where another is not set stay", ":root{--b:2px}p{margin:calc(var(--a,var(--b))*2)}", ":root{--b:2px}p{margin:calc(var(--a,var(--b))*2)}"],
    ["that are not read go from every rule", ":root{--a:1px}@media print{:root{--a:2px}p{--a:3px;color:red}}", "@media print{p{color:red}}"],
    [
      "that are not read go with what registers them",
      '@property --a{syntax:"*";inherits:false}@property --b{syntax:"*";inherits:false}p{margin:var(--a)}',
      '@property --a{syntax:"*";inherits:false}p{margin:var(--a)}',
    ],
  ])("%s", (_, css, kept) => {
    expect(cut(css, "p")).toBe(kept);
  });
});

test("registered properties that never change give way to their value, with what repeats it for old browsers", () => {
  const registered = '@property --a{syntax:"*";inherits:false;initial-value:solid}';
  const fallback = "@layer properties{@supports (margin-trim:inline){*,:before{--a:solid}}}";
  expect(cut(`${fallback}p{border-style:var(--a)}${registered}`, "p")).toBe("@layer properties;p{border-style:solid}");
  const changing = `${fallback}p{border-style:var(--a)}.a{--a:dashed}${registered}`;
  expect(cut(changing, "p .a")).toBe(changing);
  expect(cut(changing, "p")).toBe("@layer properties;p{border-style:solid}");
});

test("the classes that rules ask for are told, in whatever place they stand", () => {
  const { classes } = readSheet("a.css", ".a>.b:hover,p:not(.c) :is(.d,#e){color:red}@media print{.wide\\:f{color:red}}");
  expect([...classes]).toEqual(["a", "b", "c", "d", "wide:f"]);
});

test("classes get the names that they are given, in all rules; rules of classes with one name become one", () => {
  const css = ".wide\\:a{order:1}.b{margin:0}.wide\\:a:hover:not(.c){color:red}p.c{color:blue}";
  expect(cut(css, ".wide:a .b .c p", { "wide:a": "x", b: "x", c: "y" })).toBe(".x{order:1;margin:0}.x:hover:not(.y){color:red}p.y{color:#00f}");
});

test("pages with the same names among those that rules ask for get the same text, in whatever order they come", () => {
  const { cut: give } = readSheet("a.css", "p{color:red}.a{color:blue}.b{color:green}");
  const first = give(new Set(["p", ".a", ".other"]), new Map());
  expect(give(new Set(["p", ".b"]), new Map())).toBe("p{color:red}.b{color:green}");
  expect(give(new Set(["div"]), new Map())).toBe("");
  expect(give(new Set([".a", "div", "p"]), new Map())).toBe(first);
  expect(give(new Set([".a", "p"]), new Map([["a", "x"]]))).toBe("p{color:red}.x{color:#00f}");
  expect(first).toBe("p{color:red}.a{color:#00f}");
});

test.each(["p{color:red}}", "p{color red}", "..a{color:red}"])("%s is not CSS and throws", (css) => {
  expect(() => readSheet("a.css", css)).toThrow(SyntaxError);
});
