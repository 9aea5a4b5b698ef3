import { describe } from '@jest/globals';
import { buildUniappHost } from '../npm/uniappHost';
import { describeShop } from './packedPages';

describe('examples/uniapp-host, a mini program of uni-app', () => describeShop(buildUniappHost, 300_000));
