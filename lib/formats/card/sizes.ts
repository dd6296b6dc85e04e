/** Sizes of share cards in pixels: the one of https://ogp.me that networks crop least, and the square that chat apps show. */
export const CARD_SIZES = { wide: { width: 1200, height: 630 }, square: { width: 630, height: 630 } } as const;

/** The forms that a card comes in. */
export type CardForm = keyof typeof CARD_SIZES;

/** The size of a poster in pixels, that of a phone's screen. */
export const POSTER_SIZE = { width: 1080, height: 1440 };
