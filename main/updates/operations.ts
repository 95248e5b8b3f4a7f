import { command, type Operations, query, shell } from '#main/operations.ts';

const addressSetting = 'update_server';

/** A competition goes on while an open sheet was changed so lately. */
const atTheDesk = 60 * 60 * 1000;

export const updateOperations: Operations<'updates'> = {
  status: shell,
  check: shell,
  download: shell,
  install: shell,
  server: query(({ read, now }) => {
    const row = read.sql('SELECT value FROM device_setting WHERE name = ?').get(addressSetting);
    const sheets = read
      .sql("SELECT count(*) AS count FROM sheet WHERE state = 'open' AND changed_at > ?")
      .get(now - atTheDesk) as { count: number };
    return { address: (row as { value: string } | undefined)?.value ?? null, openSheets: sheets.count };
  }),
  setServer: command(({ write }, { address }) => {
    if (address === null) write.sql('DELETE FROM device_setting WHERE name = ?').run(addressSetting);
    else
      write
        .sql(
          'INSERT INTO device_setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
        )
        .run(addressSetting, address);
    return { address };
  }),
};
