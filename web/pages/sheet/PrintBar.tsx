/** The way to paper, and how large the letters on it are. */
import { sheetParameter } from '../../../api/core/sheet-parameter.ts';
import { interfaceLanguages, languageIds, type InterfaceLanguage } from '../../../api/core/interface-languages.ts';
import { largePrint, paperParameter, printParameter } from '../../../api/core/large-print.ts';
import { useAt, useMessages } from '../../messages/context.tsx';
import { useSheetMessages } from '../../messages/sheet-context.tsx';
import type { PaperChoice } from './paper-language.tsx';

type PrintBarProps = {
  ids: readonly string[];
  isLarge: boolean;
  setLarge: (isLarge: boolean) => void;
  clear: () => void;
  choice: PaperChoice;
};

export function PrintBar({ ids, isLarge, setLarge, clear, choice }: PrintBarProps) {
  const { language } = useMessages();
  const { paper, arrange } = useSheetMessages();
  const address = useAt()(`/sheet?${sheetParameter}=${ids.map(encodeURIComponent).join(',')}`);
  return (
    <div className="sheet-bar no-print">
      <button type="button" className="button main with-scripts" onClick={() => print()}>{paper.print}</button>
      <label className="sheet-large with-scripts"><input type="checkbox" checked={isLarge} onChange={({ target }) => setLarge(target.checked)} /> <span>{paper.large}</span></label>
      <label className="sheet-language with-scripts"><span>{paper.language}</span>{' '}
        <span className="select"><select value={choice.language} onChange={({ target }) => choice.choose(target.value as InterfaceLanguage)}>{languageIds.map((id) => <option key={id} value={id} lang={interfaceLanguages[id].tag}>{interfaceLanguages[id].name}</option>)}</select></span>
      </label>
      {choice.isFailed && <p className="notice">{paper.languageFailed}</p>}
      <button type="button" className="button soft with-scripts" onClick={clear}>{arrange.clear}</button>
      <p className="without-scripts"><a className="button" href={isLarge ? address : `${address}&${printParameter}=${largePrint}`} rel="nofollow">{isLarge ? paper.toUsual : paper.toLarge}</a></p>
      <p className="without-scripts">{paper.language}: {languageIds.map((id) => <span key={id}><a href={id === language ? address : `${address}&${paperParameter}=${id}`} lang={interfaceLanguages[id].tag} rel="nofollow">{interfaceLanguages[id].name}</a> </span>)}</p>
      <p className="without-scripts">{paper.withoutScripts}</p>
    </div>
  );
}
