import { answerOf, progressOf, sceneOf } from '@/components/popup/scenes/scene';
import { headlineOf } from '@/components/popup/verdict/verdict-words';
import type { SayPopup } from '@/components/popup/words/popup-words';
import type { PopupState } from './state';

/** What somebody who cannot see the popup should hear when it changes: one sentence, or nothing. */
export const announcementOf = (state: PopupState, say: SayPopup): string => {
  const scene = sceneOf(state);
  if (scene.kind === 'not-product') return say(`none.${scene.why}.title`);
  if (scene.kind !== 'product') return say(`${scene.kind}.title`);
  const { answered, asked } = progressOf(state.board);
  const sources = say('asked', { answered, count: asked });
  const { verdict } = state.summary;
  const answer = answerOf(state);
  if (answer === 'rated' && verdict.kind === 'rated') return `${say(`verdict.${headlineOf(verdict)}`)}. ${sources}.`;
  if (answer === 'too-few') return `${say('few.title')}. ${sources}.`;
  return answer === 'nobody-said' ? say('nobody.title') : sources;
};
