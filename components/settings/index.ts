export { ImportTool } from './ImportTool.tsx';
export { SettingsTool } from './SettingsTool.tsx';
export { StoredTool } from './StoredTool.tsx';
