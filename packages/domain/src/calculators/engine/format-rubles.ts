/** A sum in roubles. `formatRubles(8900)` is `'8 900 ₽'`, `formatRubles(100.5)` is `'100,50 ₽'`. */
export function formatRubles(amount: number): string {
  const kopecks = Math.round(amount * 100);
  const whole = String(Math.floor(kopecks / 100)).replace(/\B(?=(?:\d{3})+$)/g, ' ');
  const part = kopecks % 100;
  return `${whole}${part === 0 ? '' : `,${String(part).padStart(2, '0')}`} ₽`;
}
