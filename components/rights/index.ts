/** 接到催收: whether a contact is allowed, and the log of them. A chunk of its own, loaded when first opened. */
export { ContactList } from './ContactList.tsx';
export { ContactTool } from './ContactTool.tsx';
