import { momentInWords } from '#renderer/components/day-text.tsx';
import { Dash } from '#renderer/components/mark-text.tsx';
import styles from '#renderer/components/plain-table.module.css';
import { words } from '#renderer/words/words.ts';
import type { Account } from '#shared/contract/accounts.ts';

const text = words.people.users;

export function UserTable({ accounts, onOpen }: { accounts: readonly Account[]; onOpen: (id: string) => void }) {
  return (
    <table className={`${styles['table']} ${styles['rows']}`}>
      <caption className={styles['caption']}>{text.title}</caption>
      <thead>
        <tr>
          <th scope="col">{text.name}</th>
          <th scope="col">{text.state}</th>
          <th scope="col" className={styles['wide']}>
            {text.clubs}
          </th>
          <th scope="col" className={styles['wide']}>
            {text.lastSignIn}
          </th>
        </tr>
      </thead>
      <tbody>
        {accounts.map((each) => (
          <tr key={each.id}>
            <td>
              <button
                type="button"
                className={styles['open']}
                aria-label={text.edit(each.userName)}
                onClick={() => onOpen(each.id)}
              >
                {each.userName}
              </button>
              {each.isSuperuser && <span className={styles['sign']}>{text.superuser}</span>}
              <span className={styles['small']}>{[each.fullName, each.email].filter(Boolean).join(' · ')}</span>
            </td>
            <td>{stateOf(each)}</td>
            <td className={`${styles['wide']} ${styles['quiet']}`}>
              {each.clubs.length === 0 ? <Dash /> : each.clubs.map(clubLine).join(', ')}
            </td>
            <td className={`${styles['wide']} ${styles['noWrap']}`}>{timeOf(each.lastSignInAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const clubLine = ({ name, role }: Account['clubs'][number]) => `${name} (${words.accounts.access[role]})`;

function stateOf(account: Account): string {
  if (account.isDisabled) return text.disabled;
  if (account.blockedUntil !== null) return text.blocked(timeOf(account.blockedUntil));
  return account.hasOneTimePassword ? text.oneTime : text.active;
}

/** A moment of the core in words. */
export function timeOf(at: number | null): string {
  return at === null ? words.people.never : momentInWords(new Date(at).toISOString());
}
