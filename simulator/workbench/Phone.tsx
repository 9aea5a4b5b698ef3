import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import { useWork } from './state';

/** Around the screen, in CSS pixels, as work.css has it. */
const bezel = 12;
/** Above and below the phone, on the page. */
const margin = 16;

/** How much smaller the phone must be to fit the window; never larger than it is. */
function useScale(width: number, height: number): number {
  const [windowSize, setWindowSize] = useState({ wide: window.innerWidth, high: window.innerHeight });
  useEffect(() => {
    const measure = (): void => setWindowSize({ wide: window.innerWidth, high: window.innerHeight });
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  const { wide, high } = windowSize;
  return Math.min(
    1,
    (high - 2 * margin) / (height + 2 * bezel),
    Math.max(0.3, (wide * 0.5) / (width + 2 * bezel)),
  );
}

interface Props {
  readonly frame: RefObject<HTMLIFrameElement>;
  /** address of the phone; another one starts it again */
  readonly source: string;
}

/** The phone in its frame. It has an origin of its own. */
export function Phone({ frame, source }: Props) {
  const { words, parameters } = useWork();
  const width = Number(parameters.width ?? '390') || 390;
  const height = Number(parameters.height ?? '844') || 844;
  const scale = useScale(width, height);
  return (
    <div
      className="stand"
      style={{ width: (width + 2 * bezel) * scale, height: (height + 2 * bezel) * scale }}
    >
      <div className="device" style={scale === 1 ? {} : { transform: `scale(${scale})` }}>
        <iframe
          ref={frame}
          key={source}
          className="screen"
          title={words.phone}
          src={source}
          style={{ width, height }}
        />
      </div>
    </div>
  );
}
