import { Button } from 'react-aria-components';
import { type LayerRole, layerRoles } from '../domain/issue';
import { formatNumber } from '../i18n/format';
import { useStore, useWords } from '../store/use-store';
import { PanelDialog } from '../ui/panel-dialog';
import { Select } from '../ui/select';
import { IssueList } from './issue-list';

/** What was loaded, row by row: the arithmetic, the roles, the assumptions and the problems. */
export function DataPanel() {
  const isOpen = useStore((state) => state.panel === 'issues');
  const openPanel = useStore((state) => state.openPanel);
  const snapshot = useStore((state) => state.snapshot);
  const reading = useStore((state) => state.reading);
  const setRole = useStore((state) => state.setRole);
  const removeFile = useStore((state) => state.removeFile);
  const clearAll = useStore((state) => state.clearAll);
  const { t, tk } = useWords();
  if (!isOpen || !snapshot) return null;
  const number = (value: number) => formatNumber(value, 0);
  const issues = [...snapshot.issues, ...(reading?.issues ?? [])];
  return (
    <PanelDialog
      title={t('data.title')}
      closeLabel={t('action.close')}
      isOpen
      onClose={() => openPanel(null)}
      className="wide"
      footer={
        <>
          <Button className="button" onPress={clearAll}>
            {t('data.clear')}
          </Button>
          <Button className="button primary" onPress={() => openPanel('open')}>
            {t('open.button')}
          </Button>
        </>
      }
    >
      <div className="table-wrap">
        <table className="layer-table">
          <thead>
            <tr>
              <th scope="col">{t('data.layer')}</th>
              <th scope="col">{t('data.role')}</th>
              <th scope="col" className="numeric">
                {t('data.rows')}
              </th>
              <th scope="col" className="numeric">
                {t('data.accepted')}
              </th>
              <th scope="col" className="numeric">
                {t('data.warned')}
              </th>
              <th scope="col" className="numeric">
                {t('data.rejected')}
              </th>
              <th scope="col">
                <span className="visually-hidden">{t('data.remove')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {snapshot.layers.map((layer, i) => (
              <tr key={`${layer.file}-${layer.name}-${i}`}>
                <th scope="row">
                  {layer.name}
                  <span className="minor block">
                    {layer.file} · {layer.crs ?? t('explain.crs-assumed')}
                  </span>
                </th>
                <td>
                  <Select<LayerRole>
                    label={t('data.role-of', { layer: layer.name })}
                    isLabelHidden
                    value={layer.role}
                    options={layerRoles.map((value) => ({ value, label: tk(`role.${value}`) }))}
                    onChange={(role) => {
                      if (role !== layer.role) void setRole(i, role);
                    }}
                  />
                </td>
                <td className="numeric">
                  <data value={layer.rows} data-indicator="rows">
                    {number(layer.rows)}
                  </data>
                </td>
                <td className="numeric">
                  <data value={layer.accepted} data-indicator="rows.accepted">
                    {number(layer.accepted)}
                  </data>
                </td>
                <td className="numeric">
                  <data value={layer.warned} data-indicator="rows.warned">
                    {number(layer.warned)}
                  </data>
                </td>
                <td className="numeric">
                  <data value={layer.rejected} data-indicator="rows.rejected">
                    {number(layer.rejected)}
                  </data>
                </td>
                <td>
                  <Button className="link-button" onPress={() => void removeFile(layer.file)}>
                    {t('data.remove')}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="minor">{t('data.arithmetic')}</p>
      <IssueList issues={issues} />
    </PanelDialog>
  );
}
