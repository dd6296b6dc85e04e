import * as z from "zod";
import { isDay, type Month, parseMonth } from "@/lib/resume/month";
import type { Problem } from "./problem";
import type { Located } from "./yaml";

/** The month that `present` stands for, and the last day that has begun somewhere. */
export type Now = { month: Month; day: string };

const written = z.string().catch("");

/** What of an entry is a time that cannot lie ahead, whatever else is wrong in it. */
const times = z
  .object({ start: written, updated: written, roles: z.array(z.object({ start: written }).catch({ start: "" })).catch([]) })
  .catch({ start: "", updated: "", roles: [] });

/** What an entry says of days to come: that a position or a project begins, that a change was made. */
export function findFuture({ value, locate }: Located, now: Now): Problem[] {
  const { start, updated, roles } = times.parse(value);
  const starts = [{ path: ["start"], start }, ...roles.map((role, index) => ({ path: ["roles", index, "start"], start: role.start }))];
  const problems = starts.flatMap(({ path, start }) => {
    const month = parseMonth(start);
    return month && month > now.month ? [{ ...locate(path), message: `start: ${month} lies after this month, ${now.month}; leave out what has not begun, or mend the start` }] : [];
  });
  if (isDay(updated.trim()) && updated.trim() > now.day)
    problems.push({ ...locate(["updated"]), message: `updated: ${updated.trim()} lies after today, ${now.day}; write the day of the last change` });
  return problems;
}
