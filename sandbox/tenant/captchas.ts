import { createDecipheriv } from 'node:crypto';
import { Refusal } from '../errors';
import type { Policy } from '../policy';
import { isRecord } from '../shapes';
import { drawCaptcha } from './captchaPicture';
import { opaqueHex, opaqueText } from './opaque';
import { recipientKey } from './verificationCodes';

/** The documented puzzle has one fixed height. */
const fixedY = 5;

interface Puzzle {
  token: string;
  secretKey: string | null;
  background: Buffer;
  piece: Buffer;
}

export interface Captchas {
  create: () => Promise<Puzzle>;
  /** Checks a solution, once. Gives the captcha token for one send to `sender`, or refuses. */
  verify: (token: string, pointJson: string, sender: string) => string;
  /** Spends a captcha token. Refuses one that is unknown, spent, expired or made for another recipient. */
  spend: (captchaToken: string, recipient: string) => void;
  /** Puzzles that wait for a solution, with the x that solves them. */
  open(): { token: string; x: number }[];
}

function decrypt(text: string, secretKey: string): string {
  const decipher = createDecipheriv('aes-128-ecb', Buffer.from(secretKey), null);
  return Buffer.concat([decipher.update(Buffer.from(text, 'base64')), decipher.final()]).toString('utf8');
}

function readPoint(text: string): { x: number; y: number } | null {
  const point: unknown = JSON.parse(text);
  if (!isRecord(point) || typeof point.x !== 'number' || typeof point.y !== 'number') return null;
  return { x: point.x, y: point.y };
}

/** Slider puzzles (contract §4.2, §4.3): a puzzle is gone after its first check, right or wrong. */
export function createCaptchas(policy: () => Policy, now: () => number, random: () => number): Captchas {
  const open = new Map<string, { x: number; secretKey: string; encrypted: boolean; expiresAt: number }>();
  const solved = new Map<string, { sender: string; expiresAt: number }>();

  const solves = (
    puzzle: { x: number; secretKey: string; encrypted: boolean },
    pointJson: string,
  ): boolean => {
    try {
      const point = readPoint(puzzle.encrypted ? decrypt(pointJson, puzzle.secretKey) : pointJson);
      return (
        point !== null && point.y === fixedY && Math.abs(point.x - puzzle.x) <= policy().captchaTolerance
      );
    } catch {
      // Unreadable JSON or ciphertext is a wrong solution, not a fault of ours.
      return false;
    }
  };

  return {
    create: async () => {
      const { x, background, piece } = await drawCaptcha(random);
      const token = opaqueHex(32);
      const secretKey = opaqueText(16);
      const { captchaSeconds, captchaEncryption, captchaSecretKey, product } = policy();
      const encrypted = captchaEncryption === 'aes-ecb';
      open.set(token, { x, secretKey, encrypted, expiresAt: now() + captchaSeconds * 1000 });
      const shown = encrypted || (captchaSecretKey === 'shown' && product !== 'oneaccess');
      return { token, secretKey: shown ? secretKey : null, background, piece };
    },
    verify: (token, pointJson, sender) => {
      const puzzle = open.get(token);
      open.delete(token);
      if (!puzzle || puzzle.expiresAt <= now() || !solves(puzzle, pointJson))
        throw new Refusal('captchaFailed');
      const captchaToken = `${token}---${pointJson}`;
      solved.set(captchaToken, {
        sender: recipientKey(sender),
        expiresAt: now() + policy().captchaTokenSeconds * 1000,
      });
      return captchaToken;
    },
    spend: (captchaToken, recipient) => {
      const entry = solved.get(captchaToken);
      solved.delete(captchaToken);
      if (!entry || entry.sender !== recipientKey(recipient)) throw new Refusal('captchaTokenInvalid');
      if (entry.expiresAt <= now()) throw new Refusal('captchaTokenExpired');
    },
    open: () =>
      [...open].filter(([, { expiresAt }]) => expiresAt > now()).map(([token, { x }]) => ({ token, x })),
  };
}
