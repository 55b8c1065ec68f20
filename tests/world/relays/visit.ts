import { ClientReadyState } from '@nostr-relay/common';
import type { WebSocket } from 'ws';
import { answer } from './answer';
import type { House, Visit } from './house';

/** Where frames are written down, besides being sent. */
type Ears = { heard(frame: string): void; said(frame: string): void };

const nameQuestion = (house: House, say: (frame: string) => void) => {
  let challenge: string | undefined;
  let asked = false;
  const ask = (): void => {
    const { asks } = house.knobs();
    if (asked || asks === 'never' || challenge === undefined) return;
    asked = true;
    say(challenge);
  };
  return {
    ask,
    keep: (frame: string): void => {
      challenge = frame;
      if (house.knobs().asks === undefined) ask();
    },
  };
};

/** Receives one visitor: says hello, answers frame after frame in the order they came. */
export const receive = (house: House, socket: WebSocket, ears: Ears): Visit => {
  const say = (frame: string): void => {
    const { delay = 0, mute } = house.knobs();
    const send = (): void => {
      if (socket.readyState !== socket.OPEN) return;
      ears.said(frame);
      socket.send(frame);
    };
    if (mute) return;
    if (delay > 0) setTimeout(send, delay).unref();
    else send();
  };
  const question = nameQuestion(house, say);
  const client = {
    get readyState() {
      return socket.readyState === socket.OPEN ? ClientReadyState.OPEN : ClientReadyState.CLOSED;
    },
    // The package asks for a name by itself, at once and after refusals of its own; when is for the switches to say.
    send: (frame: string) => (frame.startsWith('["AUTH"') ? question.keep(frame) : say(frame)),
  };
  const visit: Visit = {
    client,
    names: new Set(),
    follows: new Map(),
    taken: [],
    say: (message) => say(JSON.stringify(message)),
    askName: question.ask,
  };
  let turn = Promise.resolve();
  const hear = async (frame: string): Promise<void> => {
    await house
      .read(frame)
      .then((message) => answer(house, visit, message))
      .catch((error: Error) => visit.say(['NOTICE', error.message]));
  };
  socket.on('message', (data) => {
    const frame = String(data);
    ears.heard(frame);
    if (!house.knobs().mute) turn = turn.then(() => hear(frame));
  });
  socket.on('error', () => {});
  house.relay.handleConnection(client);
  socket.on('close', () => house.relay.handleDisconnect(client));
  return visit;
};
