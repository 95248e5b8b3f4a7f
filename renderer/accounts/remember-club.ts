import { api, client, queries } from '#renderer/api.ts';

/** The club that is shown when this person comes back. */
export async function rememberClub(clubId: string): Promise<void> {
  queries.setQueryData(api.accounts.me.queryKey(), (me) => (me === undefined ? me : { ...me, lastClubId: clubId }));
  await client.accounts.rememberClub({ clubId });
}
