/** An export that must not go out; its message lists what is wrong with it, a line each, the file first. */
export class ExportError extends Error {
  override readonly name = "ExportError";
}
