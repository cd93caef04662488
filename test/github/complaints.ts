/** GitHub's own language service, asked about workflows and actions. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type ValidationConfig, validate } from '@actions/languageservice'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'

const root = path.resolve(import.meta.dirname, '../..')
const OURS = 's3-log-report/s3-log-report'
export const action = parse(readFileSync(path.join(root, 'action.yml'), 'utf8')) as {
  inputs: Record<string, { description: string; required?: boolean; default?: string }>
  outputs: Record<string, { description: string }>
}

/** Inputs of the actions that our workflows and pages use, as their own action.yml has them. */
const othersInputs: Readonly<Record<string, readonly string[]>> = {
  'actions/checkout': ['persist-credentials', 'repository', 'ref', 'path', 'fetch-depth'],
  'actions/setup-node': ['node-version', 'cache', 'package-manager-cache'],
  'actions/attest-build-provenance': ['subject-path'],
  'actions/deploy-pages': ['token', 'artifact_name'],
  'actions/upload-artifact': ['name', 'path', 'retention-days'],
  'actions/download-artifact': ['name', 'path'],
  'aws-actions/configure-aws-credentials': [
    'role-to-assume',
    'aws-region',
    'role-duration-seconds',
    'role-session-name',
  ],
}

const config: ValidationConfig = {
  actionsMetadataProvider: {
    async fetchActionMetadata({ owner, name }) {
      if (`${owner}/${name}` === OURS) return { name: OURS, description: '', inputs: action.inputs }
      const inputs = othersInputs[`${owner}/${name}`]
      // Other people's actions, for example one that posts to a chat: nothing is known of them.
      if (inputs === undefined) return { name, description: '' }
      return {
        name,
        description: '',
        inputs: Object.fromEntries(inputs.map((input) => [input, { description: '' }])),
      }
    },
  },
}

let count = 0

/** What GitHub's own language service has to say about a workflow or an action.yml. */
export async function complaints(name: string, text: string): Promise<string[]> {
  // A fresh address for each: results are cached by it.
  const uri = `file:///${++count}/${name}`
  const kind = name.endsWith('action.yml') ? 'action' : 'workflow'
  const known = text.replace(/uses: \.\/\s*$/gm, `uses: ${OURS}@v1`)
  const found = await validate(TextDocument.create(uri, kind, 0, known), config)
  return found.map(({ message, range }) => `${name}:${range.start.line + 1}: ${message}`)
}
