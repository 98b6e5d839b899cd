import { useWords } from '../../store/use-store';

interface NetCellProps {
  net: number;
  /** The same as it is shown, with its sign where it is below 0. */
  text: string;
}

/** By how much a stock rose or fell; a stock that rises is marked. */
export function NetCell({ net, text }: NetCellProps) {
  const { t } = useWords();
  return (
    <td
      className={`numeric${net > 0 ? ' stock-rise' : ''}`}
      title={net > 0 ? t('changes.rises') : undefined}
    >
      {net > 0 && '▲ +'}
      {text}
    </td>
  );
}
