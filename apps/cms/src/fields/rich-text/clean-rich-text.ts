import type { FieldHook } from 'payload';

type Node = Record<string, unknown> & { type?: unknown; children?: unknown };

const bold = 1;
const italic = 2;
const headings: Record<string, string> = { h1: 'h2', h4: 'h3', h5: 'h3', h6: 'h3' };

/**
 * Takes off what pasting brings along and readers never see: alignment, indent, colours, underlining and heading levels
 * the editor does not offer. The words stay. Returns a new tree.
 */
export function cleanNode(node: Node): Node {
  const clean: Node = { ...node };
  if (node.type === 'text') {
    clean.format = Number(node.format ?? 0) & (bold | italic);
    clean.style = '';
    return clean;
  }
  if ('format' in node && typeof node.format === 'string') clean.format = '';
  if ('indent' in node && node.type !== 'listitem') clean.indent = 0;
  if ('textStyle' in node) clean.textStyle = '';
  if (node.type === 'heading') clean.tag = headings[String(node.tag)] ?? node.tag;
  if (Array.isArray(node.children)) clean.children = node.children.map((child: Node) => cleanNode(child));
  return clean;
}

export const cleanRichText: FieldHook = ({ value }) => {
  const root = (value as { root?: Node } | null | undefined)?.root;
  return root && typeof root === 'object' && depthOf(root) <= deepest ? { ...value, root: cleanNode(root) } : value;
};

/** Deeper than anything the editor makes; deeper texts are refused, not walked. */
export const deepest = 40;

/** How many levels of children there are, counted without recursion and no further than is of interest. */
export function depthOf(root: Node): number {
  let level: Node[] = [root];
  let depth = 0;
  while (level.length > 0 && depth <= deepest + 1) {
    level = level.flatMap(({ children }) => (Array.isArray(children) ? (children as Node[]) : []));
    depth++;
  }
  return depth;
}
