import fc from "fast-check";

/** What goes wrong in a file: where, as a share of its length; how; how much of it, and with what other sign. */
type Edit = { kind: keyof typeof EDITS; at: number; other: number; length: number; sign: string };

/** Signs that YAML, Markdown, editors and terminals treat in a way of their own. */
const SIGNS = [
  ..."\0\t\r\n {}[]*&!|>'\"\\#:-?%@`,<~_=é😀中ﬁ⼩",
  ...["\r\n", "\n\n", "\u0007", "\u00ad", "\u0085", "\u00a0", "\u200b", "\u200d", "\u2028", "\u202e", "\u3000", "\ufeff", "\uffff", "e\u0301", "\u0301", "각", "１"],
  ...["---\n", "...\n", "- ", ": ", " #", "\n- ", "\n  - ", "\n\t", "|\n  ", ">-\n  ", "*x", "&x ", "!!int ", "? ", "<<: "],
  ...[
    "{#build}",
    "{#x}",
    "{#",
    "](javascript:x)",
    "[a](b c)",
    "![a](b)",
    "<b>",
    "<!-- ",
    "&#x202e;",
    "&shy;",
    "&#0;",
    "\\u202e",
    "\\ud800",
    '"\\U0001F680"',
    "[^1]",
    "| a |\n| - |\n",
    "# ",
    "1. ",
    "> ",
    "***",
  ],
  ...[
    "2023-13",
    "2023年7月",
    "至今",
    "9999-99",
    "present",
    "null",
    "true",
    "-1",
    "constructor",
    "__proto__",
    "__proto__: 1\n",
    "toString: x\n",
    "id: go\n",
    "roles: []\n",
    "start: 2031-01\n",
  ],
  "x".repeat(500),
  "[".repeat(60),
  "- ".repeat(60),
  ">".repeat(60),
];

type Part = { text: string; from: number; to: number } & Omit<Edit, "kind">;

const cut = ({ text, from, to }: Part) => text.slice(0, from) + text.slice(to);
const inLines = (change: (lines: string[], part: Part) => string[]) => (part: Part) => change(part.text.split("\n"), part).join("\n");
const lineAt = (lines: string[], share: number) => Math.min(lines.length - 1, Math.floor(share * lines.length));

const EDITS = {
  cut,
  truncate: ({ text, from }: Part) => text.slice(0, from),
  repeat: ({ text, from, to }: Part) => text.slice(0, to) + text.slice(from),
  insert: ({ text, from, sign }: Part) => text.slice(0, from) + sign + text.slice(from),
  replace: (part: Part) => part.text.slice(0, part.from) + part.sign + part.text.slice(part.to),
  swap: ({ text, from, other }: Part) => {
    const [a, b] = [from, Math.floor(other * text.length)].sort((one, two) => one - two) as [number, number];
    return text.slice(0, a) + text.slice(b, b + 1) + text.slice(a + 1, b) + text.slice(a, a + 1) + text.slice(b + 1);
  },
  cutLine: inLines((lines, { at }) => lines.toSpliced(lineAt(lines, at), 1)),
  repeatLine: inLines((lines, { at }) => lines.toSpliced(lineAt(lines, at), 0, lines[lineAt(lines, at)] ?? "")),
  moveLine: inLines((lines, { at, other }) => {
    const from = lineAt(lines, at);
    return lines.toSpliced(from, 1).toSpliced(lineAt(lines, other), 0, lines[from] ?? "");
  }),
  indent: inLines((lines, { at, length, sign }) => lines.map((line, index) => (index === lineAt(lines, at) ? (/^\s+$/.test(sign) ? sign : " ".repeat(length)) + line : line))),
  outdent: inLines((lines, { at, length }) => lines.map((line, index) => (index === lineAt(lines, at) ? line.replace(new RegExp(`^ {0,${length}}`), "") : line))),
  renameKey: inLines((lines, { at, sign }) =>
    lines.map((line, index) => (index === lineAt(lines, at) ? line.replace(/\w+(?=:)/, (key) => key.slice(1) + sign.slice(0, 1)) : line)),
  ),
  emptyKey: inLines((lines, { at }) => lines.map((line, index) => (index === lineAt(lines, at) ? line.replace(/:.*/, ":") : line))),
  windows: ({ text }: Part) => text.replaceAll("\n", "\r\n"),
  oldMac: ({ text }: Part) => text.replaceAll("\n", "\r"),
  mark: ({ text }: Part) => `\ufeff${text}`,
  loose: ({ text }: Part) => text.normalize("NFD"),
} satisfies Record<string, (part: Part) => string>;

const kinds = Object.keys(EDITS) as (keyof typeof EDITS)[];
const share = fc.double({ min: 0, max: 1, noNaN: true });
const edit = fc.record<Edit>({
  kind: fc.constantFrom(...kinds),
  at: share,
  other: share,
  length: fc.integer({ min: 1, max: 12 }),
  sign: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...SIGNS) }, { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 3 }) }),
});

/** What goes wrong in a file; now and then one byte of it is another, which may be no UTF-8. */
type Mutation = { edits: Edit[]; byte: { at: number; value: number } | null };

/** Mutations of all kinds. */
export const mutation = fc.record<Mutation>({ edits: fc.array(edit, { minLength: 1, maxLength: 4 }), byte: fc.option(fc.record({ at: share, value: fc.nat(255) }), { freq: 12 }) });

/** Makes the bytes of a mutated file. */
export function mutate(text: string, { edits, byte }: Mutation): Uint8Array {
  const changed = edits.reduce((before, { kind, ...edit }) => {
    const from = Math.floor(edit.at * before.length);
    return EDITS[kind]({ ...edit, text: before, from, to: Math.min(before.length, from + edit.length) });
  }, text);
  const bytes = new TextEncoder().encode(changed);
  if (byte) bytes[Math.floor(byte.at * bytes.length)] = byte.value;
  return bytes;
}
