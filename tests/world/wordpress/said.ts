/** A comment as the blog keeps it: shown unless something else is said. */
type SaidComment = { by: string; text: string; approved?: '0' | 'spam'; type?: 'pingback' };

/** A post as its author wrote it, with what was said under it; the moment is UTC. */
type SaidPost = {
  title: string;
  html: string;
  by: string;
  at: string;
  status?: 'draft';
  password?: string;
  comments?: readonly SaidComment[];
};

/** Everything a blog says. */
export type Said = { name: string; posts: readonly SaidPost[] };
