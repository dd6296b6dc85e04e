import { dropInvisible } from "@/lib/resume/invisible";
import { explainLink } from "@/lib/resume/link";
import { type Moment, type Month, PRESENT, parseMoment } from "@/lib/resume/month";
import { isOpen } from "@/lib/resume/written-date";
import { readDate, toMonth } from "./range";
import type { Report } from "./report";

/** The fields of one object of a JSON file; what nobody takes of them is left out by name. */
export class Fields {
  private readonly untaken: Map<string, unknown>;

  constructor(
    object: object,
    readonly path: string,
    private readonly report: Report,
  ) {
    this.untaken = new Map(Object.entries(object).filter(([, value]) => !isEmpty(value)));
  }

  /** Text, by the field's name or one of its former names; numbers become text. */
  text(...names: string[]): string | undefined {
    const found = this.take(names);
    if (!found) return undefined;
    return isText(found.value) ? toLine(found.value) || undefined : this.leave(found.name, found.value, "is not text");
  }

  /** An address; one that lacks its scheme gets https. */
  url(...names: string[]): string | undefined {
    const [name = ""] = names;
    const written = this.text(...names);
    if (written === undefined || (!written.startsWith("/") && !explainLink(written))) return written;
    const guess = `https://${written}`;
    if (!/^[\w-]+(\.[\w-]+)+([/?#:].*)?$/.test(written) || explainLink(guess)) return this.leave(name, written, "is not an address that can be linked to");
    this.report.guessed(this.placeOf(name), `"${written}" has no scheme; taken as ${guess}`);
    return guess;
  }

  /** A month or a year; the day of a date goes. */
  moment(...names: string[]): Moment | typeof PRESENT | undefined {
    const [name = ""] = names;
    const written = this.text(...names);
    if (written === undefined) return undefined;
    if (isOpen(written)) return PRESENT;
    const [, month] = /^(\d{4}-\d{2})-\d{2}(T.*)?$/.exec(written) ?? [];
    const parsed = parseMoment(month ?? written) ?? readDate(written);
    if (!parsed) return this.leave(name, written, "is not a month or a year");
    if (month) this.report.left(this.placeOf(name), written, `the day is left out; taken as ${parsed}`);
    else if (parsed !== written) this.report.guessed(this.placeOf(name), `"${written}" is taken as ${parsed}`);
    return parsed;
  }

  /** A month; of a year alone its January. */
  month(...names: [string, ...string[]]): Month | typeof PRESENT | undefined {
    const moment = this.moment(...names);
    return moment && toMonth(moment, this.placeOf(names[0]), this.report);
  }

  /** A list of texts; a single text is a list of one. */
  texts(name: string): string[] {
    const found = this.take([name]);
    const values: unknown[] = Array.isArray(found?.value) ? found.value : found ? [found.value] : [];
    return values.flatMap((value, index) => {
      if (isText(value)) return toLine(value) || [];
      if (!isEmpty(value)) this.report.left(`${this.placeOf(name)}[${index}]`, value, "is not text");
      return [];
    });
  }

  /** A list of objects; a text in their place is the name of one. */
  objects(name: string): Fields[] {
    const found = this.take([name]);
    if (!found) return [];
    const values: unknown[] = Array.isArray(found.value) ? found.value : [found.value];
    return values.flatMap((value, index) => {
      const path = `${this.placeOf(name)}[${index}]`;
      if (isText(value) && toLine(value)) return new Fields({ name: value }, path, this.report);
      if (isObject(value)) return new Fields(value, path, this.report);
      if (!isEmpty(value)) this.report.left(path, value, "is not an object");
      return [];
    });
  }

  /** One object. */
  object(name: string): Fields {
    const found = this.take([name]);
    const path = this.placeOf(name);
    if (found && !isObject(found.value)) this.report.left(path, found.value, "is not an object");
    return new Fields(isObject(found?.value) ? found.value : {}, path, this.report);
  }

  /** Whether there is a field that nobody has taken. */
  has(name: string): boolean {
    return this.untaken.has(name);
  }

  /** Whether a field that nobody has taken is a list of objects. */
  isList(name: string): boolean {
    const value = this.untaken.get(name);
    return Array.isArray(value) && value.every(isObject);
  }

  /** Leaves out a field, where it is, for a reason. */
  ignore(name: string, reason: string): void {
    const found = this.take([name]);
    if (found) this.leave(name, found.value, reason);
  }

  /** The names of the fields that nobody has taken. */
  names(): string[] {
    return [...this.untaken.keys()];
  }

  /** Leaves out what nobody has taken. */
  leaveRest(): void {
    for (const [name, value] of this.untaken) this.report.left(this.placeOf(name), value, "has no place in the content");
    this.untaken.clear();
  }

  private placeOf(name: string): string {
    return this.path ? `${this.path}.${name}` : name;
  }

  private take(names: string[]): { name: string; value: unknown } | undefined {
    const name = names.find((each) => this.untaken.has(each));
    if (name === undefined) return undefined;
    const value = this.untaken.get(name);
    this.untaken.delete(name);
    return { name, value };
  }

  private leave(name: string, value: unknown, reason: string): undefined {
    this.report.left(this.placeOf(name), value, reason);
    return undefined;
  }
}

function isText(value: unknown): value is string | number {
  return typeof value === "string" || typeof value === "number";
}

function toLine(value: string | number): string {
  return dropInvisible(String(value).replace(/[\s\p{Cc}\p{Cs}]+/gu, " ")).trim();
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0) || (isObject(value) && Object.keys(value).length === 0);
}
