/** The tenant this build is for: the one constant that `config/` writes into the bundle. */
export const tenant = TENANT;

/** Whether this build is for developers: what only they need is left out of a production package. */
export const isDevelopment = IS_DEVELOPMENT;
