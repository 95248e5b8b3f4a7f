import { AppearanceSettings } from './appearance-settings.tsx';
import { ClubSettings } from './club-settings.tsx';
import { NearMissSettings } from './near-miss-settings.tsx';
import { PolicySettings } from './policy-settings.tsx';
import { RatificationSettings } from './ratification-settings.tsx';
import { CertificateSettings } from '#renderer/printing/certificate-settings.tsx';
import { useMay } from '#renderer/accounts/me.tsx';
import { PageHeader } from '#renderer/components/page-header.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';

/** What the club calls itself, how it judges records, and how this device looks. */
export function SettingsPage() {
  const club = useClub();
  const isOwner = useMay('owner');
  return (
    <>
      <PageHeader title={words.settings.title} lead={club.name} />
      {isOwner ? (
        <>
          <ClubSettings key={`name ${club.id}`} club={club} />
          <PolicySettings key={`policy ${club.id}`} club={club} />
          <NearMissSettings key={`near ${club.id}`} club={club} />
          <RatificationSettings key={`ratification ${club.id}`} club={club} />
          <CertificateSettings key={`certificates ${club.id}`} club={club} />
        </>
      ) : (
        <p>{words.settings.ofOwners}</p>
      )}
      <AppearanceSettings />
    </>
  );
}
