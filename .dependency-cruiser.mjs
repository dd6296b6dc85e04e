import swc from "@swc/core";

/** What each room may import besides itself; type-only imports count. A room that is not listed is refused: app makes what lib/export takes, and nothing imports commands. */
const MAY_IMPORT = {
  app: ["components", "lib/content", "lib/formats", "lib/site", "lib/resume", "tailwind.config.ts"],
  components: ["lib/site", "lib/resume"],
  "lib/bench": ["lib/export", "lib/content", "lib/site", "lib/resume"],
  "lib/commands": ["lib/bench", "lib/export", "lib/import", "lib/reference", "lib/content", "lib/formats", "lib/site", "lib/resume"],
  "lib/content": ["lib/resume"],
  "lib/export": ["lib/content", "lib/formats", "lib/site", "lib/resume"],
  "lib/formats": ["lib/site", "lib/resume", "tailwind.config.ts"],
  "lib/import": ["lib/formats", "lib/resume"],
  "lib/reference": ["lib/resume"],
  "lib/resume": [],
  "lib/site": ["lib/resume"],
};

const ROOMS = Object.keys(MAY_IMPORT);
const OURS = "^(app|components|content|lib|tests)/|^[^/]+$";

const directions = ROOMS.map((room) => ({
  name: `what ${room} may import`,
  comment: `${room} imports nothing of ours but ${MAY_IMPORT[room].join(", ") || "itself"}`,
  severity: "error",
  from: { path: `^${room}/` },
  to: { path: OURS, pathNot: `^(${[room, ...MAY_IMPORT[room]].join("|")})(/|$)`, dependencyTypesNot: ["core"] },
}));

export default {
  forbidden: [
    ...directions,
    { name: "every room is listed", comment: "add the new room to MAY_IMPORT", severity: "error", from: { path: "^lib/", pathNot: `^(${ROOMS.join("|")})/` }, to: {} },
    { name: "no circle", severity: "error", from: {}, to: { circular: true } },
    { name: "every import is found", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    parser: "swc",
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};

// TypeScript 7 has no API to parse with, so swc parses; dependency-cruiser does not tell it that .tsx files hold JSX.
const { parseFileSync } = swc;
swc.parseFileSync = (file, options) => parseFileSync.call(swc, file, { ...options, tsx: file.endsWith(".tsx") });
