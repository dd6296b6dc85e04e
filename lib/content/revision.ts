/** Counts saves while developing: `npm run dev` puts another module in the place of this one at each save, so that the content is read anew. */
export const revision = 0;
