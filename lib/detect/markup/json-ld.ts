import { attributeOf, tagged } from '@/lib/detect/page/dom';
import { parseJson } from './parse-json';
import { shortName, type Thing, type Value } from './thing';

/** What a page may hold of JSON-LD before the rest is left unread. */
export const JSON_LD_BUDGET = { blocks: 200, characters: 1_000_000, depth: 32, nodes: 50_000 } as const;

type Draft = { types: string[]; id?: string; facts: Map<string, Value[]> };
type Task = { json: unknown; into: Value[]; depth: number };
type Reading = { tasks: Task[]; byId: Map<string, Draft>; lists: Value[][]; left: number };

const LONGEST = 8000;

const isObject = (json: unknown): json is Record<string, unknown> => typeof json === 'object' && json !== null;

const typesOf = (json: unknown): string[] =>
  (Array.isArray(json) ? json.slice(0, 8) : [json]).filter((type) => typeof type === 'string').map(shortName);

const listFor = (reading: Reading, thing: Draft, key: string): Value[] => {
  const list = thing.facts.get(key) ?? [];
  if (list.length === 0) reading.lists.push(list);
  thing.facts.set(key, list);
  return list;
};

const takeObject = (reading: Reading, json: Record<string, unknown>, { into, depth }: Task): void => {
  if (typeof json['@value'] === 'string' || typeof json['@value'] === 'number') {
    into.push(String(json['@value']).slice(0, LONGEST));
    return;
  }
  const thing: Draft = { types: typesOf(json['@type']), facts: new Map() };
  if (typeof json['@id'] === 'string') thing.id = json['@id'].slice(0, 2000);
  if (thing.id && Object.keys(json).length > 1 && !reading.byId.has(thing.id)) reading.byId.set(thing.id, thing);
  into.push(thing);
  for (const [key, value] of Object.entries(json)) {
    if (key === '@type' || key === '@id' || key === '@context') continue;
    const target =
      key === '@graph' || key === '@list' || key === '@set' ? into : listFor(reading, thing, shortName(key));
    reading.tasks.push({ json: value, into: target, depth: depth + 1 });
  }
};

const takeTask = (reading: Reading, task: Task): void => {
  const { json, into, depth } = task;
  if (depth > JSON_LD_BUDGET.depth) return;
  if (typeof json === 'string') into.push(json.slice(0, LONGEST));
  else if (typeof json === 'number' || typeof json === 'boolean') into.push(String(json));
  else if (Array.isArray(json))
    for (const one of json.slice(0, 2000)) reading.tasks.push({ json: one, into, depth: depth + 1 });
  else if (isObject(json)) takeObject(reading, json, task);
};

/** `{ "@id": "#offer" }` stands for the thing of that name elsewhere on the page. */
const resolve = (reading: Reading): void => {
  for (const list of reading.lists)
    for (const [place, value] of list.entries()) {
      if (typeof value === 'string' || value.facts.size > 0 || !value.id) continue;
      list[place] = reading.byId.get(value.id) ?? value;
    }
};

const readAll = (blocks: readonly unknown[]): readonly Thing[] => {
  const roots: Value[] = [];
  const reading: Reading = { tasks: [], byId: new Map(), lists: [], left: JSON_LD_BUDGET.nodes };
  reading.tasks.push(...blocks.map((json) => ({ json, into: roots, depth: 0 })));
  // A queue read by index keeps the order of the page and needs no recursion.
  for (let at = 0; at < reading.tasks.length && at < JSON_LD_BUDGET.nodes; at++) {
    const task = reading.tasks[at];
    if (task) takeTask(reading, task);
  }
  resolve(reading);
  return roots.filter((root): root is Draft => typeof root !== 'string');
};

/** The things JSON-LD on the page speaks of, references resolved, within {@link JSON_LD_BUDGET}. */
export const jsonLdThings = (document: Document): readonly Thing[] => {
  const scripts = tagged(document, 'script', 5000).filter((script) => /ld\+json/i.test(attributeOf(script, 'type')));
  const texts = scripts.slice(0, JSON_LD_BUDGET.blocks).map((script) => script.textContent ?? '');
  return readAll(texts.filter((text) => text.length <= JSON_LD_BUDGET.characters).flatMap(parseJson));
};
