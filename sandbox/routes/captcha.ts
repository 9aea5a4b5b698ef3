import { Refusal } from '../errors';
import { takesMobile } from '../mobile';
import { bodyOf, textOf } from '../request';
import { isEmail } from '../shapes';
import type { Routes } from './continuation';

/** Fields of the documented answer that this product leaves null (contract §4.2). */
const unused = {
  captchaId: null,
  projectCode: null,
  captchaOriginalPath: null,
  captchaFontType: null,
  captchaFontSize: null,
  point: null,
  wordList: null,
  pointList: null,
  pointJson: null,
  captchaVerification: null,
};

/** The slider puzzle: GET gives one, verify checks it for one recipient. */
export const captchaRoutes: Routes = (app, { tenant }) => {
  app.get('/captcha', async () => {
    const { token, secretKey, background, piece } = await tenant.captchas.create();
    return {
      ...unused,
      token,
      secretKey,
      originalImageBase64: background.toString('base64'),
      jigsawImageBase64: piece.toString('base64'),
      result: false,
    };
  });

  app.post('/captcha/verify', (request) => {
    const body = bodyOf(request);
    const sender = textOf(body, 'sender');
    if (!isEmail(sender) && !takesMobile(tenant.policy(), sender))
      throw new Refusal('parameterFormat', 'sender');
    return {
      captcha_token: tenant.captchas.verify(textOf(body, 'token'), textOf(body, 'point_json'), sender),
    };
  });
};
