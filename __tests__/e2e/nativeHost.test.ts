import { describe } from '@jest/globals';
import { buildNativeHost } from '../npm/nativeHost';
import { describeShop } from './packedPages';

describe('examples/native-host, a native mini program', () => describeShop(buildNativeHost, 300_000));
