import svgpath from "svgpath";
import { describe, expect, test } from "vitest";
import { chooseCharacters, renderSeal, renderSealSvg, SEAL_SIZE } from "@/lib/formats/seal";

/** The box around the corners of each closed outline of path data, in the order they are drawn. */
function boxesOf(path: string) {
  const outlines: [number, number][][] = [];
  svgpath(path)
    .abs()
    .iterate(([command], _, x, y) => {
      if (command === "M") outlines.push([]);
      else outlines.at(-1)?.push([x, y]);
    });
  return outlines.map((corners) => {
    const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
    return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  });
}

/** Where the middle of each outline lies: left, middle or right, and top, middle or bottom. */
const placesOf = (path: string) =>
  boxesOf(path).map(({ left, right, top, bottom }) => {
    const name = (middle: number, names: string[]) => names[Math.sign(Math.round((middle - SEAL_SIZE / 2) / 20)) + 1];
    return `${name((left + right) / 2, ["left", "middle", "right"])} ${name((top + bottom) / 2, ["top", "middle", "bottom"])}`;
  });

describe("the characters of a seal", () => {
  test.each([
    ["米", ["米"]],
    ["欧阳米拉", ["欧", "阳", "米", "拉"]],
    ["Mira Okafor", ["M", "O"]],
    ["mira", ["M"]],
    ["Mira J. van Okafor", ["M", "J", "V"]],
    ["Anne-Lise Ö.", ["A", "L", "Ö"]],
    ["米拉·奥卡福", ["米", "奥"]],
    ["欧阳米拉雅", ["欧"]],
    ["Dr. Mira Okafor", ["M", "O"]],
    ["Prof. Dr. Mira J. Okafor", ["M", "J", "O"]],
    ['Mira "Mo" O\'Kafor & Co', ["M", "M", "O"]],
    ["‘Mira’ & (Okafor)", ["M", "O"]],
    ["7", ["7"]],
  ])("of %s are %j", (name, characters) => {
    expect(chooseCharacters(name)).toEqual(characters);
  });
});

describe("a seal", () => {
  // 一 is one stroke, so each outline of the path is one character.
  test.each([
    ["one character in the middle", "一", ["middle middle"]],
    ["two from top to bottom", "一一", ["middle top", "middle bottom"]],
    ["three with the first as the right column", "一一一", ["right middle", "left top", "left bottom"]],
    ["four in columns from right to left", "一一一一", ["right top", "right bottom", "left top", "left bottom"]],
  ])("has %s", async (_, name, places) => {
    expect(placesOf(await renderSeal(name))).toEqual(places);
  });

  test.each(["口", "米拉", "米拉雅", "欧阳米拉", "Mira Okafor"])("of %s stays inside its frame, in whole numbers", async (name) => {
    const path = await renderSeal(name);
    expect(path).not.toContain(".");
    const boxes = boxesOf(path);
    expect(boxes.length).toBeGreaterThan(0);
    for (const { left, right, top, bottom } of boxes) {
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(32);
      expect(Math.max(right, bottom)).toBeLessThanOrEqual(SEAL_SIZE - 32);
    }
  });

  test("of initials sets them side by side", async () => {
    const boxes = boxesOf(await renderSeal("Ira Ivo"));
    const [first, second] = [boxes.slice(0, boxes.length / 2), boxes.slice(boxes.length / 2)];
    expect(first.length).toBeGreaterThan(0);
    expect(Math.max(...first.map(({ right }) => right))).toBeLessThan(Math.min(...second.map(({ left }) => left)));
  });

  test("of a character that the font lacks names it", async () => {
    await expect(renderSeal("ไ")).rejects.toThrow('the seal font has no character "ไ"; choose others with seal: in profile.yaml');
  });

  test("as a document has its colour and its path", () => {
    const svg = renderSealSvg("M1 2Z", "#c52d1f");
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 256 256">.*<\/svg>$/);
    expect(svg).toContain('fill="#c52d1f"');
    expect(svg).toContain('<path fill="#fff" d="M1 2Z"/>');
  });
});
