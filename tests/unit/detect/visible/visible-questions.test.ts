import { describe, expect, it } from 'vitest';
import { detectIn, PLAIN_SHOP } from '@/tests/unit/detect/saved-page';

const saidOn = (block: string) => {
  const sighting = detectIn(PLAIN_SHOP.replace('</body>', `${block}</body>`));
  if (!sighting.product) throw new Error(sighting.why);
  return sighting.opinions.map(({ kind, text }) => [kind, text]);
};

const ASKED = ['question', 'Does it whistle?'];
const ANSWERED = ['answer', 'No, it hums.'];

describe('questions and answers that are only labelled', () => {
  it.each([
    ['lines', '<div><div>Q: Does it whistle?</div><div>A: No, it hums.</div></div>'],
    ['bold labels', '<p><b>Q:</b> Does it whistle?</p><p><b>A:</b> No, <em>it</em> hums.</p>'],
    ['one line for both', '<p><b>Q</b> Does it whistle? <b>A</b> No, it hums.</p>'],
    ['a list of terms', '<dl><dt>Question 1</dt><dd>Does it whistle?</dd><dt>Answer</dt><dd>No, it hums.</dd></dl>'],
    ['headings', '<h4>Question :</h4><p>Does it whistle?</p><h4>Réponse :</h4><p>No, it hums.</p>'],
    ['badges', '<div><i>问</i><span>Does it whistle?</span></div><div><i>答</i><span>No, it hums.</span></div>'],
    ['brackets', '<div>【问】Does it whistle?</div><div>【答】No, it hums.</div>'],
  ])('are read from %s', (_, block) => {
    expect(saidOn(`<h2>Questions</h2>${block}`)).toEqual([ASKED, ANSWERED]);
  });

  it('keep every answer with its question, and questions nobody answered', () => {
    const block = '<p>问：会溢吗？</p><p>答：不会。</p><p>答：会一点。</p><p>问：重吗？</p>';
    expect(saidOn(block).map(([kind]) => kind)).toEqual(['question', 'answer', 'answer', 'question']);
  });

  it('are read whole when they are long', () => {
    const long = 'It hums, and then it hums some more. '.repeat(30).trim();
    expect(saidOn(`<p>Q: Does it whistle?</p><p>A: ${long}</p>`)[1]).toEqual(['answer', long]);
  });

  it.each([
    ["the shop's own, under a heading that says so", '<h2>FAQ</h2><p>Q: Is it safe?</p><p>A: Of course.</p>'],
    ['a size or an energy label', '<p>Energy class</p><p>A</p><p>Size</p><p>Q</p><p>One size</p>'],
    ['an answer to nothing', '<p>A: No, it hums.</p>'],
    ['the heading of a form', '<h3>Question:</h3><p>Write to us below.</p>'],
    ['hidden', '<div hidden><p>Q: Does it whistle?</p><p>A: No.</p></div>'],
  ])('are none where they are %s', (_, block) => {
    expect(saidOn(block)).toEqual([]);
  });
});

describe('a review block in plain markup', () => {
  const block = (inside: string) => `<section>${`<article class="review">${inside}</article>`}</section>`;

  it('tells names apart from what stands beside them', () => {
    const html = block('<div class="by">By Petra Vale, <time>2024-03-11</time> Verified purchase</div><p>Perfect.</p>');
    const sighting = detectIn(PLAIN_SHOP.replace('</body>', `${html}</body>`));
    expect(sighting.product && sighting.opinions).toMatchObject([
      { by: { name: 'Petra Vale' }, text: 'Perfect.', verified: true, at: Date.UTC(2024, 2, 11) / 1000 },
    ]);
  });
});
