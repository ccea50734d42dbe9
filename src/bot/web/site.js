// @ts-check

/** An address of ours for one practice; `site` is its key, empty where there is only one. @param {string} path @param {string} site */
export function addressFor(path, site) {
  return site ? `${path}?site=${encodeURIComponent(site)}` : path
}
