/**
 * Scores closer than this are equal, and a score this little below a threshold has reached it.
 *
 * @source domain 2.6, so that 6.9999999996 is 7 but 6.99 is not
 */
export const TOLERANCE = 1e-9;
