const { ready } = require('./idaas/index');

App({
  onLaunch() {
    // Restores the session, or signs in silently.
    ready();
  },
});
