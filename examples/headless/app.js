const { idaas } = require('./idaas');

App({
  onLaunch() {
    // Restores the session, or signs in silently.
    idaas.ready();
  },
});
