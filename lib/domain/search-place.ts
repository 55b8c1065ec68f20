import { placeholdersIn, type TemplateTrouble, templateTrouble } from './address-template';

/** A place the shopper searches by hand: its address over https, with placeholders, is opened in a tab and never read. */
export type SearchPlace = { name: string; address: string };

/** A place the shopper chose to search: one we know, by its id, so that its address stays the newest; or one of their own. */
export type ChosenPlace = { known: string } | SearchPlace;

/** So many are kept at most. */
export const MOST_PLACES = 60;

/** Why an address is none to search at: it cannot be filled, or has no place for what is searched. */
export type SearchTrouble = TemplateTrouble | 'no-placeholder';

/** What is wrong with the address of a place to search, or undefined when it is sound. */
export const searchTrouble = (address: string): SearchTrouble | undefined =>
  templateTrouble(address) ?? (placeholdersIn(address).length === 0 ? 'no-placeholder' : undefined);

/** Whether two choices are the same place. */
export const isSamePlace = (one: ChosenPlace, other: ChosenPlace): boolean =>
  'known' in one ? 'known' in other && one.known === other.known : 'address' in other && one.address === other.address;
