import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../root.ts';

/** Links of a Markdown file, and paths in backticks that begin with one of our folders, which lead to nothing. */
export function deadEnds(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8').replace(/^```[\s\S]*?^```/gm, '');
  return [...linksOf(text).filter((link) => !leadsSomewhere(file, link)), ...pathsOf(text).filter((path) => !existsSync(join(root, path)))];
}

function linksOf(text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1]!).filter((link) => !/^[a-z]+:/.test(link));
}

function leadsSomewhere(file: string, link: string): boolean {
  const [path = '', heading] = link.split('#');
  const target = path === '' ? join(root, file) : join(root, dirname(file), decodeURIComponent(path));
  if (!existsSync(target)) return false;
  return heading === undefined || headingsOf(readFileSync(target, 'utf8')).includes(heading);
}

/** As hosting sites make anchors of headings. */
function headingsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map((match) =>
    match[1]!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** `apps/web/server/main.ts` in backticks; with a placeholder or a star it names no one file. */
function pathsOf(text: string): string[] {
  return [...text.matchAll(/`((?:apps|libs|tools|docs)\/[^`\s]+)`/g)].map((match) => match[1]!).filter((path) => !/[<>*{}…:]/.test(path));
}
