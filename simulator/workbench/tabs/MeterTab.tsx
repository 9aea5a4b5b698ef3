import { rulesOf } from '../rules';
import { useWork } from '../state';

/** What the mini program costs: setData by page and component, and WeChat's rules. */
export function MeterTab() {
  const { words, snapshot } = useWork();
  const { meter: said } = words;
  if (snapshot === undefined) return <p className="note">{words.waiting}</p>;
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{said.rule}</th>
            <th scope="col">{said.limit}</th>
            <th scope="col">{said.measured}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rulesOf(snapshot).map(({ name, limit, measured, unit, isMet }) => (
            <tr key={name}>
              <th scope="row">{said.rules[name]}</th>
              <td>{`≤ ${limit} ${unit}`}</td>
              <td>{`${measured} ${unit}`}</td>
              <td className={isMet ? 'met' : 'missed'}>{isMet ? said.met : said.missed}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">{said.source}</p>
      {snapshot.meter.length === 0 ? (
        <p className="note">{said.empty}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{said.unit}</th>
              <th scope="col">{said.calls}</th>
              <th scope="col">{said.bytes}</th>
              <th scope="col">{said.largest}</th>
              <th scope="col">{said.peak}</th>
            </tr>
          </thead>
          <tbody>
            {snapshot.meter.map(({ unit, calls, bytes, largest, peak }) => (
              <tr key={unit}>
                <th scope="row">{unit}</th>
                <td>{calls}</td>
                <td>{bytes}</td>
                <td>{largest}</td>
                <td>{peak}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
