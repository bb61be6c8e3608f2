import { PageLink } from '../../shared/entity-link.js';

/** Three questions of the kind that people come with, each as the address that answers it. */
const questions: readonly (readonly [question: string, address: string])[] = [
  ['Whom did Viet Nam’s delegation meet at Octopus 2025?', '/events/octopus-2025'],
  [
    'When is the Second Protocol in force if France and the United States deposit?',
    '/conventions/cets-224?whatif=FRA@2026-12-01,USA@2026-12-15',
  ],
  ['How many signed in Hanoi?', '/conventions/hanoi-convention'],
];

/** Questions to begin with. */
export function Questions() {
  return (
    <ul className="questions">
      {questions.map(([question, address]) => (
        <li key={address}>
          <PageLink to={address}>{question}</PageLink>
        </li>
      ))}
    </ul>
  );
}
