import { isA, type Thing, textIn, thingsIn } from './thing';

/** A thing for sale found in markup. `aside`: only mentioned, as a tile, a similar or a reviewed product. */
export type Found = { thing: Thing; aside: boolean; group?: Thing };

const PRODUCTS: ReadonlySet<string> = new Set([
  'Product',
  'ProductGroup',
  'ProductModel',
  'IndividualProduct',
  'SomeProducts',
  'Vehicle',
  'Car',
  'Motorcycle',
]);
/** Works that are products only when somebody offers them. */
const WORKS: ReadonlySet<string> = new Set([
  'Book',
  'Audiobook',
  'SoftwareApplication',
  'MobileApplication',
  'WebApplication',
  'VideoGame',
  'MusicAlbum',
  'Movie',
  'Course',
  'CreativeWork',
]);
const ASIDE: ReadonlySet<string> = new Set([
  'isRelatedTo',
  'isSimilarTo',
  'isAccessoryOrSparePartFor',
  'isConsumableFor',
  'itemListElement',
  'hasOfferCatalog',
  'makesOffer',
  'mentions',
  'recommendations',
  'relatedLink',
  'itemReviewed',
  'review',
  'hasPart',
  'potentialAction',
  'item',
]);
const MOST = 3000;

const isProduct = (thing: Thing): boolean =>
  isA(thing, PRODUCTS) || (isA(thing, WORKS) && thing.facts.has('offers') && textIn(thing, 'name') !== undefined);

type Task = Found & { inside: boolean };

const inner = (task: Task): readonly Task[] => {
  const next: Task[] = [];
  for (const name of task.thing.facts.keys()) {
    const group = name === 'hasVariant' || name === 'model' ? task.thing : undefined;
    for (const thing of thingsIn(task.thing, name))
      next.push({
        thing,
        aside: task.aside || ASIDE.has(name),
        inside: isProduct(task.thing),
        ...(group && { group }),
      });
  }
  return next;
};

/** All products that markup speaks of, each once, in the order of the page. Variants carry their group. */
export const findProducts = (roots: readonly Thing[]): readonly Found[] => {
  const tasks: Task[] = roots.map((thing) => ({ thing, aside: false, inside: false }));
  const seen = new Set<Thing>();
  const found: Found[] = [];
  for (let at = 0; at < tasks.length && at < MOST; at++) {
    const task = tasks[at];
    if (!task || seen.has(task.thing)) continue;
    seen.add(task.thing);
    const { thing, aside, group } = task;
    if (isProduct(thing)) found.push({ thing, aside: aside || (task.inside && !group), ...(group && { group }) });
    tasks.push(...inner(task));
  }
  return found;
};
