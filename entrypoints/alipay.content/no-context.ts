/**
 * Stands in for WXT's context of a content script. That one posts a message with the extension's id to the page, which
 * would tell every page that the user has it; and it is half of this script's size.
 */
export class ContentScriptContext {}
