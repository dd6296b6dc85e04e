import { cleanup, render } from "@testing-library/react";
import type { ReactNode } from "react";
import { onTestFinished } from "vitest";

/** Renders for the length of a test. */
export function show(element: ReactNode) {
  onTestFinished(cleanup);
  return render(element);
}

/** The text of elements, with runs of space as one. */
export function textsOf(elements: Iterable<Element>): string[] {
  return [...elements].map(({ textContent }) => (textContent ?? "").replace(/\s+/g, " ").trim());
}

/** Where the links of an element lead, by what they say or are called. */
export function linksIn(element: Element): Record<string, string | null> {
  return Object.fromEntries([...element.querySelectorAll("a")].map((link) => [link.getAttribute("aria-label") ?? link.textContent, link.getAttribute("href")]));
}
