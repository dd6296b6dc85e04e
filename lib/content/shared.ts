/** A value that every copy of a module shares: Next gives each route its own while developing. */
export function share<Value>(name: string, make: () => Value): Value {
  const all: Record<symbol, unknown> = globalThis as never;
  const key = Symbol.for(`resume-site ${name}`);
  all[key] ??= make();
  return all[key] as Value;
}
