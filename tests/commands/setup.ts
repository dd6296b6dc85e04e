import type { TestProject } from "vitest/node";
import { findBrowser } from "@/lib/bench/browser";

/** Finds a browser. */
export async function setup({ provide }: TestProject): Promise<void> {
  provide("browser", await findBrowser());
}
