import { monthOf } from "@/lib/resume/month";
import type { Now } from "./future";
import { ContentError } from "./problem";
import type { Located } from "./yaml";

/** Settings from outside the content folder, by their environment names. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** How far ahead of UTC the first of all clocks are, in milliseconds. */
const FIRST_ZONE = 14 * 60 * 60 * 1000;

/** The time that content is read at: SOURCE_DATE_EPOCH (seconds since 1970, https://reproducible-builds.org/specs/source-date-epoch/) where it is set, else this moment. */
export function readNow(environment: Environment): Now {
  const time = readTime(environment);
  return { month: monthOf(time), day: new Date(time.getTime() + FIRST_ZONE).toISOString().slice(0, "2024-03-05".length) };
}

function readTime({ SOURCE_DATE_EPOCH: epoch }: Environment): Date {
  if (!epoch) return new Date();
  if (/^\d{1,11}$/.test(epoch)) return new Date(Number(epoch) * 1000); // a twelfth digit means milliseconds
  throw new ContentError([{ ...placeOf("SOURCE_DATE_EPOCH"), message: `"${epoch}" is not a time; write seconds since 1970, or unset it` }]);
}

/** The parsed `site.yaml` with SITE_ORIGIN and SITE_BASE_PATH in place of its own values where they are set. */
export function overrideSite(located: Located, { SITE_ORIGIN: origin, SITE_BASE_PATH: basePath }: Environment): Located {
  if (typeof located.value !== "object" || Array.isArray(located.value)) return located;
  const names = new Map<PropertyKey, string>();
  if (origin) names.set("origin", "SITE_ORIGIN");
  if (basePath !== undefined) names.set("basePath", "SITE_BASE_PATH");
  const value = { ...located.value, ...(origin && { origin }), ...(basePath !== undefined && { basePath }) };
  const locate = (path: PropertyKey[]) => {
    const name = path[0] === undefined ? undefined : names.get(path[0]);
    return name ? placeOf(name) : located.locate(path);
  };
  return { ...located, value, locate };
}

function placeOf(name: string) {
  return { file: name, line: 1, column: 1 };
}
