/** The settings of the product, typed. Read once at the start of a program and handed on from there. */
export interface Settings {
  /** Absolute path. */
  readonly dataFolder: string;
  readonly host: string;
  /** 0 = any free one. */
  readonly sitePort: number;
  readonly deskPort: number;
  /** Origin without a trailing slash, "https://www.example.org". */
  readonly siteUrl: string;
  readonly deskUrl: string;
  /** IP addresses and networks (10.0.0.0/24) whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[];
  /** Null = SQLite in the data folder. */
  readonly databaseUrl: string | null;
  /** Absolute path of the folder with pages as files for nginx. Null = none are written; always so with a database address. */
  readonly frontFolder: string | null;
  /** 32 characters or more. */
  readonly secret: string;
  readonly adminEmail: string;
  /** Null = make a random one. */
  readonly adminPassword: string | null;
  readonly demo: boolean;
}

/** Thrown when settings are wrong; the message names every fault with an example of what would do. */
export class SettingsError extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(
      `${faults.length === 1 ? 'A setting is wrong' : `${faults.length} settings are wrong`}:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`,
    );
    this.name = 'SettingsError';
    this.faults = faults;
  }
}
