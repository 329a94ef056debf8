/** What a list can be asked about: named columns, the kind of each, and the key by which its cells are compared. */
import { DeskError } from '../shared/desk-error.ts';
import { fold } from '../shared/fold.ts';
import { millis } from '../shared/instant.ts';

/** What a column holds: it decides the operators a filter may use, the order of a sort, and how a cell is written. */
export type Kind = 'text' | 'number' | 'instant' | 'flag' | 'choice' | 'list';

type ColumnOf<Row, K extends Kind, Cell> = {
  readonly name: string;
  readonly kind: K;
  readonly read: (row: Row) => Cell | null | undefined;
};

/**
 * One column of a list. By kind, the cell is
 * `text` words of people; `number` a finite number; `instant` a moment (`Instant`); `flag` yes or no;
 * `choice` a code of a closed set, such as a stage; `list` several texts, such as tags.
 */
export type Column<Row> =
  | ColumnOf<Row, 'text' | 'instant' | 'choice', string>
  | ColumnOf<Row, 'number', number>
  | ColumnOf<Row, 'flag', boolean>
  | ColumnOf<Row, 'list', readonly string[]>;

/** All columns of a list. Names are unique. */
export type ColumnSet<Row> = readonly Column<Row>[];

/** What `read` gives, whatever the kind. */
export type Cell = string | number | boolean | readonly string[] | null | undefined;

/** A cell as it is compared; null is the empty cell. */
export type Key = string | number | boolean | readonly string[] | null;

/**
 * The key of a cell. Two cells are equal where their keys are.
 *
 * - `text`: `fold(text)`; empty where nothing is left of it
 * - `number`: itself (-0 equals 0); what is not finite is empty
 * - `instant`: milliseconds since the epoch; what is no moment is empty
 * - `flag`: itself
 * - `choice`: the code as written, not folded; `''` is empty
 * - `list`: each item folded, in order, without items of which nothing is left; empty where none remains
 */
export function keyOf(kind: Kind, cell: Cell): Key {
  switch (kind) {
    case 'text':
      return typeof cell === 'string' ? fold(cell) || null : null;
    case 'choice':
      return typeof cell === 'string' && cell !== '' ? cell : null;
    case 'number':
      return finite(cell);
    case 'instant':
      return typeof cell === 'string' ? finite(millis(cell)) : null;
    case 'flag':
      return typeof cell === 'boolean' ? cell : null;
    case 'list': {
      const items = Array.isArray(cell) ? cell.map(fold).filter((item) => item !== '') : [];
      return items.length === 0 ? null : items;
    }
  }
}

/** The column called `name`; refuses (`invalid`) an unknown one, naming those there are. */
export function columnNamed<Row>(columns: ColumnSet<Row>, name: string): Column<Row> {
  const column = columns.find((one) => one.name === name);
  if (column) return column;
  throw refusal(
    name,
    'unknown_column',
    `There is no column "${name}"`,
    columns.map((one) => one.name),
  );
}

/** An `invalid` that names the column at fault and lists what would be right. */
export const refusal = (field: string, code: string, wrong: string, right: readonly string[]): DeskError =>
  new DeskError('invalid', `${wrong}; right would be: ${right.join(', ')}.`, {
    fields: [{ field, code, params: { right: right.join(', ') } }],
  });

const finite = (cell: Cell): number | null => (typeof cell === 'number' && Number.isFinite(cell) ? cell : null);
