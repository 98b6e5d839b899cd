import type { Access } from './access';
import { parseTemplates, renamedTemplate, withTemplates } from './mapping-templates';

/** What can be done with the kept templates of columns; each is a step that can be undone. */
export interface TemplateActions {
  renameTemplate(from: string, to: string): void;
  deleteTemplate(name: string): void;
  /** Takes the templates of a file's text beside those at hand; how many, `null`: it holds none that is understood. */
  importTemplates(text: string): number | null;
}

/** Renaming, deleting and importing templates; they come to be when a column is corrected. */
export function createTemplateActions({ set, get }: Access): TemplateActions {
  return {
    renameTemplate: (from, to) =>
      set({ mappingTemplates: renamedTemplate(get().mappingTemplates, from, to) }),
    deleteTemplate: (name) =>
      set({ mappingTemplates: get().mappingTemplates.filter((one) => one.name !== name) }),
    importTemplates(text) {
      const templates = parseTemplates(text);
      if (!templates || templates.length === 0) return null;
      set({ mappingTemplates: withTemplates(get().mappingTemplates, templates) });
      return templates.length;
    },
  };
}
