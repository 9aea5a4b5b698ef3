import type { Routes } from './continuation';

/** The public keys of id tokens; needs no headers (contract §6). */
export const keyRoutes: Routes = (app, { tenant }) => {
  app.get('/api/v1/oauth2/keys', () => tenant.idTokens.keys);
};
