/**
 * JSON that may stand inside a script element: what could end the element or open a comment is written as an escape,
 * so no text of a page can get out of it (HTML standard, 4.12.1.3).
 */
export function jsonForScript(data: object): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
