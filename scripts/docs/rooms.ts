import importLaw from '../../config/import-law.cjs';
import { table } from './table';

const law = Object.entries(importLaw.law);

/** A mermaid id may hold no dot. */
const idOf = (room: string) => room.replace('.', '_');
const isFile = (room: string) => !/^(core|idaas|engine|wechat|copy|ui|features|pages)$/.test(room);

/** The rooms of src and what each may import, as a mermaid chart; a dotted arrow stands for types alone. */
export function chartOfRooms(): string {
  const nodes = law.map(([room]) =>
    isFile(room) ? `  ${idOf(room)}([${room}])` : `  ${idOf(room)}[${room}/]`,
  );
  const arrows = law.flatMap(([room, { rooms = [], types = [] }]) => [
    ...rooms.map((other) => `  ${idOf(room)} --> ${idOf(other)}`),
    ...types.map((other) => `  ${idOf(room)} -.-> ${idOf(other)}`),
  ]);
  return ['```mermaid', 'flowchart TB', ...nodes, ...arrows, '```'].join('\n');
}

/** What each room does and may import, as a table. */
export function tableOfRooms(): string {
  const rows = law.map(([room, { does, rooms = [], types = [], packages = [] }]) => {
    const may = [
      ...rooms,
      ...types.map((other) => `types of ${other}`),
      ...packages.map((name) => `\`${name}\``),
    ];
    return [`\`src/${room}\``, does, may.join(', ') || 'nothing'];
  });
  return table(['room', 'what it does', 'may import'], rows);
}
