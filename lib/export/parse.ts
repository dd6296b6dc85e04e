import type { Root } from "hast";
import { fromHtml } from "hast-util-from-html";

/** A page's tree, and where the HTML standard sees an error in it (https://html.spec.whatwg.org/multipage/parsing.html#parse-errors): file, line, column, what. */
export type Parsed = { page: Root; problems: string[] };

/** Parses a page as a browser does. */
export function parsePage(file: string, html: string): Parsed {
  const problems: string[] = [];
  const page = fromHtml(html, { onerror: ({ line, column, message }) => void problems.push(`${file}:${line}:${column}  ${message}`) });
  return { page, problems };
}
