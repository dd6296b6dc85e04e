import type { Config } from "tailwindcss";
import type { PluginAPI } from "tailwindcss/plugin";

/** Colours of the light theme: warm paper, near-black ink, vermilion. Contrast is tested. */
export const light = {
  paper: "#fcfaf6",
  wash: "#f4f0e9",
  line: "#dbd7d0",
  muted: "#57524c",
  ink: "#1f1915",
  accent: "#b1291b",
  seal: "#c52d1f",
};

/** Colours of the dark theme: deep ink paper, the same hue lighter. */
export const dark: typeof light = {
  paper: "#171310",
  wash: "#221d19",
  line: "#393430",
  muted: "#afaaa3",
  ink: "#eae7e2",
  accent: "#f89276",
  seal: "#c53829",
};

const latin = ["-apple-system", "Segoe UI", "Roboto", "Helvetica Neue", "Arial", "system-ui", "sans-serif"];
const han = [
  "-apple-system",
  "BlinkMacSystemFont",
  "PingFang SC",
  "HarmonyOS Sans SC",
  "MiSans",
  "Microsoft YaHei UI",
  "Microsoft YaHei",
  "Noto Sans SC",
  "Noto Sans CJK SC",
  "system-ui",
  "sans-serif",
];

/** Defines the fonts by language, and the colours as custom properties: by the device's theme, unless the switch in the footer says otherwise. */
function defineTokens({ addBase }: PluginAPI) {
  addBase({
    ":root": { fontFamily: latin.join(", "), colorScheme: "light dark", ...asProperties(light) },
    "[lang]:lang(zh)": { fontFamily: han.join(", ") },
    "@media (prefers-color-scheme: dark)": { ":root": asProperties(dark) },
    ":root[data-theme=light]": { colorScheme: "light", ...asProperties(light) },
    ":root:has(#theme-light:checked)": { colorScheme: "light", ...asProperties(light) },
    ":root[data-theme=dark]": { colorScheme: "dark", ...asProperties(dark) },
    ":root:has(#theme-dark:checked)": { colorScheme: "dark", ...asProperties(dark) },
    "@media print": { ":root:root:root": { colorScheme: "light", ...asProperties(light) } },
  });
}

function asProperties(colours: typeof light) {
  return Object.fromEntries(Object.entries(colours).map(([name, value]) => [`--${name}`, value]));
}

const colours = Object.fromEntries(Object.keys(light).map((name) => [name, `var(--${name})`]));

export default {
  content: ["./app/**/*.tsx", "./components/**/*.tsx"],
  theme: {
    colors: { ...colours, white: "#fff", current: "currentColor", transparent: "transparent" },
    fontFamily: { sans: latin },
    screens: { wide: "48rem" },
    extend: { maxWidth: { measure: "var(--measure)" }, gridTemplateColumns: { railed: "11rem minmax(0, 1fr)", "railed-print": "9.5rem minmax(0, 1fr)" } },
  },
  plugins: [defineTokens],
} satisfies Config;
