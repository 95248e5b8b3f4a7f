import { runThread } from '#main/threads/thread-host.ts';
import { createTinyApp } from '#tests/support/tiny-app.ts';

runThread(createTinyApp);
