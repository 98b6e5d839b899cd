import type { zhWorkspaces } from '../zh/workspaces';

/** Words of workspaces. */
export const enWorkspaces: Record<keyof typeof zhWorkspaces, string> = {
  'command.workspaces': 'Manage workspaces',
  'workspaces.title': 'Workspaces',
  'workspaces.intro':
    'The files you open, what you decide about them, the view and your drawings are saved in this browser as you work, and are there again after a reload. No data leave it.',
  'workspaces.loading': 'Reading…',
  'workspaces.failed':
    'This browser does not allow saving: a workspace lasts until the page is closed. Export what you need.',
  'workspaces.none':
    'No workspaces yet. Files of your own are saved by themselves once you open them.',
  'workspaces.list': 'List of workspaces',
  'workspaces.current': 'In use',
  'workspaces.about': '{files} · {size} · {when}',
  'workspaces.files-more': '{first} and others, {count} {count|file|files}',
  'workspaces.open': 'Open',
  'workspaces.open-of': 'Open “{name}”',
  'workspaces.rename': 'Rename',
  'workspaces.rename-of': 'Rename “{name}”',
  'workspaces.name': 'Name of the workspace',
  'workspaces.save': 'Save',
  'workspaces.duplicate': 'Duplicate',
  'workspaces.duplicate-of': 'Duplicate “{name}”',
  'workspaces.delete': 'Delete',
  'workspaces.delete-of': 'Delete “{name}”',
  'workspaces.export': 'Export',
  'workspaces.export-of': 'Export “{name}”',
  'workspaces.space': '{used} used, {free} free.',
  'workspaces.space-unknown': 'The browser does not tell how much space is free.',
  'workspaces.exchange':
    'An export is one .tuban file with the original files in it; drop it on the page elsewhere to open it.',
  'workspaces.notice.opened': 'Opened your last workspace “{name}”.',
  'workspaces.notice.deleted': 'Deleted workspace “{name}”.',
  'workspaces.notice.elsewhere':
    'Workspace “{name}” is in use in another tab. You can look at it here; once you change the data, a copy is saved, and the other tab is not affected.',
  'workspaces.notice.copied':
    'The workspace was changed in another tab. What is here was saved as “{name}”; both are kept.',
  'workspaces.notice.full':
    'Not enough disk space: {needed} needed, {free} free. Your data are still on this page but not saved, and will be gone when it is closed. Export them first, or delete workspaces you no longer need.',
  'workspaces.notice.not-saved':
    'The workspace was not saved: {detail}. Your data are still on this page; export them before you close it.',
  'workspaces.notice.not-opened.damaged':
    'This workspace file is damaged and was not opened; what was loaded is unchanged.',
  'workspaces.notice.not-opened.newer':
    'This workspace file comes from a newer version and was not opened; what was loaded is unchanged.',
  'workspaces.notice.not-opened.gone':
    'This workspace is gone; it may have been deleted in another tab.',
  'workspaces.action.sample': 'See the sample',
  'workspaces.action.undo': 'Undo deletion',
  'workspaces.action.export': 'Export workspace',
  'workspaces.action.manage': 'Manage workspaces',
};
