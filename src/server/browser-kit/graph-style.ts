/** How the nodes of one label look: colour, diameter and what stands in them. */
interface NodeStyle {
  readonly color: string;
  readonly diameter: number;
  readonly caption: string;
}

/** Dark enough for white captions; what people ask for is larger than what supports it. */
const NODES: Readonly<Record<string, NodeStyle>> = {
  Topic: { color: '#1b7f4b', diameter: 80, caption: '{name}' },
  Official: { color: '#1f5fa8', diameter: 65, caption: '{name}' },
  Agency: { color: '#7a3e9d', diameter: 65, caption: '{name}' },
  Statement: { color: '#b4541a', diameter: 50, caption: '{text}' },
  Event: { color: '#b0305c', diameter: 65, caption: '{name}' },
  Program: { color: '#0b7a86', diameter: 65, caption: '{name}' },
  Post: { color: '#4f6f8f', diameter: 50, caption: '{title}' },
  Article: { color: '#5d5d5d', diameter: 50, caption: '{title}' },
  Career: { color: '#6b7a99', diameter: 40, caption: '경력 {title}' },
  Evidence: { color: '#8a6d1f', diameter: 40, caption: '근거 {kind}' },
};

/** What stands on an arrow. */
const RELATIONSHIPS: Readonly<Record<string, string>> = {
  MADE: '말했다',
  ABOUT: '주제',
  REPORTED_IN: '실린 기사',
  AT: '행사에서',
  HOLDS: '직책',
  IN: '소속',
  MENTIONS: '언급',
  RUNS: '사업',
  HOSTS: '주최',
  TOOK_PART_IN: '참여',
  ATTENDED: '참석',
  PART_OF: '산하',
  SUCCEEDED_BY: '이어짐',
  FROM: '출처',
  SUBJECT: '누가',
  OBJECT: '무엇을',
  OF: '그 사람',
  AS: '그 직책',
};

/** The style as GraSS. Neo4j Browser's reader knows no comments, so there are none. */
export function renderGrass(): string {
  return [
    rule('node', {
      diameter: '50px',
      color: '#5d5d5d',
      'border-color': '#4a4a4a',
      'border-width': '2px',
      'text-color-internal': '#ffffff',
      'font-size': '10px',
    }),
    rule('relationship', {
      color: '#8a929e',
      'shaft-width': '1px',
      'font-size': '8px',
      padding: '3px',
      'text-color-external': '#333333',
      'text-color-internal': '#ffffff',
      caption: "'<type>'",
    }),
    ...Object.entries(NODES).map(([label, { color, diameter, caption }]) =>
      rule(`node.${label}`, {
        color,
        'border-color': darker(color),
        'text-color-internal': '#ffffff',
        diameter: `${diameter}px`,
        caption: `'${caption}'`,
      }),
    ),
    ...Object.entries(RELATIONSHIPS).map(([type, caption]) =>
      rule(`relationship.${type}`, { caption: `'${caption}'` }),
    ),
  ].join('\n');
}

function rule(selector: string, properties: Readonly<Record<string, string>>): string {
  const lines = Object.entries(properties).map(([name, value]) => `  ${name}: ${value};\n`);
  return `${selector} {\n${lines.join('')}}\n`;
}

function darker(color: string): string {
  const channels = color.match(/[0-9a-f]{2}/gu) ?? [];
  const dimmed = channels.map((channel) =>
    Math.round(Number.parseInt(channel, 16) * 0.8)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${dimmed.join('')}`;
}
