/** One municipality with one partner, in a programme or not (partnerskab). Localized: description. */
export interface Partnership {
  municipality: string | null;
  partner: string | null;
  grantProgramme: string | null;
  areas: string[];
  /** Calendar days; null = not stated. */
  from: string | null;
  to: string | null;
  description: string | null;
}
