import { ClubLetters } from './club-letters.tsx';
import { MailServerPart } from './mail-server-part.tsx';
import { Outbox } from './outbox.tsx';
import { TestPart } from './test-part.tsx';
import { useMay } from '#renderer/accounts/me.tsx';
import styles from '#renderer/administration/health-tab.module.css';
import { useClub } from '#renderer/shell/club.tsx';

/** Whom the club writes to, through which server, and every letter. */
export function MailTab() {
  const club = useClub();
  const mayServe = useMay('superuser');
  return (
    <div className={styles['parts']}>
      <ClubLetters key={`letters ${club.id}`} club={club} />
      {mayServe && <MailServerPart />}
      <TestPart key={`test ${club.id}`} />
      <Outbox key={`outbox ${club.id}`} />
    </div>
  );
}
