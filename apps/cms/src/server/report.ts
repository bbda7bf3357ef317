/** What this program tells the one that started it. Without one there is nobody to tell. */
export type Report =
  | { type: 'progress'; text: string }
  | { type: 'listening'; port: number }
  | { type: 'first-sign-in'; email: string; password: string }
  | { type: 'failed'; message: string };

export function report(message: Report): void {
  process.send?.(message);
}
