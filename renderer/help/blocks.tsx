import { Code, Title } from '@mantine/core';
import type { ReactNode } from 'react';

import type { Block } from './chapter.ts';
import styles from './help-page.module.css';
import table from '#renderer/components/plain-table.module.css';

/** What stands between backticks is set apart: it is typed, pressed or read on the screen. */
export function Words({ children }: { children: string }): ReactNode {
  return children.split('`').map((part, index) => (index % 2 === 1 ? <Code key={index}>{part}</Code> : part));
}

/** The pieces of a chapter, one below the other. */
export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, index) => <BlockView key={index} block={block} />);
}

function BlockView({ block }: { block: Block }) {
  switch (block.type) {
    case 'text':
      return (
        <p>
          <Words>{block.text}</Words>
        </p>
      );
    case 'heading':
      return <Title order={3}>{block.text}</Title>;
    case 'list':
      return (
        <ul>
          <Items items={block.items} />
        </ul>
      );
    case 'steps':
      return (
        <ol>
          <Items items={block.items} />
        </ol>
      );
    case 'table':
      return (
        <table className={`${table['table']} ${styles['table']}`}>
          <thead>
            <tr>
              {block.head.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row) => (
              <tr key={row[0]}>
                {row.map((cell) => (
                  <td key={cell}>
                    <Words>{cell}</Words>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}

function Items({ items }: { items: readonly string[] }) {
  return items.map((item) => (
    <li key={item}>
      <Words>{item}</Words>
    </li>
  ));
}
