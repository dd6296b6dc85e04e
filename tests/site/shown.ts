import { inject } from "vitest";
import { isTypical, listExpected } from "./expected";

/** Pages of all sites that are looked at in a browser. */
export const shownPages = inject("shown").flatMap(listExpected).filter(isTypical);
