import { type Selector, type TokenOrValue, transform } from "lightningcss";

/** The names in a page that rules can ask for: its tags as they are, its classes with a dot before, its ids with a hash. */
type Names = ReadonlySet<string>;

/** A style sheet, ready to be put into pages. */
export type Sheet = {
  /** The classes that rules ask for. */
  classes: ReadonlySet<string>;
  /** The rules that a page uses, with other names for its classes; classes by the same name are one to them. */
  cut: (names: Names, renamed: ReadonlyMap<string, string>) => string;
};

/** Reads a style sheet. Throws an Error where it is not CSS. */
export function readSheet(file: string, css: string): Sheet {
  const code = Buffer.from(css);
  const asked = new Set<string>();
  const classes = new Set<string>();
  const ask = (selector: Selector) => {
    for (const name of listNames(selector)) asked.add(name);
    for (const name of listClasses(selector)) classes.add(name);
  };
  transform({ filename: file, code, visitor: { Selector: ask } });
  const kept = new Map<string, Uint8Array>();
  const finished = new Map<string, string>();
  const cut = (names: Names, renamed: ReadonlyMap<string, string>) => {
    const used = [...asked].filter((name) => names.has(name));
    const rules = remember(kept, used.join(" "), () => dropUnread(file, dropUnusedRules(file, code, new Set(used))));
    return remember(finished, JSON.stringify([used, ...renamed]), () => renameRules(file, rules, renamed));
  };
  return { classes, cut };
}

function remember<T>(known: Map<string, T>, key: string, make: () => T): T {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

/** Gives rules the new names of classes; what has become alike is merged. */
function renameRules(filename: string, code: Uint8Array, renamed: ReadonlyMap<string, string>): string {
  const { code: rules } = transform({ filename, code, minify: true, visitor: { Selector: (selector) => renameClasses(selector, renamed) } });
  return Buffer.from(rules).toString();
}

function renameClasses(selector: Selector, renamed: ReadonlyMap<string, string>): Selector {
  return selector.map((part) => {
    if (part.type === "class") return { ...part, name: renamed.get(part.name) ?? part.name };
    return holdsSelectors(part) ? { ...part, selectors: part.selectors.map((inner) => renameClasses(inner, renamed)) } : part;
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

/** Takes out custom properties that no rule reads, and writes the values of those that never change from the one they are registered with in their place. */
function dropUnread(filename: string, code: Uint8Array): Uint8Array {
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
      Variable: ({ name }) => (changed.has(name.ident) ? undefined : registered.get(name.ident)),
      Rule: { property: ({ value }) => (isKept(value.name) ? undefined : []) },
      Declaration: { custom: ({ name }) => (name.startsWith("--") && !isKept(name) ? [] : undefined) },
    },
  });
  return kept;
}
