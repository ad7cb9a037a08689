/** A number, to nine digits, as Excel's TEXT shows it: rounded half away from zero. */
export function shownNumber(number: number, decimals: number): string {
  const scaled = Number(((Math.round(number * 1e9) / 1e9) * 10 ** decimals).toPrecision(15));
  return (Math.sign(scaled) * Math.round(Math.abs(scaled)) * 10 ** -decimals).toFixed(decimals);
}
