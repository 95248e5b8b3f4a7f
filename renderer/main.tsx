import '@fontsource-variable/inter/wght.css';
import '@mantine/core/styles.layer.css';
import '@mantine/dates/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import '@mantine/spotlight/styles.layer.css';
import 'mantine-datatable/styles.layer.css';
import './global.css';

import { MantineProvider } from '@mantine/core';
import { ModalsProvider } from '@mantine/modals';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { setNonce } from 'get-nonce';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { queries } from './api.ts';
import { followChanges } from './changes.ts';
import { shellName, styleNonce, systemLocale } from './connection.ts';
import { followDesktop } from './desktop/events.ts';
import { router } from './router.tsx';
import { Notices } from './shell/notices.tsx';
import { cssVariables, theme } from './theme.ts';
import { writeDaysIn } from '#shared/domain/day-words.ts';

writeDaysIn(systemLocale());
const nonce = styleNonce();
setNonce(nonce);
void followChanges();
if (shellName() === 'desktop') void followDesktop();

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

createRoot(root).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
    >
      <QueryClientProvider client={queries}>
        <ModalsProvider>
          <RouterProvider router={router} />
        </ModalsProvider>
        <Notices />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
