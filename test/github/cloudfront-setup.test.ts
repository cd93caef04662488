/** docs/cloudfront.md turns CloudFront's logs on in three forms. They must make the same, of properties that there are,
 * and what is delivered so must be read. */
import { describe, expect, it } from 'vitest'
import { parse, type ScalarTag } from 'yaml'
import { placesOf } from '../../src/formats/cloudfront/fields.ts'
import { cloudfrontKeys } from '../../src/formats/cloudfront/keys.ts'
import { keyDateOf } from '../../src/sync/objects.ts'
import { blocksOf, readDocument } from './documents.ts'

const PAGE = 'docs/cloudfront.md'
const page = readDocument(PAGE)
const ACCOUNT = '123456789012'
const SUFFIX = '{DistributionId}/{yyyy}/{MM}/{dd}/{HH}'

const made = {
  name: 'my-cdn',
  logType: 'ACCESS_LOGS',
  format: 'w3c',
  to: 'arn:aws:s3:::my-log-bucket/cdn',
  suffix: SUFFIX,
  isHive: 'false',
}

function block(language: string, words: string): string {
  const found = blocksOf(PAGE, language).find((text) => text.includes(words))
  if (found === undefined) throw new Error(`no ${language} block with ${words}`)
  return found
}

/** What there is, and what has to be: from the reference of each resource type.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_Logs.html */
const properties: Readonly<Record<string, { needed: string[]; other: string[] }>> = {
  'AWS::Logs::DeliverySource': {
    needed: ['Name'],
    other: ['LogType', 'ResourceArn', 'DeliverySourceConfiguration', 'Tags'],
  },
  'AWS::Logs::DeliveryDestination': {
    needed: ['Name'],
    other: [
      'DestinationResourceArn',
      'OutputFormat',
      'DeliveryDestinationPolicy',
      'DeliveryDestinationType',
      'Tags',
    ],
  },
  'AWS::Logs::Delivery': {
    needed: ['DeliverySourceName', 'DeliveryDestinationArn'],
    other: ['FieldDelimiter', 'RecordFields', 'S3EnableHiveCompatiblePath', 'S3SuffixPath', 'Tags'],
  },
}

interface Resource {
  readonly Type: string
  readonly DependsOn?: string
  readonly Properties: Readonly<Record<string, string | boolean>>
}

function resources(): Readonly<Record<string, Resource>> {
  const text = (tag: string): ScalarTag => ({ tag, resolve: (value) => `${tag} ${value}` })
  const customTags = ['!Sub', '!GetAtt', '!Ref'].map(text)
  return parse(block('yaml', 'AWS::Logs::Delivery'), { customTags }).Resources
}

describe('CloudFront’s logs are turned on', () => {
  it('by the AWS CLI, always in us-east-1', () => {
    const text = block('sh', 'put-delivery-source').replaceAll('\\\n', ' ')
    const option = (name: string): string =>
      new RegExp(`--${name} (?:'([^']*)'|(\\S+))`).exec(text)?.slice(1).join('') ?? ''
    const { suffixPath, enableHiveCompatiblePath } = JSON.parse(option('s3-delivery-configuration'))
    expect({
      name: option('name'),
      logType: option('log-type'),
      format: option('output-format'),
      to: option('delivery-destination-configuration').replace('destinationResourceArn=', ''),
      suffix: suffixPath,
      isHive: String(enableHiveCompatiblePath),
    }).toEqual(made)
    for (const command of text.trim().split(/\n(?=aws )/))
      expect(command).toMatch(/^aws logs .* --region us-east-1 /)
    expect(option('delivery-source-name')).toBe(made.name)
    expect(option('delivery-destination-arn')).toBe(
      `arn:aws:logs:us-east-1:${ACCOUNT}:delivery-destination:${made.name}-logs`,
    )
  })

  it('by CloudFormation, of properties that its resources have', () => {
    const all = resources()
    for (const { Type, DependsOn, Properties } of Object.values(all)) {
      const { needed = [], other = [] } = properties[Type] ?? {}
      const names = Object.keys(Properties)
      expect([...needed, ...other]).toEqual(expect.arrayContaining(names))
      expect(names).toEqual(expect.arrayContaining(needed))
      if (DependsOn !== undefined) expect(Object.keys(all)).toContain(DependsOn)
    }
    const of = (name: string) => all[name]?.Properties ?? {}
    expect({
      name: of('CdnLogSource').Name,
      logType: of('CdnLogSource').LogType,
      format: of('CdnLogDestination').OutputFormat,
      to: of('CdnLogDestination').DestinationResourceArn,
      suffix: of('CdnLogDelivery').S3SuffixPath,
      isHive: String(of('CdnLogDelivery').S3EnableHiveCompatiblePath),
    }).toEqual(made)
    expect(of('CdnLogDelivery').DeliverySourceName).toBe(made.name)
    expect(of('CdnLogDelivery').DeliveryDestinationArn).toBe('!GetAtt CdnLogDestination.Arn')
  })

  it('by Terraform', () => {
    const text = block('hcl', 'aws_cloudwatch_log_delivery')
    const [name, destination] = [...text.matchAll(/^ {2}name += "([^"]*)"/gm)].map(([, is]) => is)
    const value = (attribute: string): string =>
      new RegExp(`^ +${attribute} += "?([^"\\n]*)`, 'm').exec(text)?.[1] ?? ''
    expect({
      name,
      logType: value('log_type'),
      format: value('output_format'),
      to: value('destination_resource_arn').replace(
        `\${aws_s3_bucket.logs.arn}`,
        'arn:aws:s3:::my-log-bucket',
      ),
      suffix: value('suffix_path'),
      isHive: value('enable_hive_compatible_path'),
    }).toEqual(made)
    expect(destination).toBe(`${made.name}-logs`)
    expect(text.match(/provider += aws\.us_east_1/g)).toHaveLength(3)
  })

  it('in the console as by the others', () => expect(page).toContain(`suffix path \`${SUFFIX}\``))
})

describe('what is delivered so', () => {
  it('lies under keys whose hour is known, so that a night lists what can be new', () => {
    const folders = SUFFIX.replace('{DistributionId}', 'E1ABCDEFGHIJKL')
      .replace('{yyyy}', '2026')
      .replace('{MM}', '11')
      .replace('{dd}', '22')
      .replace('{HH}', '05')
    const key = `cdn/${folders}/E1ABCDEFGHIJKL.2026-11-22-05.0123abcd.gz`
    expect(keyDateOf(key)).toMatchObject({
      stem: 'cdn/E1ABCDEFGHIJKL/',
      layout: 'cloudfront yyyy/MM/dd/HH',
      day: '2026-11-22',
    })
    expect(cloudfrontKeys.layouts).toContain('cloudfront yyyy/MM/dd/HH')
  })

  it('has fields that are read, each of those that the page names', () => {
    const [, required = ''] = /\*\*Fields\.\*\* (.*?) are required/.exec(page) ?? []
    const [, chosen = ''] =
      /You should also choose at least these: (.*?)\. Everything/.exec(page) ?? []
    const fields = [...`${required} ${chosen}`.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
    expect(fields.length).toBeGreaterThan(25)
    const unread = fields.filter((field) => Object.values(placesOf([field])).every((at) => at < 0))
    expect(unread).toEqual([])
  })
})

it('the policies of bucket and key let the deliveries of this account write, and nobody else', () => {
  const statements = blocksOf(PAGE, 'json').map((text) => JSON.parse(text))
  expect(statements.map(({ Action }) => Action)).toEqual([
    's3:PutObject',
    expect.arrayContaining(['kms:GenerateDataKey*', 'kms:Decrypt']),
  ])
  expect(statements[0].Resource).toBe(`${made.to}/*`)
  for (const { Effect, Principal, Condition } of statements) {
    expect([Effect, Principal]).toEqual(['Allow', { Service: 'delivery.logs.amazonaws.com' }])
    expect(Condition.StringEquals['aws:SourceAccount']).toBe(ACCOUNT)
    expect(Condition.ArnLike['aws:SourceArn']).toBe(
      `arn:aws:logs:us-east-1:${ACCOUNT}:delivery-source:*`,
    )
  }
})
