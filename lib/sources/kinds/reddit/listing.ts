import * as v from 'valibot';

/** What Reddit wraps everything in: a list of things, each with its type (`t1` comment, `t3` post, `more`). */
export const listingSchema = v.object({
  kind: v.literal('Listing'),
  data: v.object({ children: v.array(v.unknown()) }),
});

const thingSchema = v.object({ kind: v.string(), data: v.looseObject({ replies: v.optional(v.unknown()) }) });

/** Comments hang below comments; of a whole tree so many things are looked at. */
const MOST_THINGS = 2000;

/** Everything of one type in a listing and in the answers below, as yet unread; what stands first comes first. */
export const saidIn = ({ data }: v.InferOutput<typeof listingSchema>, type: 't1' | 't3'): unknown[] => {
  const waiting = data.children.slice(0, MOST_THINGS).reverse();
  const said: unknown[] = [];
  for (let looked = 0; looked < MOST_THINGS && waiting.length > 0; looked++) {
    const thing = v.safeParse(thingSchema, waiting.pop());
    if (!thing.success) continue;
    if (thing.output.kind === type) said.push(thing.output.data);
    const below = v.safeParse(listingSchema, thing.output.data.replies);
    if (below.success) waiting.push(...below.output.data.children.slice(0, MOST_THINGS).reverse());
  }
  return said;
};
