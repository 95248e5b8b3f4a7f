import { createApp } from '#main/app.ts';

import { runThread } from './thread-host.ts';

runThread(createApp);
