import { type Selector, type TokenOrValue, transform } from "lightningcss";

/** The names in a page that rules can ask for: its tags as they are, its classes with a dot before, its ids with a hash. */
type Names = ReadonlySet<string>;

/** A style sheet, ready to be put into pages. */
export type Sheet = {
  /** The short name that a class goes by in the rules, the same on every page; undefined where no rule asks for it. */
  shorten: (className: string) => string | undefined;
  /** The rules that a page uses, with the short names of its classes. */
  cut: (names: Names) => string;
};

/** Reads a style sheet. Throws an Error where it is not CSS. */
export function readSheet(file: string, css: string): Sheet {
  const code = Buffer.from(css);
  const asked = new Set<string>();
  const short = new Map<string, string>();
  const ask = (selector: Selector) => {
    for (const name of listNames(selector)) asked.add(name);
    for (const name of listClasses(selector)) if (!short.has(name)) short.set(name, formatIndex(short.size));
  };
  transform({ filename: file, code, visitor: { Selector: ask } });
  const shorten = (name: string) => short.get(name);
  const known = new Map<string, string>();
  const cut = (names: Names) => {
    const used = [...asked].filter((name) => names.has(name));
    const key = used.join(" ");
    const rules = known.get(key) ?? finish(file, dropUnusedRules(file, code, new Set(used)), (name) => shorten(name) ?? name);
    known.set(key, rules);
    return rules;
  };
  return { shorten, cut };
}

/** A short name of its own for each number: a … z, a0 … z0, a1 …; never a word, since blockers of advertisements hide what is called ad. */
function formatIndex(index: number): string {
  const round = Math.floor(index / 26);
  return String.fromCharCode(97 + (index % 26)) + (round ? round - 1 : "");
}

function renameClasses(selector: Selector, rename: (name: string) => string): Selector {
  return selector.map((part) => {
    if (part.type === "class") return { ...part, name: rename(part.name) };
    return holdsSelectors(part) ? { ...part, selectors: part.selectors.map((inner) => renameClasses(inner, rename)) } : part;
  });
}

/** The classes in a selector, those in :not() included. */
function listClasses(selector: Selector): string[] {
  return selector.flatMap((part) => (part.type === "class" ? part.name : holdsSelectors(part) ? part.selectors.flatMap(listClasses) : []));
}

/** The names that a page must have for a selector to match; of a list in :is() and the like, all. */
function listNames(selector: Selector): string[] {
  return selector.flatMap((part) => nameOf(part) ?? requiredIn(part)?.flatMap(listNames) ?? []);
}

function nameOf(part: Selector[number]): string | undefined {
  if (part.type === "type") return part.name;
  if (part.type === "class") return `.${part.name}`;
  return part.type === "id" ? `#${part.name}` : undefined;
}

/** The selectors of which one must match: those in :is(), :where(), :has(). What :not() holds need not be there. */
function requiredIn(part: Selector[number]): Selector[] | undefined {
  return holdsSelectors(part) && part.kind !== "not" ? part.selectors : undefined;
}

type Holding = Extract<Selector[number], { type: "pseudo-class"; kind: "is" | "where" | "has" | "not" }>;

function holdsSelectors(part: Selector[number]): part is Holding {
  return part.type === "pseudo-class" && ["is", "where", "has", "not"].includes(part.kind);
}

function dropUnusedRules(filename: string, code: Uint8Array, names: Names): Uint8Array {
  const isUsed = (selector: Selector): boolean =>
    selector.every((part) => {
      const name = nameOf(part);
      return name ? names.has(name) : (requiredIn(part)?.some(isUsed) ?? true);
    });
  const { code: kept } = transform({
    filename,
    code,
    minify: true,
    visitor: { Rule: { style: ({ value }) => (value.selectors.some(isUsed) ? undefined : []) } },
  });
  return kept;
}

/** Takes out custom properties that no rule reads, writes the values of those that never change from the one they are registered with in their place, and renames classes. */
function finish(filename: string, code: Uint8Array, rename: (name: string) => string): string {
  const read = new Set<string>();
  const registered = new Map<string, TokenOrValue>();
  const declared: { name: string; value: TokenOrValue[] }[] = [];
  transform({
    filename,
    code,
    visitor: {
      Variable: ({ name }) => void read.add(name.ident),
      Declaration: { custom: (declaration) => void declared.push(declaration) },
      Rule: {
        property: ({ value: { name, initialValue } }) => {
          const [token, ...others] = initialValue?.type === "token-list" ? initialValue.value : [];
          if (token && others.length === 0) registered.set(name, token);
        },
      },
    },
  });
  const isInitial = ({ name, value }: { name: string; value: TokenOrValue[] }) => JSON.stringify(value) === JSON.stringify([registered.get(name)]);
  const changed = new Set(declared.filter((declaration) => !isInitial(declaration)).map(({ name }) => name));
  const isKept = (name: string) => read.has(name) && (changed.has(name) || !registered.has(name));
  const { code: kept } = transform({
    filename,
    code,
    minify: true,
    visitor: {
      Selector: (selector) => renameClasses(selector, rename),
      Variable: ({ name }) => (changed.has(name.ident) ? undefined : registered.get(name.ident)),
      Rule: { property: ({ value }) => (isKept(value.name) ? undefined : []) },
      Declaration: { custom: ({ name }) => (name.startsWith("--") && !isKept(name) ? [] : undefined) },
    },
  });
  return Buffer.from(kept).toString();
}
