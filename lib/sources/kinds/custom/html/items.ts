import { CAPS, plainLine } from '@/lib/domain/plain-text';
import { type HtmlRecipe, RECIPE_PARTS } from '@/lib/domain/recipe';
import { parseSpot } from '@/lib/domain/recipe/selector';
import { safeUrl } from '@/lib/domain/web-address';
import type { Answer, Item, Items } from '@/lib/sources/kinds/custom/item';
import { MOST_OPINIONS } from '@/lib/sources/read/rows';
import { documentOf, type PageDocument } from './document';
import { attributeOf, type PageElement } from './page';
import { valueAt } from './value';

/** A wall against robots leads nowhere; a page of a site leads to others of it. */
const FEWEST_LINKS = 3;

/** Whether this is the page that was meant and no login or wall: what should always stand there does, or it looks like any page of a site. */
const hasFrame = ({ all, elements }: PageDocument, frame: string | undefined): boolean => {
  if (frame !== undefined) return all(frame).length > 0;
  const isPassword = (one: PageElement) => one.name === 'input' && attributeOf(one, 'type') === 'password';
  const links = elements.filter((one) => one.name === 'a' && attributeOf(one, 'href') !== undefined);
  return links.length >= FEWEST_LINKS && !elements.some(isPassword);
};

const spotsOf = ({ parts }: HtmlRecipe) =>
  new Map(RECIPE_PARTS.map((part) => [part, parseSpot(parts[part] ?? '')] as const));

/** What the page is about; a page that names several things so is about none of them alone. */
const topicOf = (page: PageDocument, selector: string | undefined): string => {
  const [named, another] = selector === undefined ? [] : page.all(selector);
  return named && !another ? plainLine(page.textOf(named), CAPS.productName) : '';
};

/** The page's own address, down to the item where it has an id. */
const standsAt = (address: string, id: string | undefined): string =>
  (id && safeUrl(`#${encodeURIComponent(id.toWellFormed())}`, address)) || address;

/** The items a recipe selects on a page, and what their parts hold. */
export const itemsOn = (recipe: HtmlRecipe, answer: Answer): Items => {
  const page = documentOf(answer);
  if (!page) return { state: 'not-html' };
  const found = page.all(recipe.items);
  if (found.length === 0) return { state: hasFrame(page, recipe.frame) ? 'no-items' : 'no-frame' };
  const spots = spotsOf(recipe);
  const items = found.slice(0, MOST_OPINIONS).map(
    (element): Item => ({
      at: (part) => {
        const spot = spots.get(part);
        return spot && valueAt(page, element, { part, spot });
      },
      base: page.base,
      stands: standsAt(answer.address, attributeOf(element, 'id')),
    }),
  );
  const topic = topicOf(page, recipe.topic);
  return { state: 'list', count: found.length, items, ...(topic && { topic }) };
};
