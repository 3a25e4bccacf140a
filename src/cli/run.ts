import { main } from './main.ts';

// A reader that has had enough (`malmoi export | head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
// Nobody reads the notes (`malmoi ingest … 2>&1 >report | head`): the work itself goes on.
process.stderr.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await main({ argv: process.argv.slice(2), environment: process.env });
