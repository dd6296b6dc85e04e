/** subset-font ships no types; these are the options that we use (https://github.com/papandreou/subset-font#api). */
declare module "subset-font" {
  type Options = { targetFormat: "truetype"; variationAxes: { wght: number } };
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
