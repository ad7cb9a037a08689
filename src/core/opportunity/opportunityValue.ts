/** What an industry's opportunity is made of. */
export interface Opportunity {
  /** People in the industry, ≥ 0. */
  readonly headcount: number;
  /** People for each seat that is sold, > 0. */
  readonly perSeat: number;
  /** Days saved per seat and year, ≥ 0. */
  readonly daysSaved: number;
  /** Cost of a day, in the currency's unit. */
  readonly costPerDay: number;
  /** Share of the industry that can be addressed, 0–1. */
  readonly addressable: number;
  /** Share of the addressable part that can be won, 0–1. */
  readonly capture: number;
}

/**
 * Opportunity value of an industry a year, in the currency's unit: `headcount / perSeat × daysSaved × costPerDay × addressable × capture`.
 *
 * @source domain 2.4
 * @example opportunityValue({ headcount: 12e6, perSeat: 50, daysSaved: 20, costPerDay: 600, addressable: 0.25, capture: 0.2 }) // 144000000
 */
export function opportunityValue(of: Opportunity): number {
  const seats = of.headcount / of.perSeat;
  return seats * of.daysSaved * of.costPerDay * of.addressable * of.capture;
}
