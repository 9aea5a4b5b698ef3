import type { CheckName } from '../report';
import type { Reading } from '../reading';
import { describe, mendingOfAnswer } from './describe';
import { error, note, ok, skipped, warning } from './rows';

const API =
  'The origin must serve /api/v2/sdk, either the tenant itself or a reverse proxy that keeps paths.';

const inBothWays = (plain: string, encrypted: string): string =>
  plain === encrypted
    ? `${plain} in the clear and encrypted`
    : `${plain} in the clear, ${encrypted} encrypted`;

/** Sentences about how the tenant answers, up to its puzzle. */
export const answerWords = {
  notAsked: (check: CheckName) => skipped(check, 'notAsked', 'Not tried, because of what was found before.'),
  unexpected: (check: CheckName, reading: Reading) =>
    error(check, 'unexpected', `The answer was ${describe(reading)}.`, mendingOfAnswer(reading)),
  unexpectedAside: (check: CheckName, reading: Reading) =>
    warning(check, 'unexpectedAside', `The answer was ${describe(reading)}.`, mendingOfAnswer(reading)),

  answersLikeIdaas: () =>
    ok('answers', 'answersLikeIdaas', 'It answers in JSON, and refuses with error_code and error_msg.'),
  answersAlways200: () =>
    note(
      'answers',
      'answersAlways200',
      'It answers like an IDaaS, but refuses with HTTP 200 and error_code.',
    ),
  answersWithoutRefusal: () =>
    ok(
      'answers',
      'answersWithoutRefusal',
      'It answers in JSON; nothing was refused yet, so its error form is not seen here.',
    ),
  answersRedirect: (reading: Reading) =>
    error(
      'answers',
      'answersRedirect',
      `It answers with ${describe(reading)}: WeChat does not carry our headers there.`,
      'Set TARO_APP_IDAAS_ORIGIN to the origin that answers without a redirect.',
    ),
  answersPage: (reading: Reading) =>
    error('answers', 'answersPage', `It answers with ${describe(reading)}: that is no IDaaS.`, API),
  answersBusy: (reading: Reading) =>
    error(
      'answers',
      'answersBusy',
      `It is overloaded or failing: ${describe(reading)}.`,
      'Try later; then ask who runs it.',
    ),
  answersNoPath: (reading: Reading) =>
    error('answers', 'answersNoPath', `It does not know the path of the puzzle: ${describe(reading)}.`, API),

  deviceEnforced: (reading: Reading) =>
    ok('device-headers', 'deviceEnforced', `A call without them is refused: ${describe(reading)}.`),
  deviceNotEnforced: () =>
    note(
      'device-headers',
      'deviceNotEnforced',
      'A call without them is answered; the app sends them anyway.',
    ),
  deviceUnseen: (reading: Reading) =>
    note(
      'device-headers',
      'deviceUnseen',
      `Without them the answer is ${describe(reading)}, which tells nothing of them.`,
    ),

  clientIdAccepted: (reading: Reading) =>
    ok('client-id', 'clientIdAccepted', `It is accepted; an invented one is refused: ${describe(reading)}.`),
  clientIdUnchecked: () =>
    warning(
      'client-id',
      'clientIdUnchecked',
      'An invented client id is accepted too, so nothing is known of yours.',
      'If a proxy sets X-client-id, make sure that it sets the right one.',
    ),
  clientIdUnseen: (reading: Reading) =>
    note('client-id', 'clientIdUnseen', `It is accepted; an invented one gives ${describe(reading)}.`),
  clientIdRefused: (reading: Reading) =>
    error(
      'client-id',
      'clientIdRefused',
      `It is refused: ${describe(reading)}.`,
      'Copy the ClientId from the IDaaS console. The application must have the authentication integration SDK/API.',
    ),

  captchaShown: (picture: string, piece: string, key: string) =>
    ok('captcha', 'captchaShown', `PNG ${picture}, its piece ${piece}; secretKey ${key}.`),
  captchaNotPng: (width: number) =>
    warning(
      'captcha',
      'captchaNotPng',
      `A picture is no PNG, so its width is unknown to the app, which assumes ${width} pixels.`,
      'Set captchaFallbackWidth to the real width.',
    ),
  captchaIncomplete: (members: string) =>
    error(
      'captcha',
      'captchaIncomplete',
      `The puzzle lacks ${members}, so no code can be asked for.`,
      'Ask the vendor for the slider puzzle of the SDK API.',
    ),
  captchaMissing: (reading: Reading) =>
    warning(
      'captcha',
      'captchaMissing',
      `There is no puzzle: ${describe(reading)}.`,
      'Without one, codes are sent at once (captcha: skip). Make sure that the tenant agrees.',
    ),

  solutionPlain: (plain: Reading) =>
    ok(
      'captcha-solution',
      'solutionPlain',
      `A wrong solution in the clear is understood: ${describe(plain)}.`,
    ),
  solutionEncrypted: (plain: Reading, encrypted: Reading) =>
    ok(
      'captcha-solution',
      'solutionEncrypted',
      `A wrong solution is understood when it is encrypted (${describe(encrypted)}), not in the clear (${describe(plain)}).`,
    ),
  solutionUndecided: (plain: Reading, encrypted: Reading) =>
    note(
      'captcha-solution',
      'solutionUndecided',
      `A wrong solution gives ${inBothWays(describe(plain), describe(encrypted))}: which one is wanted cannot be told.`,
      "Solve one puzzle in the app. If a right solution is refused, set captchaEncryption: 'auto'.",
    ),
  solutionAccepted: () =>
    warning(
      'captcha-solution',
      'solutionAccepted',
      'A solution beyond the edge of the picture is accepted: the puzzle protects nothing.',
      'Ask the vendor.',
    ),
} as const;
