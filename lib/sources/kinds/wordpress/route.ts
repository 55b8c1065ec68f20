/** The address of a route of a WordPress API, whose root is either a folder, `/wp-json/`, or a parameter, `?rest_route=/`. */
export const routeAt = (root: URL, route: string, asked: Readonly<Record<string, string>>): string => {
  const url = new URL(root);
  if (url.searchParams.has('rest_route')) url.searchParams.set('rest_route', route);
  else url.pathname = url.pathname.replace(/\/+$/, '') + route;
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
  return url.href;
};
