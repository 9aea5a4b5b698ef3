import { useState } from 'react';
import { useStore } from 'zustand';
import { language } from '../../compose';
import { isBuiltInCode, nameOfArea, type Area } from '../../core/areas';
import { readMobile, splitMobile } from '../../core/mobile';
import { areas } from '../../signIn';
import { toNotice } from '../flow/toNotice';
import { useSignInWords } from '../flow/useSignInWords';
import { AreaSheet } from './AreaSheet';
import type { AreaField } from './RecipientField';

/**
 * The area of the number that is typed, and the sheet in which the person chooses another.
 * @param onChosen told when they have
 */
export function useAreaChoice(onChosen: () => void) {
  const words = useSignInWords();
  const spokenIn = useStore(language.store, ({ name }) => name);
  const { chosen, list, others, problem } = useStore(areas.store, (state) => state);
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);

  const nameOf = (area: Area): string =>
    isBuiltInCode(area.code) ? words.codes.area.names[area.code] : nameOfArea(area, spokenIn);
  const ofCode = list.filter(({ code }) => code === chosen.code);
  const current = ofCode.find(({ country }) => country === chosen.country) ?? ofCode[0] ?? null;
  const spoken = `${current ? nameOf(current) : ''} +${chosen.code}`.trim();

  const field: AreaField = {
    code: chosen.code,
    spoken: words.codes.area.spoken(spoken),
    onOpen: () => setOpen(true),
    onNumber,
  };
  return {
    field,
    sheet: isOpen && (
      <AreaSheet
        words={words}
        list={list}
        chosen={current}
        nameOf={nameOf}
        others={others}
        problem={problem ? toNotice(problem, words).text : ''}
        onMore={() => void areas.loadOthers()}
        onChoose={(area) => {
          close();
          void areas.choose(area);
          onChosen();
        }}
        onClose={close}
      />
    ),
  };
}

function onNumber(typed: string): string | null {
  const { chosen, list } = areas.store.getState();
  const dialling = { chosen: chosen.code, areas: list };
  const mobile = readMobile(typed, dialling) === null ? null : splitMobile(typed, dialling);
  if (!mobile) return null;
  void areas.follow(mobile.area);
  return mobile.number;
}
