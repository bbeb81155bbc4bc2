import { parseArgs } from 'node:util';

/** What Node adds to a complaint after its first sentence. */
const MORE = /\.?(?:[ \n](?=To |Did |This ).*)?$/s;

/**
 * The options and words of a command. What it does not know is refused with one sentence and status 2. Plain JavaScript,
 * because the set-up runs before anything is installed.
 * @template {import('node:util').ParseArgsConfig} Config
 * @param {string} usage how the command is called
 * @param {Config} config
 * @returns {ReturnType<typeof parseArgs<Config>>}
 */
export function readArguments(usage, config) {
  try {
    return parseArgs(config);
  } catch (error) {
    return refuseArguments(error instanceof Error ? error.message.replace(MORE, '') : String(error), usage);
  }
}

/**
 * @param {string} what is wrong
 * @param {string} usage
 * @returns {never}
 */
export function refuseArguments(what, usage) {
  process.stderr.write(`${what}: the usage is ${usage}\n`);
  process.exit(2);
}
