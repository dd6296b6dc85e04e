import { inject } from "vitest";
import { loadContent } from "@/lib/content/load";
import { ROUTES } from "@/lib/site/pages";
import { isTypical, listExpected } from "./expected";

/** What the site is built from. */
export const content = loadContent("content");

/** Every page of every edition, 404 pages included. */
export const pages = listExpected(inject("site"));

/** Pages for tests in a browser. */
export const typicalPages = pages.filter(isTypical);

/** Every page that has an address of its own. */
export const linkedPages = pages.filter(({ route }) => route !== ROUTES.notFound);

/** The home page of every edition. */
export const homePages = pages.filter(({ route }) => route === ROUTES.home);
