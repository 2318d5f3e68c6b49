/** The way to paper, and how large the letters on it are. */
import { sheetParameter } from '../../../api/core/sheet-parameter.ts';
import { largePrint, printParameter } from '../../../api/core/large-print.ts';
import { useSheetMessages } from '../../messages/sheet-context.tsx';

type PrintBarProps = {
  ids: readonly string[];
  isLarge: boolean;
  setLarge: (isLarge: boolean) => void;
  clear: () => void;
};

export function PrintBar({ ids, isLarge, setLarge, clear }: PrintBarProps) {
  const { paper, arrange } = useSheetMessages();
  const address = `/sheet?${sheetParameter}=${ids.map(encodeURIComponent).join(',')}`;
  return (
    <div className="sheet-bar no-print">
      <button type="button" className="button main with-scripts" onClick={() => print()}>{paper.print}</button>
      <label className="sheet-large with-scripts"><input type="checkbox" checked={isLarge} onChange={({ target }) => setLarge(target.checked)} /> <span>{paper.large}</span></label>
      <button type="button" className="button soft with-scripts" onClick={clear}>{arrange.clear}</button>
      <p className="without-scripts"><a className="button" href={isLarge ? address : `${address}&${printParameter}=${largePrint}`} rel="nofollow">{isLarge ? paper.toUsual : paper.toLarge}</a></p>
      <p className="without-scripts">{paper.withoutScripts}</p>
    </div>
  );
}
