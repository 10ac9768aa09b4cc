/** How many help lines a unit may add. */
export const HELP_LINES_MAX = 10;
