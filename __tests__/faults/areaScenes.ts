import type { Scene } from './scene';

/** What is called when a person looks for the area of their number. */
export const AREA_SCENES: readonly Scene[] = [
  {
    name: 'the other areas are asked for',
    endpoint: 'countryCodes',
    at: 'binding',
    async set(place) {
      const app = await place.launched();
      const state = () => app.areas.store.getState();
      return {
        app,
        act: app.areas.loadOthers,
        isDone: () => state().others === 'loaded' && state().list.some(({ code }) => code === '65'),
        problem: () => state().problem?.code ?? null,
      };
    },
  },
];
