import { ACCOUNT_SCENES } from './accountScenes';
import { AREA_SCENES } from './areaScenes';
import { CODE_SCENES } from './codeScenes';
import { FLOW_SCENES } from './flowScenes';
import type { Scene } from './scene';
import { SIGN_IN_SCENES } from './signInScenes';

/** Every row of the matrix. */
export const SCENES: readonly Scene[] = [
  ...SIGN_IN_SCENES,
  ...FLOW_SCENES,
  ...CODE_SCENES,
  ...AREA_SCENES,
  ...ACCOUNT_SCENES,
];

/** A row by name: the step, the endpoint, and what the person does. */
export const titleOf = ({ at, endpoint, name }: Scene): string => `${at} · ${endpoint} · ${name}`;
