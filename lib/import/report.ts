/** What an import says of a place in the file: it has a place in the content, was made to fit, or was left out. */
export type Remark = { kind: "took" | "guessed" | "left"; place: string; message: string };

/** A file that cannot be imported; the message is the next step. */
export class ImportError extends Error {
  override readonly name = "ImportError";
}

/** Gathers what an import says, and the text that has no place in the content. */
export class Report {
  readonly remarks: Remark[] = [];
  readonly rest: string[] = [];

  took(place: string, where: string): void {
    this.remarks.push({ kind: "took", place, message: where });
  }

  guessed(place: string, message: string): void {
    this.remarks.push({ kind: "guessed", place, message });
  }

  /** Notes what was left out; its text goes to the note file. */
  left(place: string, value: unknown, reason: string): void {
    this.remarks.push({ kind: "left", place, message: reason });
    this.rest.push(`${place}: ${typeof value === "string" ? value : JSON.stringify(value)}`);
  }

  /** Notes each of several values that were left out. */
  leftAll(place: string, values: Record<string, unknown>): [] {
    for (const [name, value] of Object.entries(values))
      if (value !== undefined && !(Array.isArray(value) && value.length === 0)) this.left(`${place}.${name}`, value, "stands without a name");
    return [];
  }
}

/** A remark as a line. */
export function formatRemark({ kind, place, message }: Remark): string {
  return `${kind.padEnd(8)}${place}  ${message}`;
}
