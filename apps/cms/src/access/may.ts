import type { Deed, Role, Thing } from './role.ts';
import { administrator } from './roles/administrator.ts';
import { editor } from './roles/editor.ts';
import { viewer } from './roles/viewer.ts';

/** All roles, the one with most rights first. */
export const roles = [administrator, editor, viewer] as const satisfies readonly Role[];
export type RoleName = (typeof roles)[number]['name'];

/** Whether a signed-in person may do the deed. Nobody signed in, or a role we do not know: no. */
export function may(user: { role?: unknown } | null | undefined, deed: Deed, thing: Thing): boolean {
  const role = roles.find(({ name }) => name === user?.role);
  return role !== undefined && (role.may[thing] as readonly Deed[]).includes(deed);
}
