import { describe, expect, test } from "vitest";
import { ThemeSwitch } from "@/components/theme-switch";
import { makeResume } from "@/tests/sample";
import { show } from "./show";

const { labels } = makeResume();
const choicesOf = ({ getAllByRole }: ReturnType<typeof show>) => getAllByRole("radio").filter((choice) => choice instanceof HTMLInputElement);

describe("the theme switch", () => {
  test("offers three themes under one name, with the ids that style sheets ask for", () => {
    const shown = show(<ThemeSwitch labels={labels} />);
    expect(shown.getByRole("group", { name: labels.theme })).toBeTruthy();
    expect(choicesOf(shown).map(({ id, name, value, labels: words }) => [id, name, value, words?.[0]?.textContent])).toEqual([
      ["theme-auto", "theme", "auto", labels.themeAuto],
      ["theme-light", "theme", "light", labels.themeLight],
      ["theme-dark", "theme", "dark", labels.themeDark],
    ]);
  });

  test("follows the device until something is chosen", () => {
    const choices = choicesOf(show(<ThemeSwitch labels={labels} />));
    expect(choices.map(({ checked }) => checked)).toEqual([true, false, false]);
    choices[2]?.click();
    expect(choices.map(({ checked }) => checked)).toEqual([false, false, true]);
  });
});
