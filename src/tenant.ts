/** The tenant this build is for: the one constant that `config/` writes into the bundle. */
export const tenant = TENANT;
