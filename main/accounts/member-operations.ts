import { clubRowByUuid } from '#main/clubs/service.ts';
import { command, type Operations, prepared, query } from '#main/operations.ts';

import { type OneTimePassword, prepareOneTimePassword } from './accounts.ts';
import { accessReviews, invite, listMembers, removeMember, reviewAccess, setRole } from './members.ts';

export const memberOperations: Operations<'members'> = {
  list: query(({ read }, { clubId }) => listMembers(read, clubRowByUuid(read, clubId).id)),
  invite: prepared(
    () => prepareOneTimePassword(),
    ({ write }, { clubId, ...person }, oneTime: OneTimePassword) =>
      invite(write, clubRowByUuid(write, clubId), { clubId, ...person }, oneTime),
  ),
  setRole: command(({ write }, { clubId, accountId, role }) =>
    setRole(write, clubRowByUuid(write, clubId), accountId, role),
  ),
  remove: command(({ write }, { clubId, accountId }) => {
    removeMember(write, clubRowByUuid(write, clubId), accountId);
    return {};
  }),
  reviews: query(({ read, now }, { clubId }) => accessReviews(read, clubRowByUuid(read, clubId), now)),
  review: command(({ write }, { clubId, note }) => reviewAccess(write, clubRowByUuid(write, clubId), note)),
};
