/** An uploaded picture. Localized: alt, caption. Files lie in the uploads folder under `filename`. */
export interface Media {
  alt: string | null;
  caption: string | null;
  filename: string;
  mimeType: string;
  width: number | null;
  height: number | null;
  /** Bytes. */
  size: number;
}
