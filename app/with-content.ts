import { loadCurrent } from "@/lib/content/current";
import type { Content } from "@/lib/content/load";
import { ContentError } from "@/lib/content/problem";

/** Uses the content. Wrong content ends a build; while developing, something else takes the place of what it should have made. */
export function withContent<Made, Instead>(use: (content: Content) => Made, instead: (error: ContentError) => Instead): Made | Instead {
  try {
    return use(loadCurrent());
  } catch (error) {
    if (error instanceof ContentError && process.env.NODE_ENV === "development") return instead(error);
    throw error;
  }
}

/** The parameters of all pages that a build makes below a route. While developing there are none to list: Next asks in a process of its own at each visit, and makes any page that is visited. */
export function listParams<Params>(list: (content: Content) => Params[]): Params[] {
  return process.env.NODE_ENV === "development" ? [] : list(loadCurrent());
}
