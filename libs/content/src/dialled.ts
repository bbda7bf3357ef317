/** "12 34 56 78" → "+4512345678"; short numbers (112, 114, 1813, 116 006) are dialled as they are. */
export function dialled(number: string): string {
  const digits = number.replace(/[^\d+]/gu, '');
  return /^\d{8}$/u.test(digits) ? `+45${digits}` : digits.replace(/^00/u, '+');
}
