import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** What the server says of a document: each problem as `line:column message`, the hover and the suggestions at a place in it. */
export type Server = {
  open: (path: string, text: string) => Promise<string[]>;
  hover: (path: string, line: number, column: number) => Promise<string>;
  complete: (path: string, line: number, column: number) => Promise<string[]>;
  stop: () => void;
};

type Message = { id?: number | undefined; method?: string; params?: unknown; result?: unknown };

/** Starts yaml-language-server, which VS Code's YAML extension runs, over stdio, with the schemas that settings name. */
export async function startServer(schemas: unknown): Promise<Server> {
  const require = createRequire(import.meta.url);
  const child = spawn(process.execPath, [require.resolve("yaml-language-server/bin/yaml-language-server"), "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const settings = { yaml: { schemas, schemaStore: { enable: false } } };
  const waiting = new Map<unknown, (result: unknown) => void>();
  const send = (message: Message) => {
    const text = JSON.stringify({ jsonrpc: "2.0", ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const wait = <Result>(key: unknown) => new Promise<Result>((settle) => waiting.set(key, (result) => settle(result as Result)));
  readMessages(child.stdout, ({ id, method, params, result }) => {
    if (method === "textDocument/publishDiagnostics") waiting.get((params as { uri: string }).uri)?.((params as { diagnostics: unknown }).diagnostics);
    else if (method === "workspace/configuration") send({ id, result: (params as { items: { section: "yaml" }[] }).items.map(({ section }) => settings[section] ?? {}) });
    else if (method && id !== undefined) send({ id, result: null });
    else waiting.get(id)?.(result);
  });
  let last = 0;
  const ask = <Result>(method: string, params: unknown) => {
    last += 1;
    const answer = wait<Result>(last);
    send({ id: last, method, params });
    return answer;
  };
  const uriOf = (path: string) => pathToFileURL(resolve(path)).href;
  const at = (path: string, line: number, column: number) => ({ textDocument: { uri: uriOf(path) }, position: { line: line - 1, character: column - 1 } });

  const root = { uri: pathToFileURL(process.cwd()).href, name: "project" };
  await ask("initialize", { processId: process.pid, rootUri: root.uri, workspaceFolders: [root], capabilities: { workspace: { configuration: true, workspaceFolders: true } } });
  send({ method: "initialized", params: {} });
  return {
    open: async (path, text) => {
      const problems = wait<{ message: string; range: { start: { line: number; character: number } } }[]>(uriOf(path));
      send({ method: "textDocument/didOpen", params: { textDocument: { uri: uriOf(path), languageId: "yaml", version: 1, text } } });
      return (await problems).map(({ message, range: { start } }) => `${start.line + 1}:${start.character + 1} ${message}`);
    },
    hover: async (path, line, column) => (await ask<{ contents: { value: string } }>("textDocument/hover", at(path, line, column))).contents.value,
    complete: async (path, line, column) => (await ask<{ items: { label: string }[] }>("textDocument/completion", at(path, line, column))).items.map(({ label }) => label),
    stop: () => void child.kill(),
  };
}

/** Messages of the Language Server Protocol: a header that gives the length in bytes, then JSON. */
function readMessages(stream: NodeJS.ReadableStream, take: (message: Message) => void): void {
  let rest = Buffer.alloc(0);
  stream.on("data", (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const header = /^Content-Length: (\d+)\r\n(?:.+\r\n)*\r\n/.exec(rest.toString("latin1"));
      const end = header ? header[0].length + Number(header[1]) : Number.POSITIVE_INFINITY;
      if (!header || rest.length < end) return;
      const message: Message = JSON.parse(rest.toString("utf8", header[0].length, end));
      rest = rest.subarray(end);
      take(message);
    }
  });
}
