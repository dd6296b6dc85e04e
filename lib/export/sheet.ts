import { type Selector, transform } from "lightningcss";

/** The names in a page that rules can ask for: its tags as they are, its classes with a dot before, its ids with a hash. */
type Names = ReadonlySet<string>;

/** A style sheet that gives its rules for pages. */
export type Sheet = (names: Names) => string;

/** Reads a style sheet. Throws an Error where it is not CSS. */
export function readSheet(file: string, css: string): Sheet {
  const asked = new Set<string>();
  const code = Buffer.from(css);
  const ask = (selector: Selector) => {
    for (const name of listNames(selector)) asked.add(name);
  };
  transform({ filename: file, code, visitor: { Selector: ask } });
  const known = new Map<string, string>();
  return (names) => {
    const used = [...asked].filter((name) => names.has(name));
    const key = used.join(" ");
    const cut = known.get(key) ?? dropUnusedProperties(file, dropUnusedRules(file, code, new Set(used)));
    known.set(key, cut);
    return cut;
  };
}

function listNames(selector: Selector): string[] {
  return selector.flatMap((part) => nameOf(part) ?? nestedIn(part)?.flatMap(listNames) ?? []);
}

function nameOf(part: Selector[number]): string | undefined {
  if (part.type === "type") return part.name;
  if (part.type === "class") return `.${part.name}`;
  return part.type === "id" ? `#${part.name}` : undefined;
}

/** The selectors of which one must match: those in :is(), :where(), :has(). What :not() holds need not be there. */
function nestedIn(part: Selector[number]): Selector[] | undefined {
  if (part.type !== "pseudo-class" || part.kind === "not" || !("selectors" in part)) return undefined;
  return part.selectors?.map((nested) => (Array.isArray(nested) ? nested : [nested]));
}

function dropUnusedRules(filename: string, code: Uint8Array, names: Names): Uint8Array {
  const isUsed = (selector: Selector): boolean =>
    selector.every((part) => {
      const name = nameOf(part);
      return name ? names.has(name) : (nestedIn(part)?.some(isUsed) ?? true);
    });
  const { code: kept } = transform({
    filename,
    code,
    minify: true,
    visitor: { Rule: { style: ({ value }) => (value.selectors.some(isUsed) ? undefined : []) } },
  });
  return kept;
}

/** Takes out custom properties that no rule reads, with their @property rules. */
function dropUnusedProperties(filename: string, code: Uint8Array): string {
  const read = new Set<string>();
  transform({ filename, code, visitor: { Variable: ({ name }) => void read.add(name.ident) } });
  const { code: kept } = transform({
    filename,
    code,
    minify: true,
    visitor: {
      Rule: { property: ({ value }) => (read.has(value.name) ? undefined : []) },
      Declaration: { custom: ({ name }) => (name.startsWith("--") && !read.has(name) ? [] : undefined) },
    },
  });
  return Buffer.from(kept).toString();
}
