import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import { api } from '#renderer/api.ts';
import { momentInWords } from '#renderer/components/day-text.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import table from '#renderer/components/plain-table.module.css';
import { useClub } from '#renderer/shell/club.tsx';
import { inNumber } from '#renderer/words/number.ts';
import { words } from '#renderer/words/words.ts';

const { devices: text } = words.sync;

/** The laptops that wrote in the club. */
export function DevicesPart() {
  const club = useClub();
  const { data, error } = useQuery(api.sync.devices.queryOptions({ input: { clubId: club.id } }));
  return (
    <section aria-label={text.title}>
      <Title order={2}>{text.title}</Title>
      <ErrorText error={error} />
      {data !== undefined && (
        <table className={table['table']}>
          <thead>
            <tr>
              <th scope="col">{text.name}</th>
              <th scope="col" className={table['figure']}>
                {text.changes}
              </th>
              <th scope="col">{text.last}</th>
            </tr>
          </thead>
          <tbody>
            {data.map((device) => (
              <tr key={device.id}>
                <td>
                  {device.label === '' ? text.unnamed : device.label}
                  {device.isThis && <span className={table['sign']}>{text.own}</span>}
                </td>
                <td className={table['figure']}>{inNumber(device.changes)}</td>
                <td className={table['quiet']}>{device.lastAt === null ? text.never : momentInWords(device.lastAt)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
