/** What `act` gives, or undefined when it throws: the one place where the ciphers' and parsers' refusals become values. */
export const attempt = <T>(act: () => T): T | undefined => {
  try {
    return act();
  } catch {
    return undefined;
  }
};
