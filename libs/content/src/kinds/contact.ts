/** How to reach somebody. Localized: address, each row's days and hours; the rest is the same in all languages. */
export interface Contact {
  phone: string | null;
  email: string | null;
  /** https or http address. */
  website: string | null;
  address: string | null;
  openingHours: OpeningHours[];
}

export interface OpeningHours {
  /** Row id, the same in all languages. */
  id: string;
  days: string | null;
  hours: string | null;
}
