/** What the desk and the site tell the process that started them. */
export type Report =
  | { type: 'progress'; text: string }
  | { type: 'listening'; port: number }
  | { type: 'first-sign-in'; email: string; password: string }
  | { type: 'failed'; message: string };

const types = ['progress', 'listening', 'first-sign-in', 'failed'];

/** True for messages of our own; libraries (Next among them) send theirs over the same channel. */
export function isReport(message: unknown): message is Report {
  return typeof message === 'object' && message !== null && types.includes((message as Report).type);
}
