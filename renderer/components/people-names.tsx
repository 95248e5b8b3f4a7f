import { Fragment } from 'react';

/** Whose result it is, a team in running order. A name written in another direction keeps its own order, and its neighbours theirs. */
export function PeopleNames({ legs }: { legs: readonly { name: string }[] }) {
  return legs.map((leg, index) => (
    <Fragment key={index}>
      {index > 0 && ', '}
      <bdi>{leg.name}</bdi>
    </Fragment>
  ));
}
