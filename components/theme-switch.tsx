import type { Labels } from "@/lib/resume/labels/words";

/** Three radio buttons; style sheets act on the one that is on, so it works without script, which only remembers. */
export function ThemeSwitch({ labels }: { labels: Labels }) {
  const themes = [
    ["auto", labels.themeAuto],
    ["light", labels.themeLight],
    ["dark", labels.themeDark],
  ] as const;
  return (
    <fieldset className="flex rounded-lg border border-line">
      <legend className="sr-only">{labels.theme}</legend>
      {themes.map(([theme, label]) => (
        <label
          key={theme}
          className="relative flex min-h-8 items-center rounded-lg px-3 has-checked:bg-wash has-checked:font-medium has-checked:text-ink has-checked:[box-shadow:inset_0_0_0_1px_var(--muted)] has-focus-visible:outline-offset-3 has-focus-visible:[outline:2px_solid_var(--accent)]"
        >
          <input type="radio" name="theme" id={`theme-${theme}`} value={theme} defaultChecked={theme === "auto"} className="absolute inset-0 cursor-pointer opacity-0" />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
