/** Neighbourhood in a municipality (boligområde). Localized: name, description. */
export interface Area {
  name: string | null;
  description: string | null;
  municipality: string | null;
}
