import './agency.ts';
import './article.ts';
import './event.ts';
import './evidence.ts';
import './mutations.ts';
import './node.ts';
import './official.ts';
import './path.ts';
import './post.ts';
import './search.ts';
import './program.ts';
import './release.ts';
import './statement.ts';
import './statement-added.ts';
import './statistics.ts';
import './suggest.ts';
import './topic.ts';
import { builder } from './builder.ts';

/** The GraphQL schema: the contract that `schema/schema.graphql` prints. */
export const schema = builder.toSchema({ sortSchema: true });
