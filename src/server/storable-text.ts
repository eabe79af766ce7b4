import 'server-only';
import type { SqlDriverAdapter, SqlDriverAdapterFactory, SqlQuery, SqlQueryable } from '@prisma/driver-adapter-utils';

/** NUL and halves of characters are the two texts that Postgres refuses; a stray one in an id or a pasted word is no reason to fail. */
const storable = (text: string): string => text.toWellFormed().replaceAll('\0', '\uFFFD');

const ESCAPED = /\\u(?:0000|d[89a-f])/i;

const storableJson = (json: string): string =>
  ESCAPED.test(json)
    ? JSON.stringify(JSON.parse(json, (_key, value: unknown) => (typeof value === 'string' ? storable(value) : value)))
    : json;

function storableQuery(query: SqlQuery): SqlQuery {
  const args = query.args.map((arg, place) => {
    if (typeof arg !== 'string') return arg;
    return query.argTypes[place]?.scalarType === 'json' ? storableJson(arg) : storable(arg);
  });
  return { ...query, args };
}

/** Both kinds of database get the same text, one that both can hold. */
export function withStorableText(factory: SqlDriverAdapterFactory): SqlDriverAdapterFactory {
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => {
      const connection: SqlDriverAdapter = checking(await factory.connect());
      const start = connection.startTransaction.bind(connection);
      connection.startTransaction = async (isolationLevel) => checking(await start(isolationLevel));
      return connection;
    },
  };
}

/** Changes the object it is given: what it inherits from Prisma's own class stays. */
function checking<Queryable extends SqlQueryable>(queryable: Queryable): Queryable {
  const queryRaw = queryable.queryRaw.bind(queryable);
  const executeRaw = queryable.executeRaw.bind(queryable);
  queryable.queryRaw = (query) => queryRaw(storableQuery(query));
  queryable.executeRaw = (query) => executeRaw(storableQuery(query));
  return queryable;
}
