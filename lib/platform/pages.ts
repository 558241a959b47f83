/** Pages of Alipay where passwords are typed: there is no launcher on them. Globs over the whole address. */
export const PASSWORD_PAGES = ['https://auth*', 'https://login*', 'https://*cashier*'];

/** Whether our launcher may be on a page with that address; undefined where the browser does not tell it to us. */
export function mayHaveLauncher(address: string | undefined): boolean {
  // It is told for Alipay's pages alone.
  if (!address) return false;
  return !PASSWORD_PAGES.some((glob) => new RegExp(`^${glob.replaceAll('*', '.*')}`).test(address));
}
