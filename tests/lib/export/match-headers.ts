import type { HeaderRule } from "@/lib/export/headers";

/** The headers that rules set at a path, where `*` in a pattern stands for any text. */
export function headersAt(rules: HeaderRule[], path: string): [name: string, value: string][] {
  return rules.filter(({ pattern }) => matches(pattern.split("*"), path)).flatMap(({ headers }) => Object.entries(headers));
}

/** The path at which visitors ask for a file. */
export function pathOf(file: string, basePath: string): string {
  return `${basePath}/${file.replace(/(^|\/)index\.html$/, "$1")}`;
}

function matches([start = "", ...rest]: string[], path: string): boolean {
  if (!path.startsWith(start)) return false;
  const left = path.slice(start.length);
  if (!rest.length) return left === "";
  return Array.from({ length: left.length + 1 }, (_, index) => left.slice(index)).some((end) => matches(rest, end));
}
