/** Every label of the graph with the relationships that start there and the labels that they lead to. */
export const GRAPH_SHAPE = [
  [
    'Article',
    [
      ['MENTIONS', ['Official', 'Agency', 'Program', 'Event']],
      ['ABOUT', ['Topic']],
      ['PART_OF_RELEASE', ['Release']],
    ],
  ],
  ['Release', []],
  [
    'Statement',
    [
      ['REPORTED_IN', ['Article']],
      ['ABOUT', ['Topic']],
      ['AT', ['Event']],
    ],
  ],
  [
    'Official',
    [
      ['HOLDS', ['Post']],
      ['MADE', ['Statement']],
      ['ATTENDED', ['Event']],
    ],
  ],
  [
    'Career',
    [
      ['OF', ['Official']],
      ['AS', ['Post']],
    ],
  ],
  ['Post', [['IN', ['Agency']]]],
  [
    'Agency',
    [
      ['MADE', ['Statement']],
      ['RUNS', ['Program']],
      ['HOSTS', ['Event']],
      ['TOOK_PART_IN', ['Event']],
      ['PART_OF', ['Agency']],
      ['SUCCEEDED_BY', ['Agency']],
    ],
  ],
  ['Program', [['ABOUT', ['Topic']]]],
  ['Event', [['ABOUT', ['Topic']]]],
  ['Topic', []],
  ['Decision', []],
  [
    'Evidence',
    [
      ['FROM', ['Article']],
      ['SUBJECT', ['Official', 'Agency', 'Program', 'Event']],
      ['OBJECT', ['Post', 'Event', 'Program', 'Topic']],
    ],
  ],
] as const;
