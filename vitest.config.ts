import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const alias = { "@": fileURLToPath(new URL(".", import.meta.url)) };

export default defineConfig({
  resolve: { alias },
  oxc: { jsx: { runtime: "automatic" } },
  test: {
    setupFiles: "tests/seed.ts",
    maxWorkers: Math.max(2, availableParallelism() - 1), // pages load while other tests wait, so two also on a small machine
    projects: [
      { extends: true, test: { name: "lib", include: ["tests/{lib,content}/**/*.test.{ts,tsx}"], environment: "node", isolate: false, testTimeout: 60_000 } },
      { extends: true, test: { name: "components", include: ["tests/components/**/*.test.tsx"], environment: "happy-dom", isolate: false } },
      { extends: true, test: { name: "site", include: ["tests/site/**/*.test.{ts,tsx}"], environment: "node", globalSetup: "tests/site/setup.ts", testTimeout: 60_000 } },
      // Those below take minutes or need nginx, so npm test leaves them to .ci/run.
      {
        extends: true,
        test: { name: "people", include: ["tests/site/{accessibility,layout,print}.test.ts"], environment: "node", globalSetup: "tests/people/setup.ts", testTimeout: 60_000 },
      },
      { extends: true, test: { name: "commands", include: ["tests/commands/**/*.test.ts"], environment: "node", globalSetup: "tests/commands/setup.ts", testTimeout: 300_000 } },
      { extends: true, test: { name: "nginx", include: ["tests/nginx/**/*.test.ts"], environment: "node", globalSetup: "tests/nginx/setup.ts" } },
    ],
  },
});
