import { createInterface } from 'node:readline';
import { runVerb } from './run-verb';
import { help, isVerb, knowledgeList } from './verbs';

const [verb = 'help'] = process.argv.slice(2);

/** JSON lines in, one JSON line out for each, in order. A bad line answers for itself and the others go on. */
async function runLines(name: string): Promise<void> {
  let failed = false;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const reply = runVerb(name, line);
    failed ||= 'error' in reply;
    process.stdout.write(`${JSON.stringify(reply)}\n`);
  }
  if (failed) process.exitCode = 1;
}

if (verb === 'help') process.stdout.write(help);
else if (verb === 'knowledge') process.stdout.write(`${JSON.stringify(knowledgeList())}\n`);
else if (isVerb(verb)) await runLines(verb);
else {
  process.stderr.write(`There is no verb "${verb}".\n\n${help}`);
  process.exitCode = 2;
}
