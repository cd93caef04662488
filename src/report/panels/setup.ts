import type { Panel } from '../model/model.ts'
import type { Words } from '../words/words.ts'

const SETUP_COMMAND = `aws s3api put-bucket-logging --bucket YOUR-BUCKET --bucket-logging-status '{
  "LoggingEnabled": { "TargetBucket": "TARGET-BUCKET", "TargetPrefix": "logs/" }
}'`

/** How to turn logging on, where nothing was ever counted. */
export function setupPanel({ setup: words }: Words): Panel {
  return {
    id: 'setup',
    title: words.title,
    definition: words.definition,
    table: null,
    blocks: [
      {
        kind: 'list',
        id: 'steps',
        title: '',
        note: '',
        items: words.steps,
        isFolded: false,
      },
      {
        kind: 'code',
        id: 'command',
        title: words.commandTitle,
        note: words.commandNote,
        language: 'text',
        text: SETUP_COMMAND,
        isFolded: false,
      },
    ],
    csv: null,
    link: null,
    width: 'full',
    isFolded: false,
  }
}
