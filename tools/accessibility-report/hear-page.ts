import type { Page } from 'playwright-core';

/** One thing a screen reader can say of a page. */
export interface Heard {
  role: string;
  name: string;
  /** What is said after the name: a hint, an error. */
  description: string;
  /** Of headings. */
  level: number | null;
  invalid: boolean;
  /** Roles around it, innermost first. */
  within: string[];
}

interface AxNode {
  nodeId: string;
  parentId?: string;
  ignored: boolean;
  role?: { value?: string };
  name?: { value?: string };
  description?: { value?: string };
  properties?: { name: string; value: { value?: unknown } }[];
}

/** The accessibility tree of the open page, as the browser tells it to assistive technology, in the order of the page. */
export async function hearPage(page: Page): Promise<Heard[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  return inOrder(nodes).map((node) => ({
    role: node.role?.value ?? '',
    name: node.name?.value?.trim() ?? '',
    description: node.description?.value?.trim() ?? '',
    level: (propertyOf(node, 'level') as number | undefined) ?? null,
    invalid: propertyOf(node, 'invalid') === 'true',
    within: rolesAround(node, byId),
  }));
}

/** The browser tells the tree level by level; a page is heard branch by branch. */
function inOrder(nodes: readonly AxNode[]): AxNode[] {
  const children = Map.groupBy(nodes, ({ parentId }) => parentId ?? '');
  const branch = (node: AxNode): AxNode[] => [...(node.ignored ? [] : [node]), ...(children.get(node.nodeId) ?? []).flatMap(branch)];
  return (children.get('') ?? []).flatMap(branch);
}

function rolesAround(node: AxNode, byId: Map<string, AxNode>): string[] {
  const parent = byId.get(node.parentId ?? '');
  if (!parent) return [];
  return [...(parent.ignored ? [] : [parent.role?.value ?? '']), ...rolesAround(parent, byId)];
}

const propertyOf = (node: AxNode, name: string): unknown => node.properties?.find((property) => property.name === name)?.value.value;
