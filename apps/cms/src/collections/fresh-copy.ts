/**
 * A copy of a configuration, functions kept. Payload changes the objects it is given, so every desk in a process (tests
 * open several) needs its own.
 */
export function freshCopy<T>(value: T): T {
  if (Array.isArray(value)) return value.map(freshCopy) as T;
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, freshCopy(part)])) as T;
}
