import Fastify from 'fastify';
import type { FastifyInstance, FastifyPluginCallback, FastifyReply, FastifyRequest } from 'fastify';
import type { Control } from './control';
import { Refusal, refusalAnswer } from './errors';
import { addFaultHooks } from './faultHooks';
import type { Faults } from './faults';
import { addGate } from './gate';
import type { RecordedRequest, Recording } from './recording';
import { addRecording } from './recording';
import { checkHeaders, languageOf, refuseUndocumented, refuseUnknownMembers } from './request';
import { bindRoutes } from './routes/bind';
import { captchaRoutes } from './routes/captcha';
import { codeRoutes } from './routes/codes';
import type { RouteContext } from './routes/continuation';
import { controlRoutes } from './routes/control';
import { keyRoutes } from './routes/keys';
import { loginRoutes } from './routes/login';
import { mfaRoutes } from './routes/mfa';
import { ownPasswordRoutes } from './routes/ownPassword';
import { passwordRoutes } from './routes/password';
import { profileRoutes } from './routes/profile';
import { sessionRoutes } from './routes/session';
import { wechatRoutes } from './routes/wechat';
import type { Tenant } from './tenant/tenant';

const sdkRoot = '/api/v2/sdk';
const sdkRoutes = [
  loginRoutes,
  bindRoutes,
  captchaRoutes,
  codeRoutes,
  mfaRoutes,
  passwordRoutes,
  ownPasswordRoutes,
  sessionRoutes,
  profileRoutes,
];

function readJson(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    // The text itself is no object, which the routes refuse in the vendor's words.
    return text;
  }
}

function refuse(
  tenant: Tenant,
  request: FastifyRequest,
  reply: FastifyReply,
  refusal: Refusal,
): FastifyReply {
  const { http, body } = refusalAnswer(refusal, tenant.policy(), languageOf(request));
  return reply.code(http).send(body);
}

const refusalFor = (error: unknown): Refusal => {
  if (error instanceof Refusal) return error;
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
  if (status === 413) return new Refusal('bodyTooLarge');
  // Fastify reads the content type before any route does; an empty or malformed one is the client's fault.
  return status === 415 ? new Refusal('parameterFormat', 'Content-Type') : new Refusal('systemBusy');
};

interface Deps {
  context: RouteContext;
  faults: Faults;
  onRequest: (request: RecordedRequest) => void;
  /** Given only when the control API shall answer over HTTP. */
  control: (recording: Recording) => Control | null;
}

/** The HTTP side: every path of the contract, the stand-in for WeChat and, when asked for, the control API. */
export function createServer({ context, faults, onRequest, control }: Deps): {
  app: FastifyInstance;
  recording: Recording;
} {
  const { tenant } = context;
  const app = Fastify({ logger: false, forceCloseConnections: true });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'string' }, (_, text, done) => done(null, readJson(String(text))));

  addGate(app);
  const recording = addRecording(app, { policy: tenant.policy, onRequest });
  addFaultHooks(app, faults, recording.unanswered);
  app.addHook('onSend', (_, reply, payload, done) => {
    reply.header('date', new Date(tenant.now()).toUTCString());
    done(null, payload);
  });
  app.setErrorHandler((error, request, reply) => refuse(tenant, request, reply, refusalFor(error)));
  app.setNotFoundHandler((request, reply) => refuse(tenant, request, reply, new Refusal('noSuchPath')));

  void app.register(
    (sdk, _, done) => {
      sdk.addHook('preHandler', (request, _, next) => {
        refuseUndocumented(tenant, request);
        checkHeaders(tenant, request);
        refuseUnknownMembers(tenant, request);
        next();
      });
      for (const routes of sdkRoutes) routes(sdk, context);
      done();
    },
    { prefix: sdkRoot },
  );
  keyRoutes(app, context);
  wechatRoutes(app, context);
  const steering = control(recording);
  const addControl: FastifyPluginCallback = (scope, _, done) => {
    if (steering) controlRoutes(scope, steering, recording.requests);
    done();
  };
  void app.register(addControl, { prefix: '/sandbox/control' });
  return { app, recording };
}
