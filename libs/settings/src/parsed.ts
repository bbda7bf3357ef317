/** What became of one setting's text: a typed value, or what is wrong with it in words that follow the setting's name. */
export type Parsed<T> = { value: T } | { fault: string };

export function valid<T>(value: T): Parsed<T> {
  return { value };
}

export function faulty(fault: string): { fault: string } {
  return { fault };
}
