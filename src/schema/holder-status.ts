import { builder } from './builder.ts';

export const HolderStatus = builder.enumType('HolderStatus', {
  description: 'How the holder of a post is known for a day. 그날의 직위 보유자를 어떻게 아는지입니다.',
  values: {
    SEEN: {
      description:
        'Articles of that day, or both before and after it, say so. 그날, 또는 그 앞뒤의 기사가 보유자로 전합니다.',
    },
    INFERRED: {
      description:
        'Articles before that day say so, and until then nobody else was seen in the post, nor the holder in another. 그 전의 기사가 보유자로 전하고, 그날까지 후임이나 다른 직위로 옮긴 것이 확인되지 않았습니다.',
    },
  },
});
