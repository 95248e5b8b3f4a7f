import { Select, TextInput, Title } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';

import { Blocks } from './blocks.tsx';
import type { Chapter } from './chapter.ts';
import { chapters, excerptOf, findChapters } from './chapters.ts';
import styles from './help-page.module.css';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { PageHeader } from '#renderer/components/page-header.tsx';
import { useIsNarrow } from '#renderer/components/use-is-narrow.ts';
import { words } from '#renderer/words/words.ts';

const route = getRouteApi('/help');
const { help: text } = words;

/** The manual: its chapters on the left, one of them or what was found on the right. */
export function HelpPage() {
  const { chapter: id, search = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const isNarrow = useIsNarrow();
  const [typed, setTyped] = useState(search);
  const find = useDebouncedCallback(
    (part: string) => void navigate({ search: { chapter: id, search: part.trim() || undefined }, replace: true }),
    120,
  );
  const chapter = chapters.find((each) => each.id === id) ?? chapters[0];
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} />
      <div className={styles['book']}>
        <div className={styles['side']}>
          <TextInput
            aria-label={text.search}
            placeholder={text.searchText}
            leftSection={<IconSearch size={18} aria-hidden />}
            value={typed}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              find(event.currentTarget.value);
            }}
            autoComplete="off"
            maxLength={60}
          />
          {isNarrow ? (
            <Select
              label={text.chapters}
              data={chapters.map((each) => ({ value: each.id, label: each.title }))}
              value={chapter.id}
              allowDeselect={false}
              mt="md"
              onChange={(value) => {
                setTyped('');
                void navigate({ search: { chapter: value ?? undefined } });
              }}
            />
          ) : (
            <Contents chosen={search === '' ? chapter.id : ''} onOpen={() => setTyped('')} />
          )}
        </div>
        {search === '' ? <ChapterView chapter={chapter} /> : <Found search={search} onOpen={() => setTyped('')} />}
      </div>
    </>
  );
}

function Contents({ chosen, onOpen }: { chosen: string; onOpen: () => void }) {
  return (
    <nav aria-label={text.chapters}>
      <ol className={styles['chapters']}>
        {chapters.map((each) => (
          <li key={each.id}>
            <Link
              to="/help"
              search={{ chapter: each.id }}
              onClick={onOpen}
              className={styles['chapter']}
              aria-current={each.id === chosen ? 'page' : undefined}
            >
              {each.title}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function ChapterView({ chapter }: { chapter: Chapter }) {
  const next = chapters[chapters.indexOf(chapter) + 1];
  return (
    <article className={styles['text']}>
      <Title order={2} className={styles['title'] ?? ''}>
        {chapter.title}
      </Title>
      <p className={styles['lead']}>{chapter.lead}</p>
      <Blocks blocks={chapter.blocks} />
      <nav className={styles['also']} aria-label={text.seeAlso}>
        <strong>{text.seeAlso}</strong>
        <ul>
          {chapter.seeAlso.map((id) => (
            <li key={id}>
              <Link to="/help" search={{ chapter: id }}>
                {chapters.find((each) => each.id === id)?.title}
              </Link>
            </li>
          ))}
        </ul>
        {next !== undefined && (
          <p>
            {text.next}:{' '}
            <Link to="/help" search={{ chapter: next.id }}>
              {next.title}
            </Link>
          </p>
        )}
      </nav>
    </article>
  );
}

function Found({ search, onOpen }: { search: string; onOpen: () => void }) {
  const found = findChapters(search);
  return (
    <div className={styles['text']}>
      <p role="status" className={styles['lead']}>
        {text.found(found.length)}
      </p>
      {found.length === 0 && <EmptyState title={text.found(0)}>{text.nothing}</EmptyState>}
      <ul className={styles['found']}>
        {found.map((chapter) => (
          <li key={chapter.id}>
            <Link to="/help" search={{ chapter: chapter.id }} onClick={onOpen} className={styles['hit']}>
              {chapter.title}
            </Link>
            <p className={styles['excerpt']}>{excerptOf(chapter, search)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
