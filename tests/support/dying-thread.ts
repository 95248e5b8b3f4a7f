import { createApp } from '#main/app.ts';
import { runThread } from '#main/threads/thread-host.ts';

/** The real application, whose thread dies of a club named `die`: as of a fault in native code or of memory that ran out. */
runThread((options) => {
  const app = createApp(options);
  return {
    ...app,
    execute(operation, input, caller) {
      if ((input as { name?: unknown }).name === 'die') process.exit(7);
      return app.execute(operation, input, caller);
    },
  };
});
