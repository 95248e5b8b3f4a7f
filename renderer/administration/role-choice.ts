import { words } from '#renderer/words/words.ts';
import { type Role, roleSchema } from '#shared/domain/role.ts';

/** The roles in a club, as a list to choose from. */
export const roleChoices: { value: Role; label: string }[] = roleSchema.options.map((role) => ({
  value: role,
  label: words.people.members.roles[role],
}));
