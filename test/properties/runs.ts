/** How many histories each property is tried with. */
export const NUM_RUNS = 6;
