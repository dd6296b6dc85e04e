import fc from "fast-check";

/** Property tests try the same values in each run, so that a run never fails by chance; FC_SEED=random, or a number, tries others. */
const { FC_SEED = "20260101" } = process.env;
if (FC_SEED !== "random") fc.configureGlobal({ seed: Number(FC_SEED) });
