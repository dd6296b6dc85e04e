import type { ChildProcess } from "node:child_process";
import { endCommand, gatherOutput, startCommand } from "./command";

/** How long the first page may take, which Next compiles when it is asked for, in milliseconds. */
const PATIENCE = 150_000;

/** `npm run dev` at work, with what it has printed so far. */
export type DevServer = { process: ChildProcess; origin: string; output: () => string };

/** Starts `npm run dev` in a project folder, of the content in it, and waits until it answers; throws with what it printed where it does not. */
export async function startDev(folder: string, port: number): Promise<DevServer> {
  const process = startCommand("dev", { folder, environment: { CONTENT_DIR: "content", PORT: `${port}` } });
  const output = gatherOutput(process);
  const origin = `http://localhost:${port}`;
  const answers = () =>
    fetch(`${origin}/`).then(
      ({ ok }) => ok,
      () => false,
    );
  for (const deadline = Date.now() + PATIENCE; Date.now() < deadline && process.exitCode === null; await new Promise((resolve) => setTimeout(resolve, 250)))
    if (await answers()) return { process, origin, output };
  await endCommand(process);
  throw new Error(`npm run dev does not answer:\n${output()}`);
}
