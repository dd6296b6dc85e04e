import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type * as z from "zod";
import { findInvisible } from "./character";
import { checkValue } from "./check";
import { formatProblem, type Problem } from "./problem";
import { readSource, type Source } from "./source";
import { suggest } from "./suggest";
import { type Located, parseYaml } from "./yaml";

/** A checked file, with the means to say where each part of it stands. */
export type Loaded<Value> = { value: Value; located: Located };

/** A content folder being read: what was wrong in it, and the text of every file, gathered on the way. */
export class Folder {
  private readonly noted = new Map<string, Problem>();
  readonly sources: Source[] = [];

  constructor(
    readonly path: string,
    readonly name: string,
  ) {}

  /** The problems noted so far. */
  get problems(): Problem[] {
    return [...this.noted.values()];
  }

  /** Whether a file or folder of this name is there, or a link that should lead to one. */
  has(name: string): boolean {
    try {
      return lstatSync(join(this.path, name), { throwIfNoEntry: false }) !== undefined;
    } catch {
      return false; // below something that is no folder
    }
  }

  /** Names of the files and folders in a folder, sorted; not hidden ones, nor copies that editors leave; of a missing folder none. */
  list(name: string): string[] {
    if (!this.has(name)) return [];
    try {
      const names = readdirSync(join(this.path, name)).filter((entry) => !/^\.|~$|\.(bak|orig|swp)$/.test(entry));
      return names.sort();
    } catch {
      this.report({ file: `${this.name}/${name}`, line: 1, column: 1, message: "is not a folder that can be read; make it one" });
      return [];
    }
  }

  /** Reads a file; undefined where that fails, with the reason reported. */
  read(name: string): Source | undefined {
    const source = readSource(this.path, this.name, name);
    if ("message" in source) return this.report(source);
    this.sources.push(source);
    this.report(...findInvisible(source));
    return source;
  }

  /** Reads a YAML file and checks it. */
  load<Schema extends z.ZodType>(name: string, schema: Schema): Loaded<z.output<Schema>> | undefined {
    const source = this.read(name);
    return source && this.check(parseYaml(source), schema);
  }

  /** Checks what was parsed; undefined where it is wrong, with the problems reported. */
  check<Schema extends z.ZodType>(parsed: Located | Problem[], schema: Schema): Loaded<z.output<Schema>> | undefined {
    if (Array.isArray(parsed)) return this.report(...parsed);
    const value = checkValue(schema, parsed);
    return isProblems(value) ? this.report(...value) : { value, located: parsed };
  }

  /** Reports what in a folder has a name that nothing reads. */
  refuseStrays(name: string, known: string[]): void {
    for (const stray of this.list(name).filter((entry) => !known.includes(entry))) {
      const meant = suggest(stray, known);
      this.report({
        file: [this.name, name, stray].filter(Boolean).join("/"),
        line: 1,
        column: 1,
        message: `nothing reads this file; ${meant ? `did you mean ${meant}?` : `the names here are ${known.join(", ")}`}`,
        suggestion: meant,
      });
    }
  }

  /** Notes problems, each once. */
  report(...problems: Problem[]): undefined {
    for (const problem of problems) this.noted.set(formatProblem(problem), problem);
  }
}

function isProblems(value: unknown): value is Problem[] {
  return Array.isArray(value);
}
