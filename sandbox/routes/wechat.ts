import type { FastifyReply } from 'fastify';
import { isRecord, isText } from '../shapes';
import { internationalMobile } from '../mobile';
import type { Routes } from './continuation';

const invalid = (reply: FastifyReply, errcode: number, errmsg: string) =>
  reply.code(400).send({ errcode, errmsg });

/** The phone's side of WeChat: what `wx.login` and the phone-number sheet get from WeChat's servers. */
export const wechatRoutes: Routes = (app, { tenant }) => {
  app.post('/wechat/login-code', (request, reply) => {
    const openid = isRecord(request.body) ? request.body.openid : undefined;
    if (!isText(openid)) return invalid(reply, 40003, 'invalid openid');
    return { code: tenant.wechat.issueLoginCode(openid) };
  });

  app.post('/wechat/phone-code', (request, reply) => {
    const mobile = isRecord(request.body) ? request.body.mobile : undefined;
    if (!isText(mobile) || internationalMobile(mobile) === null)
      return invalid(reply, 40013, 'invalid mobile');
    return { code: tenant.wechat.issuePhoneCode(mobile) };
  });
};
