/** Money, reckoned exactly: in the smallest units of its currency, never in fractions of a double. */

/** How many digits a currency has after its mark: 2 for BRL, 0 for JPY; 2 where Intl does not know it. */
export function minorDigits(currency: string): number {
  if (!/^[A-Z]{3}$/.test(currency)) return 2;
  const { maximumFractionDigits } = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
  return maximumFractionDigits ?? 2;
}

/** `hours` times `rate`, rounded to `digits`; half a unit is rounded up. Both as they are written in decimals: 0.1 is a tenth. */
export function product(hours: number, rate: number, digits: number): number {
  const [a, b] = [scaled(hours), scaled(rate)];
  const scale = a.scale + b.scale;
  const exact = a.units * b.units;
  const unit = 10n ** BigInt(Math.max(0, scale - digits));
  const rounded = (exact * 2n + unit) / (unit * 2n);
  return Number(rounded) / 10 ** Math.min(scale, digits);
}

/** A number of zero or more as it is written: `8.25` is 825 of scale 2. */
function scaled(value: number): { readonly units: bigint; readonly scale: number } {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const scale = fraction.length - Number(exponent);
  const units = BigInt(whole + fraction);
  return scale < 0 ? { units: units * 10n ** BigInt(-scale), scale: 0 } : { units, scale };
}
